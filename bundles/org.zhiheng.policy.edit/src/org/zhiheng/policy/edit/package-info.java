// SPDX-License-Identifier: EPL-2.0
/**
 * Edits one policy file through an editing domain: every gesture is one undoable command, and the command stack alone knows what is unsaved.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit;
