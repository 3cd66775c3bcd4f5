// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.change.Periods;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

/**
 * A table of counts: its groups, and its periods where it has whole ones.
 */
public final class CountsSubject implements Subject {

	private static final int NAMED = 6;
	private static final int LONGEST = 500;
	private static final Counted NOBODY = new Counted(0, 0);

	private final CountsTable table;
	private final Locale locale;
	private final String source;
	private final List<Mark> groups;
	/** By group, then by period. */
	private final Map<String, Map<Integer, Counted>> cells = new HashMap<>();
	private final SortedMap<Integer, Counted> totals = new TreeMap<>();

	/**
	 * @param table the counts
	 * @param locale the reader's language
	 * @param source where the counts come from, such as the name of the file and its digest
	 */
	public CountsSubject(CountsTable table, Locale locale, String source) {
		this.table = table;
		this.locale = locale;
		this.source = source;
		Map<String, Counted> sums = new LinkedHashMap<>();
		for (CountsRow row : table.rows()) {
			sums.merge(row.group(), row.counted(), Counted::plus);
			if (row.period().isPresent()) {
				int period = (int) Math.rint(row.period().getAsDouble());
				cells.computeIfAbsent(row.group(), each -> new HashMap<>()).merge(period, row.counted(), Counted::plus);
				totals.merge(period, row.counted(), Counted::plus);
			}
		}
		this.groups = sums.entrySet().stream().map(each -> new Mark(List.of(each.getKey()), each.getKey(), each.getValue())).toList();
	}

	/** Whether the periods can be drawn one after another: whole numbers of years or campaigns, and not thousands of them. */
	public static boolean drawable(CountsTable table) {
		List<Double> periods = table.rows().stream().flatMap(row -> row.period().stream().boxed()).distinct().sorted().toList();
		return periods.isEmpty() || Periods.of(periods) == Periods.WHOLE && periods.get(periods.size() - 1) - periods.get(0) <= LONGEST;
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public List<Mark> groups() {
		return groups;
	}

	@Override
	public Mark total() {
		return new Mark(List.of(), phrases().text("Total"), table.rows().stream().map(CountsRow::counted).reduce(NOBODY, Counted::plus));
	}

	@Override
	public List<Integer> periods() {
		return totals.isEmpty() ? List.of() : IntStream.rangeClosed(totals.firstKey(), totals.lastKey()).boxed().toList();
	}

	@Override
	public Mark cell(Mark group, int period) {
		Counted counted = cells.getOrDefault(group.label(), Map.of()).getOrDefault(period, NOBODY);
		return new Mark(List.of(group.label(), Integer.toString(period)), group.label(), counted);
	}

	@Override
	public Mark total(int period) {
		return new Mark(List.of(), phrases().text("Total"), totals.getOrDefault(period, NOBODY));
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
