// SPDX-License-Identifier: EPL-2.0
/** Saved questions as files: their JSON, and the folder of a workspace in which they are kept. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.saved;
