// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import java.util.List;
import java.util.Locale;

/**
 * One code of a dictionary.
 *
 * @param code as rules, files and the registry write it
 * @param zh Chinese label, the word that forms use
 * @param en English label
 * @param synonyms further words that mean it in files
 */
public record Code(String code, String zh, String en, List<String> synonyms) {

	public Code {
		synonyms = List.copyOf(synonyms);
	}

	/** The label in the reader's language. */
	public String label(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
	}
}
