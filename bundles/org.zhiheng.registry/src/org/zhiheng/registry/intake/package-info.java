// SPDX-License-Identifier: EPL-2.0
/**
 * The way of a table into the registry: map its headings, validate its rows, keep the good ones in batches, write the others into a reject file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.registry.intake;
