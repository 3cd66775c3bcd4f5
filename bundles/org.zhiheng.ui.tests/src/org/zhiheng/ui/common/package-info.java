// SPDX-License-Identifier: EPL-2.0
/** What tests in a real window share: its widgets, and pictures of it. */
package org.zhiheng.ui.common;
