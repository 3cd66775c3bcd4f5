// SPDX-License-Identifier: EPL-2.0
/**
 * What-if as a person uses it.
 */
package org.zhiheng.ui.analytics.whatif;
