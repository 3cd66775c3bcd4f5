// SPDX-License-Identifier: EPL-2.0
/** Results of the workbench as files that other programs read: statistics as JSON, counts as CSV. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.results;
