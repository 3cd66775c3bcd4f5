// SPDX-License-Identifier: EPL-2.0
/**
 * Reports as files: PDF, Word, HTML and a workbook. The same report gives the same bytes.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.report.files;
