// SPDX-License-Identifier: EPL-2.0
/** Applications brought in from files, done in a real window. */
package org.zhiheng.ui.common.intake;
