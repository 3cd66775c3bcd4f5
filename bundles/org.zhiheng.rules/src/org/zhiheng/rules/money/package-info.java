// SPDX-License-Identifier: EPL-2.0
/**
 * What is due for a review, and is it paid? Whole amounts in CNY, from the tariff rows of the norms.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.money;
