// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * What dimensions, codes and questions are called in the reader's language.
 */
public final class Labels {

	private final RegionTree regions;
	private final Vocabulary vocabulary;
	private final Phrases phrases;

	/**
	 * @param regions the names of places
	 * @param vocabulary the names of codes
	 * @param locale the reader's language
	 */
	public Labels(RegionTree regions, Vocabulary vocabulary, Locale locale) {
		this.regions = regions;
		this.vocabulary = vocabulary;
		this.phrases = Phrases.of(Labels.class, locale);
	}

	/** The reader's language. */
	public Locale locale() {
		return phrases.locale();
	}

	/** The name of a dimension: 地州. */
	public String dimension(Dimension dimension) {
		return phrases.text("Dimension." + dimension);
	}

	/** The name of a code: 和田地区; years as plain numbers. */
	public String code(Dimension dimension, String code) {
		if (code.equals(Dimension.UNSTATED)) {
			return phrases.text("Code.unstated");
		}
		return switch (dimension) {
			case REGION, COUNTY -> regions.name(code, locale()).orElse(code);
			case REACHED -> phrases.text("Step." + code.toUpperCase(Locale.ROOT));
			case AGE_BAND, EMPLOYER_SIZE -> band(dimension, code);
			case TITLE -> phrases.text("Code.title." + code);
			case FIRST_APPLICATION -> phrases.text("Code.first." + Boolean.parseBoolean(code));
			default -> dimension.dictionary(vocabulary).map(each -> each.label(code, locale()))
				.or(() -> regions.term(dimension, code, locale())).orElse(code);
		};
	}

	/** Yes or no. */
	public String flag(boolean value) {
		return phrases.text(value ? "Code.yes" : "Code.no");
	}

	private String band(Dimension dimension, String code) {
		String key = "Band." + dimension + (code.startsWith("-") ? ".below" : code.endsWith("-") ? ".above" : "");
		return phrases.text(key, code.startsWith("-") ? code.substring(1) : code.endsWith("-") ? code.substring(0, code.length() - 1) : code);
	}

	/** The name of a cell: 和田地区 · 2021. */
	public String key(List<Dimension> by, List<String> key) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < by.size(); i++) {
			text.append(i == 0 ? "" : " · ").append(code(by.get(i), key.get(i)));
		}
		return text.toString();
	}

	/**
	 * Names of the places that came or went between two years within the prefectures of some places, or among those places themselves.
	 *
	 * @param dimension prefectures or counties
	 * @param codes the places that are looked at
	 * @param first the earliest year
	 * @param last the latest
	 * @return their names, none where the places are the same throughout
	 */
	public List<String> changed(Dimension dimension, List<String> codes, int first, int last) {
		Set<String> around = codes.stream().flatMap(code -> regions.prefecture(code, last).stream()).collect(Collectors.toSet());
		return regions.changed(first, last).stream().filter(code -> {
			String above = regions.prefecture(code, last).orElse(code);
			return dimension == Dimension.COUNTY ? around.contains(above) : above.equals(code) && around.contains(code);
		}).map(code -> code(Dimension.COUNTY, code)).toList();
	}

	/** What a question counts, in one line: 通过率 = 通过 ÷ 参评；申报类型：评审；级别：中级. */
	public String definition(Question question) {
		StringBuilder text = new StringBuilder(question.rate().sentence(locale()));
		text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
		for (Map.Entry<Dimension, Set<String>> filter : question.where().entrySet()) {
			String codes = filter.getValue().stream().map(code -> code(filter.getKey(), code))
				.collect(Collectors.joining(phrases.text("List.comma")));
			String named = filter.getValue().isEmpty() ? phrases.text("Code.none") : codes;
			text.append(phrases.text("Definition.filter", dimension(filter.getKey()), named));
		}
		if (question.mixesRoutes()) {
			text.append(phrases.text("Definition.mixed"));
		}
		return text.toString();
	}

	/** What a question is about, as a title: 各地州历年职称评审通过率. */
	public String title(Question question) {
		String name = question.rate().name(locale());
		List<Dimension> groups = question.by().stream().filter(each -> each != Dimension.YEAR).toList();
		String by = groups.stream().map(this::dimension).collect(Collectors.joining(phrases.text("List.and")));
		String key = "Title." + (groups.isEmpty() ? "all" : "groups") + (question.by().contains(Dimension.YEAR) ? ".years" : "");
		return phrases.text(key, name, by);
	}
}
