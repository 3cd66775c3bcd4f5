// SPDX-License-Identifier: EPL-2.0
/**
 * Counting applications: an immutable population of coded columns, questions put to it, and breakdowns whose rates never travel without numerator,
 * denominator and definition.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics;
