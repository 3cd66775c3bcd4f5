// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.inference.Counted;

/**
 * Counts that were prepared elsewhere, such as those that are left when small cells are withheld.
 *
 * @param locale the reader's language
 * @param titles the words around the picture
 * @param rateDefinition what is drawn
 * @param groups each over all periods; 0 of 0 where that is withheld
 * @param total everything together
 * @param periods rising and without holes
 * @param cells by code of the group, one a period
 * @param totals one a period
 */
public record PreparedSubject(@NonNull Locale locale, Titles titles, RateDefinition rateDefinition, @NonNull List<Mark> groups, @NonNull Mark total,
	@NonNull List<Integer> periods, Map<String, List<Counted>> cells, List<Counted> totals) implements Subject {

	/**
	 * The words around a picture.
	 *
	 * @param title its subject
	 * @param definition what is counted, of whom
	 * @param notes such as what is withheld
	 * @param source snapshot and policy version
	 * @param demo the mark of made-up data
	 */
	public record Titles(String title, String definition, List<String> notes, String source, Optional<String> demo) {

		public Titles {
			notes = List.copyOf(notes);
		}
	}

	public PreparedSubject {
		groups = List.copyOf(groups);
		periods = List.copyOf(periods);
		cells = Map.copyOf(cells);
		totals = List.copyOf(totals);
	}

	@Override
	public Mark cell(Mark group, int period) {
		List<Counted> row = cells.getOrDefault(group.key().get(0), List.of());
		int place = periods.indexOf(period);
		Counted counted = place >= 0 && place < row.size() ? row.get(place) : new Counted(0, 0);
		return new Mark(List.of(group.key().get(0), Integer.toString(period)), group.label(), counted);
	}

	@Override
	public Mark total(int period) {
		return new Mark(List.of(), total.label(), totals.get(periods.indexOf(period)));
	}

	@Override
	public String rate() {
		return rateDefinition.name(locale);
	}

	@Override
	public String counts() {
		return phrases().text("Column.counts", rateDefinition.numeratorName(locale), rateDefinition.denominatorName(locale));
	}

	@Override
	public Heading heading(Words words) {
		List<String> notes = new ArrayList<>(words.notes());
		notes.addAll(titles.notes());
		String n = phrases().text("Footer.n", total.counted().total(), rateDefinition.denominatorName(locale));
		String first = words.method().isEmpty() ? n : n + phrases().text("Footer.separator") + words.method();
		return new Heading(phrases().text("Title.form", titles.title(), words.form()), titles.definition(), notes, List.of(first, titles.source()),
			titles.demo());
	}
}
