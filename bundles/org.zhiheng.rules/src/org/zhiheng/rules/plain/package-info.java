// SPDX-License-Identifier: EPL-2.0
/**
 * Says in plain sentences what the workbench understood of a policy: conditions, scopes, norms, values. Window, comparison and export share it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.plain;
