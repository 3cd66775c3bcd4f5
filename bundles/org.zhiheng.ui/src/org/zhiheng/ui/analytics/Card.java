// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

/**
 * A chart that is kept: what is asked and in which form it is shown, never the answer. Its parameters are the options of the {@code chart} command.
 *
 * @param question by one dimension and the year
 * @param form how it is shown
 */
public record Card(Question question, ChartForm form) {

	private static final String KIND = "kind";
	private static final String BY = "by";
	private static final String WHERE = "where";
	private static final String RATE = "rate";
	private static final Set<String> KNOWN = Set.of(KIND, BY, WHERE, RATE);
	private static final Set<String> ROUTES = Vocabulary.standard().dictionary(Column.ROUTE).orElseThrow().codes().stream().map(Code::code)
		.collect(Collectors.toCollection(LinkedHashSet::new));

	/** As options of the command. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(KIND, form.key());
		parameters.put(BY, question.by().stream().map(Dimension::key).collect(Collectors.joining(",")));
		parameters.put(RATE, question.rate().key());
		Map<Dimension, Set<String>> where = new LinkedHashMap<>(question.where());
		if (!question.by().contains(Dimension.ROUTE)) {
			// a question that names no route counts 评审 alone
			where.putIfAbsent(Dimension.ROUTE, ROUTES);
		}
		parameters.put(WHERE, where.entrySet().stream().map(each -> each.getKey().key() + "=" + String.join("|", each.getValue()))
			.collect(Collectors.joining(",")));
		return parameters;
	}

	/**
	 * Reads options.
	 *
	 * @return the card; empty where they say nothing that this version knows
	 */
	public static Optional<Card> of(Map<String, String> parameters) {
		Optional<ChartForm> form = ChartForm.of(parameters.getOrDefault(KIND, ""));
		Optional<Dimension> group = List.of(parameters.getOrDefault(BY, "").split(",")).stream().map(Dimension::of).flatMap(Optional::stream)
			.filter(each -> each != Dimension.YEAR).findFirst();
		if (form.isEmpty() || group.isEmpty() || !KNOWN.containsAll(parameters.keySet())) {
			return Optional.empty();
		}
		try {
			RateDefinition rate = RateDefinition.of(parameters.getOrDefault(RATE, RateDefinition.PASS.key()));
			Question question = new Question(List.of(group.get(), Dimension.YEAR), Map.of(), rate);
			return where(question, parameters.getOrDefault(WHERE, "")).map(Card::routes).map(asked -> new Card(asked, form.get()));
		} catch (Failure unknown) {
			return Optional.empty();
		}
	}

	/** Without a filter of routes only 评审 is counted, as by the command; a filter that lets every route through is none. */
	private static Question routes(Question question) {
		Optional<Set<String>> routes = question.filter(Dimension.ROUTE);
		if (routes.isPresent()) {
			return routes.get().containsAll(ROUTES) ? question.everywhere(Dimension.ROUTE) : question;
		}
		return question.by().contains(Dimension.ROUTE) ? question : question.where(Dimension.ROUTE, Set.of(Question.REVIEW));
	}

	private static Optional<Question> where(Question question, String filters) {
		Question asked = question;
		for (String filter : filters.isEmpty() ? new String[0] : filters.split(",")) {
			int sign = filter.indexOf('=');
			Optional<Dimension> dimension = sign < 0 ? Optional.empty() : Dimension.of(filter.substring(0, sign));
			if (dimension.isEmpty()) {
				return Optional.empty();
			}
			String codes = filter.substring(sign + 1);
			asked = asked.where(dimension.get(), codes.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(codes.split("\\|", -1))));
		}
		return Optional.of(asked);
	}
}
