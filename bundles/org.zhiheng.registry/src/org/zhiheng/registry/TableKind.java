// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables that offices hand in, in the order in which they are read from one file: applications first, so that the others find what they name.
 */
public enum TableKind {

	/** 申报: a row is an application, known by its number. */
	APPLICATIONS("申报", "Applications"), //$NON-NLS-1$ //$NON-NLS-2$
	/** 评分: a row is one expert's score of one application, known by both. */
	SCORES("评分", "Scores"), //$NON-NLS-1$ //$NON-NLS-2$
	/** 佐证: a row is one attachment or claim. Nothing numbers them, so two rows that differ are two of them. */
	EVIDENCE("佐证", "Evidence"), //$NON-NLS-1$ //$NON-NLS-2$
	/** 经办: a row is one step by one person, known by application, step, unit, person and time. */
	HANDLING("经办", "Handling"), //$NON-NLS-1$ //$NON-NLS-2$
	/** 诚信: a row is one record in a register, known by person, act, decision, register and series. */
	INTEGRITY("诚信", "Integrity"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final TableKind[] ALL = values();

	private final String heading;
	private final String english;

	TableKind(String heading, String english) {
		this.heading = heading;
		this.english = english;
	}

	/** The number of tables, without copying {@link #values()}. */
	public static int count() {
		return ALL.length;
	}

	/** The table at a place, without copying {@link #values()}. */
	public static TableKind at(int ordinal) {
		return ALL[ordinal];
	}

	/** The name of its sheet, in Chinese. */
	public String heading() {
		return heading;
	}

	/** Its name in the reader's language. */
	public String label(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : heading;
	}

	/** The word by which commands and templates name it: {@code handling}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its columns in their order; not to be changed. */
	public List<? extends TableField> fields() {
		return this == APPLICATIONS ? Column.all() : SideColumn.of(this);
	}

	/** Its column of a heading that is the column's own name, or of a name; empty where there is none. */
	public Optional<TableField> field(String name) {
		for (TableField field : fields()) {
			if (field.name().equals(name) || field.heading().equals(name)) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}

	/** Whether its rows are about a person, by ID number; the others are about an application, by its number. */
	public boolean ofPersons() {
		return this == INTEGRITY;
	}

	/**
	 * The table of a word: its Chinese or English name in either case.
	 *
	 * @param word as commands and sheets write it
	 * @return the table, empty where there is none
	 */
	public static Optional<TableKind> of(String word) {
		String folded = word.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(ALL).filter(each -> each.heading.equals(folded) || each.key().equals(folded)).findFirst();
	}
}
