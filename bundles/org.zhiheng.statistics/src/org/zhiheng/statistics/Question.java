// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question to a population: which rate, of whom, broken down by what.
 *
 * <p>初定 passes nearly everybody; mixed into 评审 it makes nonsense.
 * So a question starts with the route REVIEW, and whoever wants other routes says so.
 *
 * @param by the dimensions of the breakdown, in order; none gives the total alone
 * @param where which codes count in each filtered dimension; a dimension with an empty set lets nothing through
 * @param rate the rate
 */
public record Question(List<Dimension> by, Map<Dimension, Set<String>> where, RateDefinition rate) {

	/** The route that is counted unless said otherwise. */
	public static final String REVIEW = "REVIEW";

	public Question {
		by = List.copyOf(new LinkedHashSet<>(by));
		Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
		where.forEach((dimension, codes) -> copy.put(dimension, Collections.unmodifiableSet(new LinkedHashSet<>(codes))));
		where = Collections.unmodifiableMap(copy);
	}

	/** The pass rate of the route REVIEW by some dimensions. */
	public static Question of(Dimension... by) {
		return new Question(List.of(by), Map.of(Dimension.ROUTE, Set.of(REVIEW)), RateDefinition.PASS);
	}

	/** The same by other dimensions. */
	public Question groupedBy(Dimension... dimensions) {
		return new Question(List.of(dimensions), where, rate);
	}

	/** The same of another rate. */
	public Question rate(RateDefinition definition) {
		return new Question(by, where, definition);
	}

	/** The same where a dimension has one of these codes; a filter it had before is replaced. */
	public Question where(Dimension dimension, Set<String> codes) {
		Map<Dimension, Set<String>> more = new EnumMap<>(Dimension.class);
		more.putAll(where);
		more.put(dimension, codes);
		return new Question(by, more, rate);
	}

	/** The same without a filter on a dimension. */
	public Question everywhere(Dimension dimension) {
		Map<Dimension, Set<String>> less = new EnumMap<>(Dimension.class);
		less.putAll(where);
		less.remove(dimension);
		return new Question(by, less, rate);
	}

	/** The codes of a filter, empty where the dimension is not filtered. */
	public Optional<Set<String>> filter(Dimension dimension) {
		return Optional.ofNullable(where.get(dimension));
	}

	/** Whether cells would mix routes, such as 评审 with 初定. */
	public boolean mixesRoutes() {
		Set<String> routes = where.get(Dimension.ROUTE);
		return !by.contains(Dimension.ROUTE) && (routes == null || routes.size() != 1);
	}

	/** The dimensions that a count must read: those broken down by and those filtered. */
	List<Dimension> read() {
		Set<Dimension> all = new LinkedHashSet<>(by);
		all.addAll(where.keySet());
		return new ArrayList<>(all);
	}
}
