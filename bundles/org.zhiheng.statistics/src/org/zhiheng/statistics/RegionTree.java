// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which prefecture a place belonged to in a year, what its notices say of titles, and what places and series are called. The answers are policy data and come from the caller.
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

	/**
	 * Whether a notice says of an act that a title obtained by it is revoked: the notice of the register in which the record stands where it is one of the
	 * place's province, else the notice that governed the place.
	 *
	 * @param code of a place, as for {@link #prefecture}
	 * @param year the year of the application
	 * @param register as recorded, maybe empty
	 * @param act a code of the dictionary {@code registered_act}, or as recorded
	 * @return empty where the notices do not say
	 */
	default Optional<Boolean> revokes(String code, int year, String register, String act) {
		return Optional.empty();
	}

	/**
	 * The places that were formed or ended between two years, so that their neighbours' territory is not the same before and after.
	 *
	 * @param first the earliest year that is looked at
	 * @param last the latest
	 * @return their codes
	 */
	default List<String> changed(int first, int last) {
		return List.of();
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
