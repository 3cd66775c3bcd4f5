// SPDX-License-Identifier: EPL-2.0
/** The statistics office's whole job, done in a real window. */
package org.zhiheng.ui.analytics;
