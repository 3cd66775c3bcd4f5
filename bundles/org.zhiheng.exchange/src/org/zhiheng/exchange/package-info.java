// SPDX-License-Identifier: EPL-2.0
/** The exchange of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange;
