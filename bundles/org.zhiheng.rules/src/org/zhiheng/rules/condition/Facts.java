// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a person and a request, by the keys of the vocabulary. What was never given is unknown.
 *
 * <p>An object that is known not to exist ({@code current_title}) makes all its members known not to exist.
 */
public final class Facts {

	private final Map<String, Given> given;
	private final @Nullable Facts outer;

	private Facts(Map<String, Given> given, @Nullable Facts outer) {
		this.given = given;
		this.outer = outer;
	}

	/**
	 * @param given facts by their keys
	 * @return immutable facts
	 */
	public static Facts of(Map<String, Given> given) {
		return new Facts(Map.copyOf(given), null);
	}

	/** The same with some facts replaced. */
	public Facts with(Map<String, Given> other) {
		if (other.isEmpty()) {
			return this;
		}
		Map<String, Given> all = new HashMap<>(given);
		all.putAll(other);
		return new Facts(Map.copyOf(all), outer);
	}

	/** The facts of one entry of a list, seen together with what encloses it. */
	Facts inside(Facts enclosing) {
		return new Facts(given, enclosing);
	}

	/**
	 * What is known of a fact, derived ones included.
	 *
	 * @param key of the vocabulary
	 * @return never null; unknown where nothing was said
	 */
	public Given get(String key) {
		@Nullable
		Given own = given.get(key);
		if (own != null) {
			return own;
		}
		@Nullable
		Given derived = Derived.of(key, this);
		return derived != null ? derived : stated(key);
	}

	/** What was said of a fact, nothing derived. */
	Given stated(String key) {
		for (Facts frame = this; frame != null; frame = frame.outer) {
			for (String part = key; !part.isEmpty(); part = parent(part)) {
				@Nullable
				Given found = frame.given.get(part);
				if (found != null && part.equals(key)) {
					return found;
				}
				if (found instanceof Given.None) {
					return Given.NONE;
				}
			}
		}
		return Given.unknown(key);
	}

	private static String parent(String key) {
		int dot = key.lastIndexOf('.');
		return dot < 0 ? "" : key.substring(0, dot); //$NON-NLS-1$
	}

	/** The entries of a list, each seen together with these facts, or null where the list is not known. */
	public @Nullable List<Facts> entries(String list) {
		Given value = stated(list);
		if (value instanceof Given.None) {
			return List.of();
		}
		return value instanceof Given.Entries entries ? inside(entries.entries()) : null;
	}

	/** A plain loop: lists are entered for every column of every person. */
	private List<Facts> inside(List<Facts> entries) {
		List<Facts> inside = new ArrayList<>(entries.size());
		for (Facts each : entries) {
			inside.add(each.inside(this));
		}
		return Collections.unmodifiableList(inside);
	}

	/** The day asked about. */
	public LocalDate asOf() {
		if (stated("as_of") instanceof Given.Value value && value.value() instanceof LocalDate day) { //$NON-NLS-1$
			return day;
		}
		throw new IllegalStateException("as_of"); //$NON-NLS-1$
	}

	/** The code or text of a fact, or null where it is not known or none. */
	public @Nullable String text(String key) {
		return get(key) instanceof Given.Value value ? String.valueOf(value.value()) : null;
	}
}
