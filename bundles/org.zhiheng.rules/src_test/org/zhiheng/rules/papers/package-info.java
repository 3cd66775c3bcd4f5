// SPDX-License-Identifier: EPL-2.0
/** What papers are asked for and whether they are there. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.papers;
