// SPDX-License-Identifier: EPL-2.0
/** Pivot tables as files: a workbook with a sheet of provenance, CSV, JSON, and a page; equal content is equal bytes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.pivot;
