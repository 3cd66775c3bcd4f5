// SPDX-License-Identifier: EPL-2.0
/**
 * Pivot tables: any dimensions down and across, one measure in the cells, totals made from counts and never from averages.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.pivot;
