// SPDX-License-Identifier: EPL-2.0
/**
 * The annual report: what an office's template asks for, made of one population with its small cells withheld, as parts that any format can show.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.report;
