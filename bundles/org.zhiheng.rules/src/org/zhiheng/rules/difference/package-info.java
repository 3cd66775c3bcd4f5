// SPDX-License-Identifier: EPL-2.0
/**
 * Compares two versions of policies and says every difference in a plain sentence with both values and the clause.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.difference;
