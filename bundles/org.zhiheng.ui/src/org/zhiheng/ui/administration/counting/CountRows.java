// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNull;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.tally.Tally;
import org.zhiheng.ui.administration.content.Names;
import org.zhiheng.ui.common.Rows;

/** Counts as rows: what is counted, of which group, how many, and by which clause; applications they point at follow in rows of their own. */
final class CountRows implements Rows {

	/** The columns. */
	static final List<String> COLUMNS = List.of("what", "group", "number", "clause"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final List<List<String>> rows = new ArrayList<>();
	private final List<@NonNull String> clauses = new ArrayList<>();
	private final List<String> whats = new ArrayList<>();
	private final Map<String, String> regions = new LinkedHashMap<>();
	private final Phrases phrases;
	private final Names names;

	/**
	 * @param tallies to be shown
	 * @param base with the names of regions and series
	 * @param locale the reader's language
	 */
	CountRows(@NonNull List<@NonNull Tally> tallies, @NonNull PolicyBase base, @NonNull Locale locale) {
		phrases = Phrases.of(CountRows.class, locale);
		names = new Names(locale, base.series());
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		base.regions().forEach(each -> regions.put(each.getCode(), english && each.getNameEn() != null ? each.getNameEn() : each.getName()));
		tallies.forEach(this::add);
	}

	private void add(@NonNull Tally tally) {
		String what = tally.what().in(phrases.locale());
		if (tally.counts().isEmpty()) {
			row(what, "", phrases.text("none"), tally); //$NON-NLS-1$ //$NON-NLS-2$
		}
		tally.counts().forEach((group, number) -> row(what, group(group), String.format(phrases.locale(), "%,d", number.longValue()), tally)); //$NON-NLS-1$
		if (!tally.applications().isEmpty()) {
			row(what, phrases.text("applications", String.join(" ", tally.applications())), "", tally); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private void row(String what, String group, String number, @NonNull Tally tally) {
		boolean again = !rows.isEmpty() && clauses.get(clauses.size() - 1).equals(String.join(" ", tally.clauses())); //$NON-NLS-1$
		rows.add(List.of(again ? "" : what, group, number, String.join(" ", tally.clauses()))); //$NON-NLS-1$ //$NON-NLS-2$
		whats.add(what);
		clauses.add(String.join(" ", tally.clauses())); //$NON-NLS-1$
	}

	private String group(String codes) {
		return Arrays.stream(codes.split("\\.")).map(this::word).collect(Collectors.joining(" · ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String word(String code) {
		return regions.containsKey(code) ? regions.get(code) : phrases.has("group." + code) ? phrases.text("group." + code) : names.name(code); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a row counts, in full, also where the row above says it. */
	String what(int row) {
		return whats.get(row);
	}

	/** The clause that a row stands on. */
	@NonNull
	String clause(int row) {
		return clauses.get(row);
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public String cell(int row, int column) {
		return rows.get(row).get(column);
	}

	@Override
	public boolean strong(int row, int column) {
		return column == 0;
	}
}
