// SPDX-License-Identifier: EPL-2.0
/** What papers an application carries by the notices, and whether what was handed in is complete, in form and masked. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.papers;
