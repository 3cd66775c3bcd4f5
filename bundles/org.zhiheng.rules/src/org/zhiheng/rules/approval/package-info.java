// SPDX-License-Identifier: EPL-2.0
/**
 * How a policy comes into force: handed in, approved by somebody else, put into force; and which versions are in force in a workspace.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.approval;
