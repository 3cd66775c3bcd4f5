// SPDX-License-Identifier: EPL-2.0
/**
 * Is a sitting of a review committee in order? Size, quorum, votes and outside experts, as exact fractions of whole persons, by the committee
 * rules of a notice or by parameters that somebody states with their source.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.committee;
