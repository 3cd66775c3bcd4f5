// SPDX-License-Identifier: EPL-2.0
/**
 * Says in lines that a person can read how one state of a policy file differs from another.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit.difference;
