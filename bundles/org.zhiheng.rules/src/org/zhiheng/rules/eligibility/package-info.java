// SPDX-License-Identifier: EPL-2.0
/**
 * May this person apply, by which clause? Finds the governing notice, tests its norms stage by stage, and says what an open text changes.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.eligibility;
