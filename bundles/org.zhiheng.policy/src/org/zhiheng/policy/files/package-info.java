// SPDX-License-Identifier: EPL-2.0
/**
 * Reads policy files safely, says in one sentence what is wrong with a bad one, and holds what was read with look-ups.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.files;
