// SPDX-License-Identifier: EPL-2.0
/**
 * How many may pass, is a cap kept? Exact products of rate and number, never binary fractions.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.passrate;
