// SPDX-License-Identifier: EPL-2.0
/** What the workbench does with each norm of the notices, and what it only keeps. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.coverage;
