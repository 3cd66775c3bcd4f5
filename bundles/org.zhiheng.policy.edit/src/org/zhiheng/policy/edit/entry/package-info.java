// SPDX-License-Identifier: EPL-2.0
/**
 * Reads what a person typed into a field, and says in words why it cannot be taken.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit.entry;
