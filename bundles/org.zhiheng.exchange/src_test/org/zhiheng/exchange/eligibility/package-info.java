// SPDX-License-Identifier: EPL-2.0
/**
 * The notices as tables of questions: each row changes one thing of a base person and says what the texts demand. The rows go the whole way
 * from a question file to an answer file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.eligibility;
