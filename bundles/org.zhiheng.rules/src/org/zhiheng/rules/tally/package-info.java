// SPDX-License-Identifier: EPL-2.0
/** The counts that clauses ask for, from the applications held. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.tally;
