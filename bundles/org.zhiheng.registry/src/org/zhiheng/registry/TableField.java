// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One column of a table that offices hand in: how it is headed, whether it must be there, and how its values are read. Reading, checking, keeping and the
 * help all go by this description.
 */
public interface TableField {

	/** The table it stands in. */
	TableKind table();

	/** Its place among the columns of its table, from 0. */
	int place();

	/** By which templates name it, in capitals. */
	String name();

	/** The heading as it stands in the table, in Chinese. */
	String heading();

	/** The heading in English. */
	String english();

	/** Other words by which headings name it. */
	List<String> words();

	/** How values are written. */
	ColumnKind kind();

	/** What a {@link ColumnKind#TEXT} is. */
	TextForm form();

	/** Name of the dictionary of its values, empty where there is none. */
	Optional<String> dictionary();

	/** Whether a file without this column is refused and a row without this value rejected. */
	boolean required();

	/** Whether the value identifies an applicant and therefore is kept apart, enciphered. */
	boolean identity();

	/** Whether it is masked on screens and in logs: it identifies somebody, be it an applicant or an official. */
	default boolean masked() {
		return identity();
	}

	/** The heading in the reader's language. */
	default String label(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english() : heading();
	}
}
