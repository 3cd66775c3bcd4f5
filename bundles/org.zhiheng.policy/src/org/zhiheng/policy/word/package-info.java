// SPDX-License-Identifier: EPL-2.0
/**
 * Names the things of the policy model in the reader's language: kinds, features, literals, and the codes that the model itself defines.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policy.word;
