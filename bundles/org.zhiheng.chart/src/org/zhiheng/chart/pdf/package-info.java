// SPDX-License-Identifier: EPL-2.0
/**
 * PDF files with vector drawings, selectable text in subsets of installed fonts, links and bookmarks; the same content gives the same bytes.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.chart.pdf;
