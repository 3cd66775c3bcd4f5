// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

/**
 * A table of counts: its groups, and its periods where it has whole ones.
 */
public final class CountsSubject implements Subject {

	private static final int NAMED = 6;

	private final CountsTable table;
	private final Locale locale;
	private final String source;

	/**
	 * @param table the counts
	 * @param locale the reader's language
	 * @param source where the counts come from, such as the name of the file and its digest
	 */
	public CountsSubject(CountsTable table, Locale locale, String source) {
		this.table = table;
		this.locale = locale;
		this.source = source;
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public List<Mark> groups() {
		Map<String, Counted> groups = new LinkedHashMap<>();
		table.rows().forEach(row -> groups.merge(row.group(), row.counted(), Counted::plus));
		return groups.entrySet().stream().map(each -> new Mark(List.of(each.getKey()), each.getKey(), each.getValue())).toList();
	}

	@Override
	public Mark total() {
		return new Mark(List.of(), phrases().text("Total"), sum(table.rows()));
	}

	@Override
	public List<Integer> periods() {
		TreeSet<Integer> known = new TreeSet<>();
		table.rows().forEach(row -> row.period().ifPresent(period -> known.add((int) Math.rint(period))));
		return known.isEmpty() ? List.of() : IntStream.rangeClosed(known.first(), known.last()).boxed().toList();
	}

	@Override
	public Mark cell(Mark group, int period) {
		List<CountsRow> rows = in(period).stream().filter(row -> row.group().equals(group.label())).toList();
		return new Mark(List.of(group.label(), Integer.toString(period)), group.label(), sum(rows));
	}

	@Override
	public Mark total(int period) {
		return new Mark(List.of(), phrases().text("Total"), sum(in(period)));
	}

	private List<CountsRow> in(int period) {
		return table.rows().stream().filter(row -> row.period().isPresent() && (int) Math.rint(row.period().getAsDouble()) == period).toList();
	}

	private static Counted sum(List<CountsRow> rows) {
		return rows.stream().map(CountsRow::counted).reduce(new Counted(0, 0), Counted::plus);
	}

	@Override
	public String rate() {
		return phrases().text("Counts.rate");
	}

	@Override
	public String counts() {
		return phrases().text("Counts.columns");
	}

	@Override
	public Heading heading(Words words) {
		Phrases phrases = phrases();
		String title = words.groups() ? words.periods() ? "Counts.lines" : "Counts.bars" : "Counts.periods";
		List<String> notes = new ArrayList<>();
		long n = total().counted().total();
		if (!words.gaps().isEmpty() && n > 0) {
			String names = words.gaps().stream().limit(NAMED).collect(Collectors.joining(phrases.text("List.comma")));
			notes.add(phrases.text(words.gaps().size() > NAMED ? "Counts.gaps.more" : "Counts.gaps", names, words.gaps().size()));
		}
		notes.addAll(words.notes());
		String first = phrases.text("Counts.n", n);
		return new Heading(phrases.text("Title.form", phrases.text(title), words.form()), phrases.text("Counts.definition"), notes,
			List.of(n == 0 ? first : first + phrases.text("Footer.separator") + words.method(), phrases.text("Counts.source", source)),
			Optional.empty());
	}
}
