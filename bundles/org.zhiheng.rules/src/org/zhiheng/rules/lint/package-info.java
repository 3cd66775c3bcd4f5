// SPDX-License-Identifier: EPL-2.0
/**
 * Finds in policies what cannot be kept, contradicts, or is missing: one class for each inspection. Pure: a base in, findings out; an inspection
 * changes nothing, and no policy, however broken, makes it throw.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.lint;
