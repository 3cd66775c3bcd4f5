// SPDX-License-Identifier: EPL-2.0
/** Tests of pivot tables in the window. */
package org.zhiheng.ui.analytics.pivot;
