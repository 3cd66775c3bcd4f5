// SPDX-License-Identifier: EPL-2.0
/** Checks of the office's own steps that no question file asks about: enterprises, plans, committees, delegations, returns, scoring standards. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.duties;
