// SPDX-License-Identifier: EPL-2.0
/**
 * Changes a condition tree: each gesture is one undoable command.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit.condition;
