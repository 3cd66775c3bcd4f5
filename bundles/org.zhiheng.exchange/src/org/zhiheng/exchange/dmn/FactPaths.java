// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Where a fact stands in the model's input. The member {@code none} of the facts, and of each entry of a list, names the facts that are known
 * not to exist; a null that is not named there is unknown.
 *
 * @param list key of the list whose entry is looked at, or null outside of lists
 * @param entry name of the variable that holds the entry
 */
record FactPaths(@Nullable String list, String entry) {

	static final FactPaths OUTSIDE = new FactPaths(null, "facts"); //$NON-NLS-1$

	private static final String SINCE = "secondment.continuous_since"; //$NON-NLS-1$
	private static final String HOURS = "continuing_education.total_hours"; //$NON-NLS-1$

	/** The same inside an entry of a list. */
	FactPaths in(String key) {
		return new FactPaths(key, OUTSIDE == this ? "e" : entry + "e"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean own(String key) {
		String around = list;
		return around != null && key.startsWith(around + "."); //$NON-NLS-1$
	}

	/** The value, null where there is none or it is unknown. */
	String value(String key) {
		return switch (key) {
			case "as_of.year" -> "facts.as_of.year"; //$NON-NLS-1$ //$NON-NLS-2$
			case SINCE -> "secondment_continuous_since.value"; //$NON-NLS-1$
			case HOURS -> "(if " + open("continuing_education.public_hours") + " or " + open("continuing_education.specialty_hours") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ " then null else " + orZero("public_hours") + " + " + orZero("specialty_hours") + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			default -> own(key) ? entry + key.substring(String.valueOf(list).length()) : "facts." + key; //$NON-NLS-1$
		};
	}

	private String open(String key) {
		return "(" + value(key) + " = null and not(" + none(key) + "))"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String orZero(String member) {
		String value = value("continuing_education." + member); //$NON-NLS-1$
		return "(if " + value + " = null then 0 else " + value + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether the fact is known not to exist. */
	String none(String key) {
		return switch (key) {
			case "as_of", "as_of.year", HOURS -> "false"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case SINCE -> "secondment_continuous_since.none"; //$NON-NLS-1$
			default -> "list contains(" + (own(key) ? entry : "facts") + ".none, \"" + key + "\")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		};
	}

	/** A test of a known value: false where there is none, null where it is unknown. */
	String tested(String key, String test) {
		String value = value(key);
		return "(if " + none(key) + " then false else if " + value + " = null then null else " + test.replace("?", value) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** A value as FEEL writes it, by the type of the fact it is compared with. */
	static String literal(String key, String value) {
		FactType type = Vocabulary.standard().fact(key).map(Fact::type).orElse("as_of.year".equals(key) || HOURS.equals(key) ? FactType.INTEGER //$NON-NLS-1$
			: SINCE.equals(key) ? FactType.DATE : FactType.TEXT);
		return switch (type) {
			case INTEGER, DECIMAL, BOOLEAN -> value;
			case DATE -> "date(\"" + value + "\")"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> text(value);
		};
	}

	static String literals(String key, List<String> values) {
		return "[" + values.stream().map(each -> literal(key, each)).collect(Collectors.joining(", ")) + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static String text(String value) {
		return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
