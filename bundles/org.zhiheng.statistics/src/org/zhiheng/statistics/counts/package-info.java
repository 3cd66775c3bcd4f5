// SPDX-License-Identifier: EPL-2.0
/**
 * The statistics of a table of counts: reading the table, computing every figure or saying why there is none, and laying the result out for exchange.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.counts;
