// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures of statistics results: what is to be drawn, the chart that draws it, and its forms as SVG, PNG, pixels and, as the CSV twin, numbers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.chart;
