// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.plain.NormWords;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** What can be changed, as it is read: notices, in them the requirements in their own words, and under each what of it can be set otherwise. */
final class Offer {

	private static final int MOST_NAMED = 2;

	private final PolicyBase base;
	private final List<Parameter> all;
	private final NormWords norms;
	private final WhatIfWords words;
	private final Phrases phrases;

	/**
	 * One line.
	 *
	 * @param text what stands there
	 * @param parameter what can be set; null for a heading
	 * @param parts lines under it
	 */
	record Line(String text, @Nullable Parameter parameter, List<Line> parts) {

		private boolean says(String wanted) {
			Parameter own = parameter;
			return (text + " " + (own == null ? "" : own.id())).toLowerCase(Locale.ROOT).contains(wanted); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * @param offered what can be changed
	 * @param words names of it
	 * @param phrases of the view
	 */
	Offer(Parameters offered, List<Parameter> more, WhatIfWords words, Phrases phrases) {
		this.base = offered.base();
		this.all = new ArrayList<>(offered.all());
		this.all.addAll(more);
		this.norms = new NormWords(base);
		this.words = words;
		this.phrases = phrases;
	}

	/**
	 * The lines that hold some words.
	 *
	 * @param wanted words parted by spaces, each of which has to stand in a line or in a heading above it; empty for all
	 * @param chosen which parameters are listed
	 * @return notices, with their requirements under them
	 */
	List<Line> lines(String wanted, Predicate<Parameter> chosen) {
		Map<String, Map<String, List<Parameter>>> groups = new LinkedHashMap<>();
		all.stream().filter(chosen).forEach(each -> groups.computeIfAbsent(group(each), key -> new LinkedHashMap<>())
			.computeIfAbsent(each.norm() + " " + each.kind().requirement(), key -> new ArrayList<>()).add(each)); //$NON-NLS-1$
		List<String> asked = List.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+")); //$NON-NLS-1$
		List<Line> lines = new ArrayList<>();
		groups.forEach((group, byNorm) -> {
			List<Line> parts = byNorm.values().stream().map(this::requirement).toList();
			kept(new Line(heading(group), null, parts), asked).ifPresent(lines::add);
		});
		return lines;
	}

	private static String group(Parameter parameter) {
		return parameter.kind() == Parameter.Kind.CAP ? "" : parameter.document(); //$NON-NLS-1$
	}

	private String heading(String group) {
		Optional<Document> document = base.document(group);
		return document.map(each -> each.getId() + " " + title(each)) //$NON-NLS-1$
			.orElse(phrases.text("caps")); //$NON-NLS-1$
	}

	/** The title of a notice in the reader's language, where it has one. */
	String title(Document document) {
		String english = document.getTitleEn();
		boolean foreign = Locale.ENGLISH.getLanguage().equals(words.locale().getLanguage()) && english != null && !english.isBlank();
		return foreign ? String.valueOf(english) : document.getTitle();
	}

	private Line requirement(List<Parameter> parameters) {
		Parameter first = parameters.get(0);
		Optional<Norm> norm = norm(first);
		String sentence = norm.map(each -> NormWords.name(each).in(words.locale())).orElse(""); //$NON-NLS-1$
		String applies = norm.filter(each -> first.kind().requirement()).map(each -> brief(each.getScope())).orElse(""); //$NON-NLS-1$
		String named = applies.isEmpty() || sentence.isEmpty() ? applies + sentence : phrases.text("requirement", applies, sentence); //$NON-NLS-1$
		String text = (first.clause() + " " + named).strip(); //$NON-NLS-1$
		if (parameters.size() == 1 && first.kind().requirement()) {
			return new Line(text, first, List.of());
		}
		List<Line> parts = parameters.stream().map(each -> new Line(leaf(each, parameters), each, List.<Line>of())).toList();
		return new Line(text, null, parts);
	}

	/** Route, level and series in a few words. */
	private String brief(@Nullable Scope scope) {
		if (scope == null) {
			return ""; //$NON-NLS-1$
		}
		return Stream
			.of(brief(Dimension.ROUTE, scope.getRoutes()), brief(Dimension.LEVEL, scope.getLevels()), brief(Dimension.SERIES, scope.getSeries()))
			.filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")); //$NON-NLS-1$
	}

	private String brief(Dimension dimension, List<String> codes) {
		List<String> names = codes.stream().map(each -> words.code(dimension, each)).toList();
		return names.size() <= MOST_NAMED ? String.join(phrases.text("and"), names) //$NON-NLS-1$
			: phrases.text("and_more", names.get(0), String.valueOf(names.size()));  //$NON-NLS-1$
	}

	/** The norm a parameter belongs to. */
	Optional<Norm> norm(Parameter parameter) {
		return base.document(parameter.document()).stream().flatMap(each -> each.getNorms().stream())
			.filter(each -> parameter.norm().equals(each.getId())).findFirst();
	}

	/** What is set, with its unit; in the words of the condition where a requirement has several. */
	private String leaf(Parameter parameter, List<Parameter> beside) {
		if (!parameter.kind().requirement()) {
			return words.parameter(parameter);
		}
		String kind = phrases.text("kind." + parameter.kind()); //$NON-NLS-1$
		String label = parameter.label(words.locale());
		boolean several = beside.stream().filter(each -> each.kind() == parameter.kind()).count() > 1;
		return several && !label.isBlank() ? phrases.text("leaf", kind, label) : kind; //$NON-NLS-1$
	}

	/** A line with those of its parts in which what is asked stands, words of headings counting for what is under them. */
	private static Optional<Line> kept(Line line, List<String> asked) {
		List<String> left = asked.stream().filter(each -> !line.says(each)).toList();
		if (left.isEmpty() || line.parts().isEmpty()) {
			return left.isEmpty() ? Optional.of(line) : Optional.empty();
		}
		List<Line> parts = line.parts().stream().map(each -> kept(each, left)).flatMap(Optional::stream).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(new Line(line.text(), line.parameter(), parts));
	}

	/** Where a parameter stands and what the clause says, for the reader: heading, to whom it applies, quotation. */
	String told(Parameter parameter) {
		List<String> told = new ArrayList<>();
		base.document(parameter.document()).ifPresent(each -> told.add(parameter.clause() + " · " + title(each))); //$NON-NLS-1$
		told.add(phrases.text("sets", words.parameter(parameter), words.value(parameter, parameter.present()))); //$NON-NLS-1$
		norm(parameter).filter(each -> parameter.kind().requirement()).map(each -> norms.scope(each.getScope()).in(words.locale()))
			.filter(each -> !each.isBlank()).ifPresent(each -> told.add(phrases.text("applies", each))); //$NON-NLS-1$
		base.clause(parameter.clause()).map(each -> each.getQuote()).filter(Objects::nonNull).ifPresent(told::add);
		return String.join("\n", told); //$NON-NLS-1$
	}
}
