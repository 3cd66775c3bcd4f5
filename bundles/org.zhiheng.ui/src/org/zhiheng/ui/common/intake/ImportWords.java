// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.Inspection;
import org.zhiheng.registry.intake.Inspection.Match;
import org.zhiheng.registry.intake.Inspection.Sheet;

/** What an import found and did, in sentences: what happened, what was kept, what to do. */
public final class ImportWords {

	private final Phrases phrases;

	/** @param locale the reader's language */
	public ImportWords(Locale locale) {
		phrases = Phrases.of(ImportWords.class, locale);
	}

	/** What stands in the way of reading a table, empty where nothing does. */
	public String trouble(Inspection found) {
		List<Sheet> read = read(found);
		if (read.isEmpty()) {
			return found.sheets().stream().map(Sheet::kind).filter(kind -> kind != TableKind.APPLICATIONS).findFirst()
				.map(kind -> phrases.text("trouble_none_table", kind.label(phrases.locale()))).orElse(phrases.text("trouble_none"));
		}
		for (Sheet sheet : read) {
			if (!sheet.missing().isEmpty()) {
				return phrases.text("trouble_missing", columns(sheet.missing()));
			}
			if (!sheet.doubled().isEmpty()) {
				return phrases.text("trouble_doubled", columns(sheet.doubled()));
			}
		}
		return "";
	}

	private String columns(List<TableField> columns) {
		return String.join(phrases.text("comma"), columns.stream().map(column -> column.label(phrases.locale())).toList());
	}

	private static List<Sheet> read(Inspection found) {
		return found.sheets().stream().filter(Sheet::read).toList();
	}

	/** How the headings are understood, in a sentence. */
	public String summary(Inspection found) {
		List<Match> headings = read(found).stream().flatMap(sheet -> sheet.headings().stream()).filter(match -> !match.heading().isBlank()).toList();
		long known = headings.stream().filter(match -> match.column().isPresent()).count();
		String sentence = phrases.text("summary", headings.size(), known, headings.size() - known);
		return found.hiddenSheets().isEmpty() ? sentence
			: sentence + phrases.text("summary_hidden", String.join(phrases.text("comma"), found.hiddenSheets()));
	}

	/** Each heading of the tables read with the column that it is taken for. */
	public List<List<String>> mapping(Inspection found) {
		List<List<String>> lines = new ArrayList<>();
		for (Sheet sheet : read(found)) {
			for (Match match : sheet.headings()) {
				if (!match.heading().isBlank()) {
					lines.add(List.of(sheet.kind().label(phrases.locale()), match.heading(),
						match.column().map(column -> column.label(phrases.locale())).orElse(phrases.text("ignored"))));
				}
			}
		}
		return lines;
	}

	/** What trying would do. */
	public String tried(ImportReport report) {
		String key = report.rejected() == 0 ? "tried_clean" : "tried";
		return waiting(report, phrases.text(key, report.read(), report.imported(), report.unchanged(), report.duplicates(), report.rejected()));
	}

	/** What importing did. */
	public String done(ImportReport report) {
		return waiting(report, counted(report));
	}

	private String waiting(ImportReport report, String told) {
		return report.waiting() == 0 ? told : told + phrases.text("waiting", report.waiting());
	}

	private String counted(ImportReport report) {
		String counts = phrases.text("counts", report.imported(), report.unchanged(), report.duplicates(), report.rejected());
		if (report.cancelled()) {
			return phrases.text("done_cancelled", report.read(), counts);
		}
		return report.rejected() == 0 ? phrases.text("done_clean", report.read(), counts)
			: phrases.text("done_rejected", report.rejected(), report.read(), counts);
	}
}
