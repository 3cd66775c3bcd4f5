// SPDX-License-Identifier: EPL-2.0
/** The statistics of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics;
