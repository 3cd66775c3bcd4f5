// SPDX-License-Identifier: EPL-2.0
/**
 * The forms of the notices: their texts as the notices print them, filled from an application or left blank, written as Word files, and held
 * against what somebody else wrote.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.forms;
