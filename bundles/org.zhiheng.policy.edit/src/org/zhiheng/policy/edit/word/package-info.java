// SPDX-License-Identifier: EPL-2.0
/**
 * Names the things of the policy model in the reader's language: kinds, features, values, and what one object is called in a line.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.edit.word;
