// SPDX-License-Identifier: EPL-2.0
/** Why a number is what it is: the question in words, its counts, the clauses that define it, and the applications behind it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.why;
