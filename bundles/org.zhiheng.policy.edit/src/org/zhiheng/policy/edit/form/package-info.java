// SPDX-License-Identifier: EPL-2.0
/**
 * Says for every attribute of the model how a form edits it, without a widget.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit.form;
