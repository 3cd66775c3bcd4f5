// SPDX-License-Identifier: EPL-2.0
/**
 * One class for each command. A class is loaded only when its command is called, so that a question does not wait for charts or a database.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.cli.commands;
