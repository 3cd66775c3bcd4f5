// SPDX-License-Identifier: EPL-2.0
/**
 * The one table of facts: what each is called, how it is written, which words mean it. Conditions, import, question files and the columns of a
 * population are driven by it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.registry.vocabulary;
