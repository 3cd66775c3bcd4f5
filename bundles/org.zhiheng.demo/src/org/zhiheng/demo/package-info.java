// SPDX-License-Identifier: EPL-2.0
/** The demo of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.demo;
