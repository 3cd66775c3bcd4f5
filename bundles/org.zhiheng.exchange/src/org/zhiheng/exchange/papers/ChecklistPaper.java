// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.readable.Block;
import org.zhiheng.exchange.readable.PolicyPaper;
import org.zhiheng.exchange.readable.Printable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.papers.Checklist;
import org.zhiheng.rules.papers.PaperFinding;
import org.zhiheng.rules.papers.PaperLine;
import org.zhiheng.rules.papers.PaperLine.Need;

/**
 * A checklist, and what a check found, as a document to print and as data.
 *
 * @param base the version it was made from
 * @param list what is asked
 * @param findings what a check found; empty where nothing was checked
 * @param checked whether something was checked
 */
public record ChecklistPaper(PolicyBase base, Checklist list, List<PaperFinding> findings, boolean checked) implements Printable {

	private static final List<Need> ORDER = List.of(Need.REQUIRED, Need.PERHAPS, Need.PRINTED, Need.REFERENCE, Need.MASKED, Need.NOT_ASKED,
		Need.NOT_NEEDED);

	public ChecklistPaper {
		findings = List.copyOf(findings);
	}

	/** The sections of the checklist that have lines. */
	public List<Need> needs() {
		return ORDER.stream().filter(need -> !list.lines(need).isEmpty()).toList();
	}

	/** What a section is called. */
	public static String heading(Need need, Locale locale) {
		return Phrases.of(ChecklistPaper.class, locale).text("need." + need);
	}

	/** The cells of a line: papers, remark, clauses. */
	public static List<String> cells(PaperLine line, Locale locale) {
		return List.of(line.words().in(locale), line.note().in(locale), String.join(" ", line.clauses()));
	}

	/** The document to print. */
	@Override
	public PolicyPaper paper(Locale locale) {
		Phrases phrases = Phrases.of(ChecklistPaper.class, locale);
		List<Block> blocks = new ArrayList<>();
		String title = phrases.text("title", list.title().in(locale));
		blocks.add(new Block.Title(title));
		blocks.add(new Block.Paragraph(count(phrases)));
		List<String> header = List.of(phrases.text("papers").split("\\|"));
		for (Need need : needs()) {
			blocks.add(new Block.Heading(1, heading(need, locale), "n_" + need));
			blocks.add(new Block.Table(header, List.of(8, 47, 27, 18), rows(list.lines(need), locale)));
		}
		if (checked) {
			blocks.add(new Block.Heading(1, phrases.text("findings"), "findings"));
			if (findings.isEmpty()) {
				blocks.add(new Block.Paragraph(phrases.text("none")));
			}
			findings.forEach(each -> blocks.add(new Block.Item(0, sentence(each, locale))));
		}
		String id = list.document().getId();
		String mark = phrases.text("mark", id, String.valueOf(list.document().getVersion()), base.file(id).digest().substring(0, 16));
		return new PolicyPaper(title, mark, phrases.locale(), phrases.text("page"), blocks);
	}

	private String count(Phrases phrases) {
		return phrases.text(list.fewer() ? "count.fewer" : "count", String.valueOf(list.required()), Checklist.FEWER);
	}

	private static List<List<String>> rows(List<PaperLine> lines, Locale locale) {
		List<List<String>> rows = new ArrayList<>();
		for (PaperLine line : lines) {
			List<String> row = new ArrayList<>(List.of("□"));
			row.addAll(cells(line, locale));
			rows.add(row);
		}
		return rows;
	}

	/** One finding as a line: what, and by which clauses. */
	public static String sentence(PaperFinding finding, Locale locale) {
		return Phrases.of(ChecklistPaper.class, locale).text("finding", finding.sentence().in(locale), String.join(" ", finding.clauses()));
	}

	/** As text for the terminal. */
	@Override
	public String text(Locale locale) {
		StringBuilder text = new StringBuilder();
		Phrases phrases = Phrases.of(ChecklistPaper.class, locale);
		text.append(phrases.text("title", list.title().in(locale))).append('\n')
			.append(count(phrases)).append('\n');
		for (Need need : needs()) {
			text.append('\n').append(heading(need, locale)).append('\n');
			for (PaperLine line : list.lines(need)) {
				List<String> cells = cells(line, locale);
				text.append("  □ ").append(cells.get(0)).append(cells.get(1).isEmpty() ? "" : " · " + cells.get(1)).append("  [").append(cells.get(2))
					.append("]\n");
			}
		}
		if (checked) {
			text.append('\n').append(phrases.text("findings")).append('\n');
			findings.forEach(each -> text.append("  - ").append(sentence(each, locale)).append('\n'));
			if (findings.isEmpty()) {
				text.append("  ").append(phrases.text("none")).append('\n');
			}
		}
		return text.toString();
	}

	/** As data. */
	@Override
	public Map<String, @Nullable Object> data(Locale locale) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("document", list.document().getId());
		data.put("required", list.required());
		data.put("lines", list.lines().stream().map(line -> line(line, locale)).toList());
		data.put("findings", checked ? findings.stream().map(each -> finding(each, locale)).toList() : null);
		return data;
	}

	private static Map<String, @Nullable Object> line(PaperLine line, Locale locale) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("clauses", line.clauses());
		data.put("need", line.need().name());
		data.put("papers", line.papers().stream().map(paper -> paper.name().in(locale)).toList());
		data.put("least", line.least() == 0 ? null : line.least());
		data.put("fallback", line.standIn().map(paper -> paper.name().in(locale)).orElse(""));
		data.put("note", line.note().in(locale));
		return data;
	}

	private static Map<String, @Nullable Object> finding(PaperFinding finding, Locale locale) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("kind", finding.kind().name());
		data.put("fault", finding.kind().fault());
		data.put("clauses", finding.clauses());
		data.put("message", finding.sentence().in(locale));
		return data;
	}
}
