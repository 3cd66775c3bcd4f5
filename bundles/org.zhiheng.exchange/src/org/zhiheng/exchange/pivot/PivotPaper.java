// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotWords;

/**
 * A pivot table with all that must travel with it: title, definition, notes and where it comes from.
 *
 * <p>Nothing in it depends on when or where the file is written, so that the same snapshot gives the same bytes.
 *
 * @param grid the table
 * @param dated when the last record of the snapshot was journalled, as text; empty where that is not known
 */
public record PivotPaper(PivotGrid grid, String dated) {

	/**
	 * One line of the provenance.
	 *
	 * @param name what
	 * @param value its words
	 */
	public record Entry(String name, String value) {}

	/** The title. */
	public String title() {
		return grid.reading().title(pivot().question());
	}

	/** The definition with the filters. */
	public String definition() {
		return grid.reading().definition(pivot().question());
	}

	/** What must be known beside the numbers; that the people are made up stands first. */
	public List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (pivot().snapshot().demo()) {
			notes.add(phrases().text("Pivot.demo"));
		}
		notes.addAll(grid.reading().notes(pivot()));
		return notes;
	}

	/** Where the numbers come from, and how they are made again. */
	public List<Entry> provenance() {
		PivotQuestion question = pivot().question();
		Labels labels = grid.labels();
		List<Entry> entries = new ArrayList<>();
		add(entries, "title", title());
		if (pivot().snapshot().demo()) {
			add(entries, "caution", phrases().text("Pivot.demo"));
		}
		add(entries, "definition", definition());
		add(entries, "rows", names(question.rows(), labels));
		add(entries, "columns", names(question.columns(), labels));
		for (Map.Entry<Dimension, Set<String>> filter : question.where().entrySet()) {
			add(entries, "filter", labels.dimension(filter.getKey()) + phrases().text("Pivot.colon")
				+ filter.getValue().stream().map(code -> labels.code(filter.getKey(), code))
					.collect(Collectors.joining(phrases().text("Pivot.comma"))));
		}
		add(entries, "method", phrases().text(question.measure().additive() ? "Pivot.method.sums" : "Pivot.method.recounted"));
		add(entries, "role", phrases().text(pivot().findings().restricted() ? "Pivot.role.analyst" : "Pivot.role.all"));
		add(entries, "snapshot", "#" + pivot().snapshot().sequence());
		add(entries, "dated", dated.isEmpty() ? GridCell.DASH : dated);
		add(entries, "policy", pivot().snapshot().policyVersion());
		add(entries, "digest", digest());
		add(entries, "command", command());
		return entries;
	}

	private void add(List<Entry> entries, String key, String value) {
		entries.add(new Entry(phrases().text("Pivot.provenance." + key), value));
	}

	private String names(List<Dimension> dimensions, Labels labels) {
		return dimensions.isEmpty() ? GridCell.DASH
			: dimensions.stream().map(labels::dimension).collect(Collectors.joining(phrases().text("Pivot.comma")));
	}

	/** The command that makes the table again. */
	public String command() {
		StringBuilder command = new StringBuilder("zhiheng pivot --workspace DIR");
		PivotWords.of(pivot().question()).forEach((name, value) -> command.append(" --").append(name)
			.append(
				name.equals(PivotWords.EMPTY) ? "" : value.matches("[\\p{IsAlphabetic}\\p{IsDigit}_,/:.]+") ? " " + value : " \"" + value + "\""));
		return command.append(pivot().findings().restricted() ? " --role analyst" : "").append(" --out F").toString();
	}

	/** SHA-256 of the table as codes and numbers, the same in every format and language. */
	public String digest() {
		StringBuilder text = new StringBuilder();
		pivot().columns().forEach(column -> text.append(column.kind()).append(column.key()).append('\n'));
		grid.lines().forEach(line -> text.append(line.head().kind()).append(line.head().key())
			.append(line.cells().stream().map(GridCell::plain).collect(Collectors.joining("\t"))).append('\n'));
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has SHA-256
		}
	}

	/** The table. */
	public Pivot pivot() {
		return grid.pivot();
	}

	/** The phrases of files. */
	Phrases phrases() {
		return grid.phrases();
	}
}
