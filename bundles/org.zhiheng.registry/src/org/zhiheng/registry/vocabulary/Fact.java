// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;

/**
 * One row of the fact vocabulary.
 *
 * @param key how conditions name it, such as {@code current_title.level}
 * @param type how it is compared
 * @param unit what a number counts ({@code month}, {@code hour}, {@code yuan}, …), or empty
 * @param zh Chinese label
 * @param en English label
 * @param dictionary name of its dictionary, or null
 * @param list key of the list it is a member of, or null
 * @param path where question files carry it, such as {@code applicant.education[].level}, or null where they do not
 * @param column the column of the applications that carries it, or null
 * @param headings words by which a heading names that column, the column's own first; empty where there is no column
 */
public record Fact(String key, FactType type, String unit, String zh, String en, @Nullable String dictionary, @Nullable String list,
	@Nullable String path, @Nullable Column column, List<String> headings) {

	public Fact {
		headings = List.copyOf(headings);
	}

	/** The label in the reader's language. */
	public String label(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
	}
}
