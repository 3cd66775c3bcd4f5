// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

/**
 * A drawn picture as pixels for a screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, opaque; not to be changed
 * @param spots where its marks are
 */
public record Raster(int width, int height, int[] argb, Spots spots) {}
