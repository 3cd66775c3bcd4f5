// SPDX-License-Identifier: EPL-2.0
/**
 * Evaluates condition trees over facts in three values, and explains: clause, condition, fact used, fact missing.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.condition;
