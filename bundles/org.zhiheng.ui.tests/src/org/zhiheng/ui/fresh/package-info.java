// SPDX-License-Identifier: EPL-2.0
/** The window over a workspace with nobody in it, opened in the dark look; runs in a window of its own. */
package org.zhiheng.ui.fresh;
