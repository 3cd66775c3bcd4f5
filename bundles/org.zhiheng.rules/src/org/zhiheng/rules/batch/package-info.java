// SPDX-License-Identifier: EPL-2.0
/**
 * The same norms for very many people at once: condition trees compiled to columns of codes, decided block by block with bit masks. The
 * interpreter of {@code org.zhiheng.rules.eligibility} is the specification; every predicate on a fact is evaluated by it, once a distinct value.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.batch;
