// SPDX-License-Identifier: EPL-2.0
/** An empty workbench of the same platform, to measure start-up against. */
package org.zhiheng.peer;
