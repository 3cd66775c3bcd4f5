// SPDX-License-Identifier: EPL-2.0
/** What is due, by date or by event, with the clauses. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.agenda;
