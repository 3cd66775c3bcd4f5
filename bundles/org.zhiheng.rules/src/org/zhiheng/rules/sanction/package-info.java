// SPDX-License-Identifier: EPL-2.0
/**
 * What follows from an act, until when? Bars with both readings of their end, registers, revocation, graduated measures.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.sanction;
