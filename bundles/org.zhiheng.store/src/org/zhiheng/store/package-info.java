// SPDX-License-Identifier: EPL-2.0
/**
 * The registry on an embedded database: workspaces as folders, the write protocol that forces the journal before it commits, and reading by
 * number, page and scan. Named by nobody; it joins as a declarative service.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.store;
