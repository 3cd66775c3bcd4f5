// SPDX-License-Identifier: EPL-2.0
/**
 * What would have come out under other policies: the applications held, decided by two policy versions in one pass.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.whatif;
