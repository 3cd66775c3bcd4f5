// SPDX-License-Identifier: EPL-2.0
/**
 * Eligibility as DMN 1.5 for other engines, generated from the condition trees: one decision table a route over inputs derived in FEEL.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.dmn;
