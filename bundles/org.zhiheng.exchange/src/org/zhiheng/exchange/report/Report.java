// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A report as parts that every format shows in its own way.
 *
 * @param title its title
 * @param office who publishes it; may be empty
 * @param logo the office's mark, where it has one
 * @param mark what every page says at its foot: snapshot, and that data are made up where they are
 * @param contents the heading of the table of contents
 * @param page how pages are counted, with {0} for the page and {1} for all
 * @param locale its language
 * @param provenance from what it was made, name by name
 * @param parts in the order of reading
 */
public record Report(String title, String office, Optional<Logo> logo, String mark, String contents, String page, Locale locale,
	Map<String, String> provenance,
	List<Part> parts) {

	public Report {
		provenance = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(provenance));
		parts = List.copyOf(parts);
	}

	/** What stands between a name and its value. */
	public String colon() {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "：" : ": ";
	}

	/** Its headings in order. */
	public List<Part.Heading> headings() {
		return parts.stream().filter(Part.Heading.class::isInstance).map(Part.Heading.class::cast).toList();
	}
}
