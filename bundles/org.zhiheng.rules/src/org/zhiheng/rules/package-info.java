// SPDX-License-Identifier: EPL-2.0
/** The rules of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules;
