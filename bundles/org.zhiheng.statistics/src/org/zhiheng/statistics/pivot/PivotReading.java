// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Reading;

/**
 * The words of a pivot table: its title, its definition, the names of rows and columns, and what must be known to read it rightly.
 */
public final class PivotReading {

	private final Labels labels;
	private final Phrases phrases;

	/** @param labels names in the reader's language */
	public PivotReading(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(Population.class, labels.locale());
	}

	/** The title: 各地州、年度通过率. */
	public String title(PivotQuestion question) {
		String by = question.question().by().stream().map(labels::dimension).collect(Collectors.joining(phrases.text("List.and")));
		return by.isEmpty() ? question.measure().name(labels.locale()) : phrases.text("Pivot.title", by, question.measure().name(labels.locale()));
	}

	/** The definition with the filters, in one line. */
	public String definition(PivotQuestion question) {
		StringBuilder text = new StringBuilder(question.measure().definition(labels.locale()));
		text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
		return text.append(filters(question.where())).toString();
	}

	/** The filters in words: ；申报类型：评审. */
	public String filters(Map<Dimension, Set<String>> where) {
		StringBuilder text = new StringBuilder();
		where.forEach((dimension, codes) -> text.append(phrases.text("Definition.filter", labels.dimension(dimension), codes.isEmpty()
			? phrases.text("Code.none")
			: codes.stream().map(code -> labels.code(dimension, code)).collect(Collectors.joining(phrases.text("List.comma"))))));
		return text.toString();
	}

	/** The name of a row or column at one of the dimensions of its side: the code's, that of a subtotal or total, or nothing. */
	public String name(PivotHead head, List<Dimension> dimensions, int depth) {
		if (depth < head.key().size()) {
			return labels.code(dimensions.get(depth), head.key().get(depth));
		}
		if (depth > head.key().size()) {
			return "";
		}
		return phrases.text(head.kind() == PivotHead.Kind.TOTAL ? "Pivot.total" : "Pivot.subtotal");
	}

	/** The name of a row or column in one line: 和田地区 · 小计. */
	public String name(PivotHead head, List<Dimension> dimensions) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < Math.max(1, dimensions.size()); i++) {
			String name = name(head, dimensions, i);
			if (!name.isEmpty()) {
				names.add(name);
			}
		}
		return String.join(" · ", names);
	}

	/** What must be known beside the numbers, the most important first. */
	public List<String> notes(Pivot pivot) {
		List<String> notes = new ArrayList<>();
		PivotFindings findings = pivot.findings();
		Measure measure = pivot.question().measure();
		if (!findings.unknownCodes().isEmpty()) {
			notes.add(phrases.text("Reading.unknown", String.join(phrases.text("List.comma"), findings.unknownCodes())));
		}
		long withheld = pivot.count(PivotValue.Withheld.class);
		if (withheld > 0) {
			notes.add(phrases.text("Pivot.withheld", withheld, Reading.FEW));
		}
		if (findings.routes() > 1) {
			notes.add(phrases.text(pivot.question().question().by().contains(Dimension.ROUTE) ? "Pivot.routes" : "Reading.mixed"));
		}
		if (pivot.count(PivotValue.Nobody.class) > 0) {
			notes.add(phrases.text("Pivot.nobody"));
		}
		if (!measure.additive()) {
			notes.add(phrases.text("Pivot.recounted"));
		} else if (measure instanceof Measure.OfRate) {
			notes.add(phrases.text("Pivot.summed"));
		}
		if (findings.contradictory() > 0 && measure instanceof Measure.OfRate rate) {
			notes.add(phrases.text("Reading.contradictory", findings.contradictory(), rate.rate().denominatorName(labels.locale()),
				rate.rate().numeratorName(labels.locale())));
		}
		if (findings.leftOut() > 0) {
			notes.add(phrases.text("Pivot.leftOut", pivot.question().top(), findings.leftOut()));
		}
		return notes;
	}
}
