// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;

/**
 * The one table of facts with its dictionaries. It is immutable and cheap to share.
 */
public final class Vocabulary {

	private final Map<String, Fact> facts = new LinkedHashMap<>();
	private final Map<String, Dictionary> dictionaries = new LinkedHashMap<>();
	private final Map<Column, Fact> columns = new EnumMap<>(Column.class);

	/**
	 * @param facts the rows of the table
	 * @param dictionaries the dictionaries they name
	 * @throws IllegalArgumentException where a key stands twice or a dictionary or list is missing
	 */
	public Vocabulary(List<Fact> facts, List<Dictionary> dictionaries) {
		dictionaries.forEach(each -> this.dictionaries.put(each.name(), each));
		facts.forEach(this::add);
	}

	private void add(Fact fact) {
		@Nullable
		String dictionary = fact.dictionary();
		@Nullable
		String list = fact.list();
		boolean sound = (dictionary == null || dictionaries.containsKey(dictionary)) && (list == null || facts.containsKey(list));
		if (!sound || facts.containsKey(fact.key())) {
			throw new IllegalArgumentException("Fact vocabulary: " + fact.key()); //$NON-NLS-1$
		}
		facts.put(fact.key(), fact);
		@Nullable
		Column column = fact.column();
		if (column != null) {
			columns.put(column, fact);
		}
	}

	/** The vocabulary of this workbench. */
	public static Vocabulary standard() {
		return Standard.VOCABULARY;
	}

	/** All facts in the order of the table. */
	public Collection<Fact> facts() {
		return Collections.unmodifiableCollection(facts.values());
	}

	/** The fact under a key, empty where a condition names what does not exist. */
	public Optional<Fact> fact(String key) {
		return Optional.ofNullable(facts.get(key));
	}

	/** The fact that a column of the applications carries. */
	public Fact fact(Column column) {
		return Objects.requireNonNull(columns.get(column), column.name());
	}

	/** The members of a list or object, in the order of the table. */
	public List<Fact> members(String list) {
		return facts.values().stream().filter(fact -> list.equals(fact.list())).toList();
	}

	/** All dictionaries. */
	public Collection<Dictionary> dictionaries() {
		return Collections.unmodifiableCollection(dictionaries.values());
	}

	/**
	 * A dictionary by its name.
	 *
	 * @param name as {@link Fact#dictionary()} gives it
	 * @return the dictionary
	 * @throws NullPointerException where there is none of that name, which is a bug
	 */
	public Dictionary dictionary(String name) {
		return Objects.requireNonNull(dictionaries.get(name), name);
	}

	/** The dictionary of a column, empty for columns that have none. */
	public Optional<Dictionary> dictionary(Column column) {
		return column.dictionary().map(this::dictionary);
	}

	/** Made when first asked for, once. */
	private static final class Standard {

		private static final Vocabulary VOCABULARY = VocabularyTable.read();
	}
}
