// SPDX-License-Identifier: EPL-2.0
/** The audit office's whole job, done in a real window. */
package org.zhiheng.ui.audit;
