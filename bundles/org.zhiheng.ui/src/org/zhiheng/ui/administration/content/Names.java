// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zhiheng.policy.Series;
import org.zhiheng.policy.edit.word.CodeNames;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Names the codes of policy files: levels and routes by the fact vocabulary, series by their catalogue.
 */
public final class Names implements CodeNames {

	private static final List<String> DICTIONARIES = List.of("level", "route", "employer_type", "employment_status"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Locale locale;
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, String> series = new LinkedHashMap<>();

	/**
	 * @param locale the reader's language
	 * @param series series by their codes; none where the catalogue cannot be read
	 */
	public Names(Locale locale, List<Series> series) {
		this.locale = locale;
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		series.forEach(each -> this.series.put(each.getCode(), english && each.getNameEn() != null ? each.getNameEn() : each.getName()));
		names.putAll(this.series);
		DICTIONARIES.forEach(name -> codes(name).forEach(code -> names.put(code.code(), code.label(locale))));
	}

	private static List<Code> codes(String dictionary) {
		return Vocabulary.standard().dictionary(dictionary).codes();
	}

	/** The levels, highest first, by their codes. */
	public Map<String, String> levels() {
		Map<String, String> levels = new LinkedHashMap<>();
		codes("level").forEach(code -> levels.put(code.code(), code.label(locale))); //$NON-NLS-1$
		return levels;
	}

	/** The series in the order of their catalogue, by their codes. */
	public Map<String, String> series() {
		return series;
	}

	/** The model in words with these names. */
	public PolicyWords words() {
		return new PolicyWords(locale, this);
	}

	@Override
	public String name(String code) {
		String name = names.get(code);
		return name == null ? code : name;
	}
}
