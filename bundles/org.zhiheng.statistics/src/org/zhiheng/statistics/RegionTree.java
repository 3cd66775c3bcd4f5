// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Locale;
import java.util.Optional;

/**
 * Which prefecture a place belonged to in a year, and what places and series are called. The answers are policy data and come from the caller.
 */
public interface RegionTree {

	/**
	 * The prefecture of a place.
	 *
	 * @param code GB/T 2260 code of a county, a city or a prefecture itself
	 * @param year the year of the application
	 * @return code of the prefecture, empty where the place is unknown in that year
	 */
	Optional<String> prefecture(String code, int year);

	/**
	 * The notice that governed a place: of those in force in the year whose territory takes in the place, the one that prevails.
	 *
	 * @param code of a place, as for {@link #prefecture}
	 * @param year the year of the application
	 * @return the notice's id, empty where none is known
	 */
	default Optional<String> document(String code, int year) {
		return Optional.empty();
	}

	/** The name of a place, empty where it is unknown. */
	Optional<String> name(String code, Locale locale);

	/**
	 * What a value that stands in no dictionary, such as a series, is called in a language.
	 *
	 * @param dimension whose value
	 * @param value as recorded
	 * @param locale the reader's language
	 * @return its name, empty where it is to be shown as recorded
	 */
	default Optional<String> term(Dimension dimension, String value, Locale locale) {
		return Optional.empty();
	}
}
