// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

/**
 * How a fact is compared and written.
 */
public enum FactType {

	/** Free text. */
	TEXT,
	/** One code of a dictionary. */
	CODE,
	/** Several codes of a dictionary, or several texts where it has none. */
	CODES,
	/** A whole number. */
	INTEGER,
	/** A decimal number. */
	DECIMAL,
	/** A day, {@code YYYY-MM-DD}, or a month where the day is not known. */
	DATE,
	/** A day with an optional time. */
	DATE_TIME,
	/** True or false. */
	BOOLEAN,
	/** A single thing with members, or none. */
	OBJECT,
	/** Several things with members. */
	LIST,
	/** A length of time, computed from the members of a list. */
	DURATION
}
