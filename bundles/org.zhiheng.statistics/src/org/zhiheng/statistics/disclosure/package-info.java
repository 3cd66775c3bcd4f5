// SPDX-License-Identifier: EPL-2.0
/**
 * Withholding small cells so that what is published does not give them away: the rule, the search for cells to withhold beside them, and tables of
 * which restricted roles see what is left.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.disclosure;
