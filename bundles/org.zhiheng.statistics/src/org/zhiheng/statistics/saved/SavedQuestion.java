// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.saved;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;

/**
 * A question under a name. It holds what is asked and never an answer, so that it can be sent to another office.
 *
 * @param name by which people find it; 1 to 60 characters that may stand in a file's name
 * @param kind which command answers it
 * @param description what it is for, may be empty
 * @param by who saved it
 * @param parameters the options of the command without their dashes
 */
public record SavedQuestion(String name, Kind kind, String description, String by, Map<String, String> parameters) {

	/** Which command answers. */
	public enum Kind {
		/** {@code chart}. */
		CHART,
		/** {@code pivot}. */
		PIVOT,
		/** {@code whatif}. */
		WHATIF,
		/** {@code statistics}. */
		STATISTICS;

		/** The command's word. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * The kind of a word.
		 *
		 * @throws Failure ZH-4041 where there is none
		 */
		public static Kind of(String word) throws Failure {
			Optional<Kind> known = Arrays.stream(values()).filter(each -> each.key().equals(word)).findFirst();
			return known.orElseThrow(() -> new Failure(Population.class, "ZH-4041", word,
				Arrays.stream(values()).map(Kind::key).collect(Collectors.joining(", "))));
		}
	}

	private static final int LONGEST = 60;

	public SavedQuestion {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	/**
	 * Makes a question whose name and parameters can be used.
	 *
	 * @return the question
	 * @throws Failure ZH-4040 where the name cannot be used, ZH-4042 where a parameter is none
	 */
	public static SavedQuestion of(String name, Kind kind, String description, String by, Map<String, String> parameters) throws Failure {
		String stripped = name(name);
		for (String parameter : parameters.keySet()) {
			if (!parameter.matches("[a-z][a-z-]*")) {
				throw new Failure(Population.class, "ZH-4042", parameter);
			}
		}
		return new SavedQuestion(stripped, kind, description.strip(), by, parameters);
	}

	/**
	 * A name that can be kept, without blanks about it.
	 *
	 * @throws Failure ZH-4040 where it cannot be used
	 */
	public static String name(String name) throws Failure {
		String stripped = name.strip();
		boolean usable = !stripped.isEmpty() && stripped.length() <= LONGEST && !stripped.startsWith(".")
			&& stripped.chars().noneMatch(each -> each < ' ' || "/\\:*?\"<>|".indexOf(each) >= 0);
		if (!usable) {
			throw new Failure(Population.class, "ZH-4040", stripped.length() > LONGEST ? stripped.substring(0, LONGEST) + "…" : stripped);
		}
		return stripped;
	}
}
