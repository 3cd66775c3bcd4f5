// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Locale;

import org.zhiheng.message.Phrases;

/** Where a population came from when it was read. */
public enum Origin {

	/** All applications were read; there was no snapshot yet, or none can be kept. */
	READ,
	/** The kept snapshot was up to date. */
	REOPENED,
	/** The kept snapshot was brought up to date from the journal. */
	CAUGHT_UP,
	/** The kept snapshot was damaged; all applications were read anew. */
	DAMAGED,
	/** The kept snapshot belonged to other policies or to another course of the journal; all applications were read anew. */
	STALE;

	/** The sentence for whoever waits, empty where there is nothing to say. */
	public String sentence(Locale locale) {
		return switch (this) {
			case DAMAGED, STALE -> Phrases.of(Origin.class, locale).text("Origin." + this);
			default -> "";
		};
	}
}
