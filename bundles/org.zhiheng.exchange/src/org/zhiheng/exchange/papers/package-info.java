// SPDX-License-Identifier: EPL-2.0
/** Checklists of papers as documents and as data, and what was handed in as files and lists. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.papers;
