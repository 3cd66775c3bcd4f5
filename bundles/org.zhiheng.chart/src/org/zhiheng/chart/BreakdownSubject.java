// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

/**
 * The applications held: groups are the codes of the first dimension that is not the year; further dimensions are added up.
 */
public final class BreakdownSubject implements Subject {

	private final Breakdown breakdown;
	private final Labels labels;
	private final Optional<Dimension> dimension;

	/**
	 * @param breakdown the counts
	 * @param labels names in the reader's language
	 */
	public BreakdownSubject(Breakdown breakdown, Labels labels) {
		this.breakdown = breakdown;
		this.labels = labels;
		this.dimension = breakdown.question().by().stream().filter(each -> each != Dimension.YEAR).findFirst();
	}

	@Override
	public Locale locale() {
		return labels.locale();
	}

	@Override
	public List<Mark> groups() {
		return dimension.map(this::groups).orElse(List.of());
	}

	private List<Mark> groups(Dimension of) {
		List<String> codes = of == Dimension.REGION ? breakdown.possibleCodes(of) : breakdown.codes(of);
		return codes.stream().map(code -> Mark.of(List.of(code), labels.code(of, code), breakdown, Map.of(of, code))).toList();
	}

	@Override
	public Mark total() {
		return Mark.of(List.of(), phrases().text("Total"), breakdown, Map.of());
	}

	@Override
	public List<Integer> periods() {
		if (!breakdown.question().by().contains(Dimension.YEAR)) {
			return List.of();
		}
		int[] known = breakdown.codes(Dimension.YEAR).stream().filter(code -> code.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt).sorted()
			.toArray();
		return known.length == 0 ? List.of() : IntStream.rangeClosed(known[0], known[known.length - 1]).boxed().toList();
	}

	@Override
	public Mark cell(Mark group, int period) {
		Dimension of = dimension.orElseThrow();
		String year = Integer.toString(period);
		return Mark.of(key(group, year), group.label(), breakdown, Map.of(of, group.key().get(0), Dimension.YEAR, year));
	}

	/** The codes in the order of the question, where it asks for nothing else. */
	private List<String> key(Mark group, String year) {
		List<Dimension> by = breakdown.question().by();
		List<String> key = new ArrayList<>(group.key());
		key.add(by.indexOf(Dimension.YEAR) == 0 ? 0 : 1, year);
		return key;
	}

	@Override
	public Mark total(int period) {
		String year = Integer.toString(period);
		return Mark.of(List.of(), phrases().text("Total"), breakdown, Map.of(Dimension.YEAR, year));
	}

	@Override
	public String rate() {
		return breakdown.question().rate().name(locale());
	}

	@Override
	public String counts() {
		RateDefinition rate = breakdown.question().rate();
		return phrases().text("Column.counts", rate.numeratorName(locale()), rate.denominatorName(locale()));
	}

	@Override
	public Heading heading(Words words) {
		List<Dimension> by = new ArrayList<>();
		dimension.filter(each -> words.groups()).ifPresent(by::add);
		if (words.periods()) {
			by.add(Dimension.YEAR);
		}
		Question question = breakdown.question().groupedBy(by.toArray(new Dimension[0]));
		String title = phrases().text("Title.form", labels.title(question), words.form());
		return new Headings(labels).kind(breakdown, title, words);
	}
}
