// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

/**
 * What a column holds, as far as the spelling of a sheet's number depends on it.
 */
public enum CellKind {

	/** Text: a number in it is written with the digits that the sheet still has. */
	TEXT,
	/** A number. */
	NUMBER,
	/** A date: a number in it is a serial day of the workbook's own date system. */
	DATE
}
