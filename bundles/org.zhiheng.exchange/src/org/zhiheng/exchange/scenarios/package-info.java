// SPDX-License-Identifier: EPL-2.0
/**
 * Scenarios of what-if as files: read, written, and kept in the workspace with every change journalled.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.scenarios;
