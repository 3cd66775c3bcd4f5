// SPDX-License-Identifier: EPL-2.0
/** The policies of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policies;
