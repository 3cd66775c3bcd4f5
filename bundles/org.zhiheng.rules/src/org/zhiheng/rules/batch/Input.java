// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * What one column holds of every person: facts, or a figure derived from a list, of the person or of the n-th entry of a list.
 *
 * @param place the list entries that lead to it, outermost first; empty for the person
 * @param text what is taken there
 * @param counts whether it is the number of entries of the list that {@code text} names
 * @param from takes it; equal results are one code
 * @param reads keys of all facts and lists that it looks at; whatever else is known of a person does not change it
 * @param relative whether it looks at days only by the time from them to the person's own day, so that {@link OwnDay} keeps it
 */
public record Input(List<Place> place, String text, boolean counts, Function<Facts, Object> from, Set<String> reads, boolean relative) {

	/** What stands where a list has fewer entries. */
	public static final Object ABSENT = "absent"; //$NON-NLS-1$
	/** What stands where something is not known, whichever facts are missing. */
	public static final Object UNKNOWN = new Given.Unknown(Set.of());

	public Input {
		place = List.copyOf(place);
		Set<String> all = new TreeSet<>(reads);
		place.forEach(each -> all.add(each.list()));
		reads = Collections.unmodifiableSet(all);
	}

	/**
	 * The n-th entry of a list.
	 *
	 * @param list key of the list
	 * @param entry from 0
	 */
	public record Place(String list, int entry) {}

	/** Facts as they stand. */
	static Input facts(List<Place> place, List<String> keys) {
		return new Input(place, String.join(" ", keys), false, facts -> { //$NON-NLS-1$
			List<Object> all = new ArrayList<>();
			keys.forEach(key -> all.add(plain(facts.get(key))));
			return all.size() == 1 ? all.get(0) : List.copyOf(all);
		}, Set.copyOf(keys), false);
	}

	/** How many entries a list has. */
	static Input count(List<Place> place, String list) {
		return new Input(place, list, true, facts -> {
			@Nullable
			List<Facts> entries = facts.entries(list);
			return entries == null ? UNKNOWN : Integer.valueOf(entries.size());
		}, Set.of(list), false);
	}

	static Object plain(Given given) {
		return given instanceof Given.Unknown ? UNKNOWN : given;
	}

	/** Its name; two inputs of one name are the same. */
	public String name() {
		StringBuilder name = new StringBuilder();
		place.forEach(each -> name.append(each.list()).append('[').append(each.entry()).append("] ")); //$NON-NLS-1$
		return name.append(counts ? "number of " : "").append(text).toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * What it is of a person.
	 *
	 * @param person what is known
	 * @return a value with {@code equals}
	 */
	public Object of(Facts person) {
		Optional<Facts> at = at(person, place);
		return at.isPresent() ? from.apply(at.get()) : ABSENT;
	}

	private static Optional<Facts> at(Facts person, List<Place> place) {
		Facts at = person;
		for (Place each : place) {
			@Nullable
			List<Facts> entries = at.entries(each.list());
			if (entries == null || entries.size() <= each.entry()) {
				return Optional.empty();
			}
			at = entries.get(each.entry());
		}
		return Optional.of(at);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Input input && input.name().equals(name());
	}

	@Override
	public int hashCode() {
		return name().hashCode();
	}
}
