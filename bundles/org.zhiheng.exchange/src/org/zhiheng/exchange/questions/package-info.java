// SPDX-License-Identifier: EPL-2.0
/**
 * Question files of other programs: JSON in, answers out. The contract is versioned; what a file may carry stands in {@code fields.tsv} and in
 * the fact vocabulary.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.questions;
