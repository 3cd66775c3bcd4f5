// SPDX-License-Identifier: EPL-2.0
/**
 * Finds in a policy file what a person should look at before it is saved. Structure is refused on reading; this is judgement while editing.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit.check;
