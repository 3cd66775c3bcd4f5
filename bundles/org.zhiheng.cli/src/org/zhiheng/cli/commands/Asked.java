// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.RegionNames;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

/** The question of statistics and charts as their options write it. */
final class Asked {

	static final String BY = "--by";
	static final String WHERE = "--where";
	static final String RATE = "--rate";

	private final Call call;
	private final RegionNames regions;

	/**
	 * @param call with the options
	 * @param regions names and codes of places
	 */
	Asked(Call call, RegionNames regions) {
		this.call = call;
		this.regions = regions;
	}

	/**
	 * The question. Without a filter of routes only 评审 is counted, as everywhere in the workbench.
	 *
	 * @param otherwise the dimensions where none are given
	 * @return the question
	 * @throws Failure 7006 where a dimension, a code or a rate is unknown
	 */
	Question question(String otherwise) throws Failure {
		List<Dimension> by = new ArrayList<>();
		for (String word : call.text(BY).orElse(otherwise).split(",")) {
			by.add(dimension(BY, word.strip()));
		}
		Question question = Question.of(by.toArray(new Dimension[0]));
		for (Map.Entry<Dimension, Set<String>> each : filters().entrySet()) {
			question = question.where(each.getKey(), each.getValue());
		}
		if (by.contains(Dimension.ROUTE) && !filters().containsKey(Dimension.ROUTE)) {
			question = question.everywhere(Dimension.ROUTE);
		}
		return call.has(RATE) ? question.rate(RateDefinition.of(call.text(RATE).orElse(""))) : question;
	}

	/** {@code level=INTERMEDIATE,route=REVIEW}; several values of one dimension are joined by | or by naming it again. */
	private Map<Dimension, Set<String>> filters() throws Failure {
		Map<Dimension, Set<String>> filters = new LinkedHashMap<>();
		String text = call.text(WHERE).orElse("");
		if (text.isBlank()) {
			return filters;
		}
		for (String part : text.split(",")) {
			int sign = part.indexOf('=');
			if (sign < 1) {
				throw new Failure(Program.class, "ZH-7006", WHERE, part, "level=INTERMEDIATE");
			}
			Dimension dimension = dimension(WHERE, part.substring(0, sign).strip());
			Set<String> codes = filters.computeIfAbsent(dimension, d -> new LinkedHashSet<>());
			for (String value : part.substring(sign + 1).split("\\|")) {
				codes.add(code(dimension, value.strip()));
			}
		}
		return filters;
	}

	private static Dimension dimension(String option, String word) throws Failure {
		Optional<Dimension> known = Dimension.of(word);
		if (known.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", option, word,
				Stream.of(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", ")));
		}
		return known.get();
	}

	/** A code may be written as the word that people use: 中级, 和田地区. */
	String code(Dimension dimension, String value) throws Failure {
		if (dimension == Dimension.REGION || dimension == Dimension.COUNTY) {
			List<String> codes = regions.codes(value);
			if (codes.size() != 1) {
				throw new Failure(Program.class, "ZH-7006", WHERE, dimension.key() + "=" + value,
					codes.isEmpty() ? "GB/T 2260" : String.join(", ", codes));
			}
			return codes.get(0);
		}
		Optional<Dictionary> dictionary = dimension.dictionary(Vocabulary.standard());
		if (dictionary.isEmpty()) {
			return value;
		}
		Optional<Code> code = dictionary.get().meaning(value);
		if (code.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", WHERE, dimension.key() + "=" + value,
				dictionary.get().codes().stream().map(Code::code).collect(Collectors.joining(", ")));
		}
		return code.get().code();
	}

	/** An option that is a share of one. */
	static OptionalDouble share(Call call, String option) throws Failure {
		if (!call.has(option)) {
			return OptionalDouble.empty();
		}
		String text = call.text(option).orElse("");
		if (!text.matches("[0-9]*\\.?[0-9]+")) {
			throw new Failure(Program.class, "ZH-7006", option, text, "0 … 1");
		}
		return OptionalDouble.of(Double.parseDouble(text));
	}
}
