// SPDX-License-Identifier: EPL-2.0
/**
 * The product's shell: start-up, window, menus, perspectives and theme.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.app;
