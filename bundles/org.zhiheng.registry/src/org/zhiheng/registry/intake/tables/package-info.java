// SPDX-License-Identifier: EPL-2.0
/**
 * Reads .csv and .xlsx files as tables of text with the numbers of their rows, knowing nothing of applications but which columns hold dates and
 * numbers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.registry.intake.tables;
