// SPDX-License-Identifier: EPL-2.0
/** The audit of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.audit;
