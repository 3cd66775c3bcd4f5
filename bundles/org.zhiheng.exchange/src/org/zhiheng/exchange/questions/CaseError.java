// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.util.Locale;

import org.zhiheng.message.Phrases;

/**
 * One question is broken: where, and how. The rest of the file is still answered.
 */
final class CaseError extends Exception {

	private static final long serialVersionUID = 1L;

	private final String path;
	private final String key;
	private final String argument;

	/**
	 * @param path JSON path of the broken value
	 * @param key of the phrase
	 * @param argument the offending name or value
	 */
	CaseError(String path, String key, String argument) {
		super(key + " " + path); //$NON-NLS-1$
		this.path = path;
		this.key = key;
		this.argument = argument.length() > 80 ? argument.substring(0, 80) + "…" : argument; //$NON-NLS-1$
	}

	String path() {
		return path;
	}

	String sentence(Locale locale) {
		return Phrases.of(CaseError.class, locale).text(key, path, argument);
	}
}
