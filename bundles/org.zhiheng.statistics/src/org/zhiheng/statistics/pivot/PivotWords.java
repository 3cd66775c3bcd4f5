// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;

/**
 * A pivot question in words, as commands, saved questions and provenance write it: {@code rows=region,level columns=year rate=passed/reviewed}.
 */
public final class PivotWords {

	/** Dimensions down. */
	public static final String ROWS = "rows";
	/** Dimensions across. */
	public static final String COLUMNS = "columns";
	/** A rate. */
	public static final String RATE = "rate";
	/** Any measure. */
	public static final String MEASURE = "measure";
	/** Filters. */
	public static final String WHERE = "where";
	/** The order of rows. */
	public static final String SORT = "sort";
	/** How many rows are kept. */
	public static final String TOP = "top";
	/** Whether empty rows and columns are shown. */
	public static final String EMPTY = "show-empty";
	/** All of them. */
	public static final Set<String> ALL = Set.of(ROWS, COLUMNS, RATE, MEASURE, WHERE, SORT, TOP, EMPTY);

	private static final int MOST_ROWS = 1_000_000;

	/** Finds the code of what somebody wrote. */
	@FunctionalInterface
	public interface Codes {

		/** @throws Failure where there is no such code, or more than one */
		String code(Dimension dimension, String written) throws Failure;
	}

	private final Codes codes;

	/** @param codes finds codes */
	public PivotWords(Codes codes) {
		this.codes = codes;
	}

	/** For words that hold codes alone. */
	public PivotWords() {
		this((dimension, written) -> written);
	}

	/**
	 * Reads a question. Without a filter of routes, and not broken down by them, only 评审 is counted.
	 *
	 * @param words by name; other names are left alone
	 * @return the question
	 * @throws Failure ZH-4020, ZH-4030, ZH-4034, ZH-4035, ZH-4036 where a word cannot be read
	 */
	public PivotQuestion question(Map<String, String> words) throws Failure {
		List<Dimension> rows = dimensions(words.getOrDefault(ROWS, ""));
		List<Dimension> columns = dimensions(words.getOrDefault(COLUMNS, ""));
		if (!words.containsKey(ROWS) && !words.containsKey(COLUMNS)) {
			rows = List.of(Dimension.REGION);
			columns = List.of(Dimension.YEAR);
		}
		Map<Dimension, Set<String>> where = filters(words.getOrDefault(WHERE, ""));
		if (!where.containsKey(Dimension.ROUTE) && !rows.contains(Dimension.ROUTE) && !columns.contains(Dimension.ROUTE)) {
			where.put(Dimension.ROUTE, Set.of(Question.REVIEW));
		}
		Measure measure = Measure.of(words.getOrDefault(MEASURE, words.getOrDefault(RATE, Measure.PASS.key())));
		PivotSort sort = words.containsKey(SORT) ? PivotSort.of(words.getOrDefault(SORT, "")) : PivotSort.CODES;
		return new PivotQuestion(rows, columns, where, measure, sort, top(words.getOrDefault(TOP, "0")), !words.containsKey(EMPTY));
	}

	private static int top(String text) throws Failure {
		if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > MOST_ROWS) {
			throw new Failure(Population.class, "ZH-4036", TOP, text);
		}
		return Integer.parseInt(text);
	}

	private static List<Dimension> dimensions(String text) throws Failure {
		List<Dimension> dimensions = new ArrayList<>();
		for (String word : text.isBlank() ? new String[0] : text.split(",", -1)) {
			dimensions.add(dimension(word.strip()));
		}
		return dimensions;
	}

	private static Dimension dimension(String word) throws Failure {
		return Dimension.of(word).orElseThrow(() -> new Failure(Population.class, "ZH-4035", word,
			Stream.of(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", "))));
	}

	/**
	 * Reads filters: {@code level=INTERMEDIATE,region=653200|652800}.
	 *
	 * @param text several values of a dimension are joined by | or by naming it again
	 * @return codes by dimension
	 * @throws Failure as above
	 */
	public Map<Dimension, Set<String>> filters(String text) throws Failure {
		Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
		for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
			int sign = part.indexOf('=');
			if (sign < 1) {
				throw new Failure(Population.class, "ZH-4036", WHERE, part);
			}
			Dimension dimension = dimension(part.substring(0, sign).strip());
			Set<String> allowed = filters.computeIfAbsent(dimension, each -> new LinkedHashSet<>());
			for (String value : part.substring(sign + 1).split("\\|", -1)) {
				String written = value.strip();
				allowed.add(written.isEmpty() || written.equals("-") ? Dimension.UNSTATED : codes.code(dimension, written));
			}
		}
		return filters;
	}

	/** A question in words that {@link #question} reads to the same. */
	public static Map<String, String> of(PivotQuestion question) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put(ROWS, keys(question.rows()));
		words.put(COLUMNS, keys(question.columns()));
		words.put(question.measure() instanceof Measure.OfRate ? RATE : MEASURE, question.measure().key());
		if (!question.where().isEmpty()) {
			words.put(WHERE, filters(question.where()));
		}
		if (!question.sort().equals(PivotSort.CODES)) {
			words.put(SORT, question.sort().key());
		}
		if (question.top() > 0) {
			words.put(TOP, Integer.toString(question.top()));
		}
		if (!question.hideEmpty()) {
			words.put(EMPTY, "true");
		}
		return words;
	}

	/** Filters in words; what is not stated is written as a dash. */
	public static String filters(Map<Dimension, Set<String>> where) {
		return where.entrySet().stream().map(each -> each.getKey().key() + "="
			+ each.getValue().stream().map(code -> code.isEmpty() ? "-" : code).collect(Collectors.joining("|"))).collect(Collectors.joining(","));
	}

	private static String keys(List<Dimension> dimensions) {
		return dimensions.stream().map(Dimension::key).collect(Collectors.joining(","));
	}
}
