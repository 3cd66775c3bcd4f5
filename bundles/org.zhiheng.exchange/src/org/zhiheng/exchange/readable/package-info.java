// SPDX-License-Identifier: EPL-2.0
/**
 * A policy as a document that a legal department can read and sign: its content as blocks, and those as HTML or a Word file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.readable;
