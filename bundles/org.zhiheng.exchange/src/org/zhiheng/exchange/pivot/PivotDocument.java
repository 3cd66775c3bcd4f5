// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotHead;
import org.zhiheng.statistics.pivot.PivotValue;
import org.zhiheng.statistics.pivot.PivotWords;

/**
 * A pivot table for other programs: {@code pivot/1}. What has no number is null, with the state saying why.
 */
public final class PivotDocument {

	private final PivotPaper paper;

	/** @param paper the table */
	public PivotDocument(PivotPaper paper) {
		this.paper = paper;
	}

	/** The document as a tree. */
	public Map<String, @Nullable Object> content() {
		Pivot pivot = paper.pivot();
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", "pivot/1");
		content.put("title", paper.title());
		content.put("definition", paper.definition());
		content.put("question", PivotWords.of(pivot.question()));
		content.put("demo", pivot.snapshot().demo());
		content.put("snapshot", pivot.snapshot().sequence());
		content.put("policyVersion", pivot.snapshot().policyVersion());
		content.put("dated", paper.dated().isEmpty() ? null : paper.dated());
		content.put("restricted", pivot.findings().restricted());
		content.put("columns", pivot.columns().stream().map(head -> head(head, pivot.question().columns())).toList());
		content.put("rows", pivot.rows().stream().map(row -> row(pivot, row)).toList());
		content.put("notes", paper.notes());
		content.put("digest", paper.digest());
		content.put("command", paper.command());
		return content;
	}

	private Map<String, @Nullable Object> head(PivotHead head, List<Dimension> dimensions) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		entry.put("kind", head.kind().name());
		Map<String, @Nullable Object> key = new LinkedHashMap<>();
		for (int i = 0; i < head.key().size(); i++) {
			key.put(dimensions.get(i).key(), head.key().get(i));
		}
		entry.put("key", key);
		entry.put("label", paper.grid().reading().name(head, dimensions));
		return entry;
	}

	private Map<String, @Nullable Object> row(Pivot pivot, PivotHead row) {
		Map<String, @Nullable Object> entry = head(row, pivot.question().rows());
		List<Object> cells = new ArrayList<>();
		pivot.columns().forEach(column -> cells.add(cell(pivot.value(row, column))));
		entry.put("cells", cells);
		return entry;
	}

	private static Map<String, @Nullable Object> cell(PivotValue value) {
		Map<String, @Nullable Object> cell = new LinkedHashMap<>();
		if (value instanceof PivotValue.OfRate of) {
			cell.put("numerator", of.rate().numerator());
			cell.put("denominator", of.rate().denominator());
		} else if (value instanceof PivotValue.Score score) {
			cell.put("scored", score.scored());
		}
		cell.put("value",
			value.number().isPresent() ? (Object) (value instanceof PivotValue.Count count ? count.count() : value.number().getAsDouble())
				: null);
		if (value.number().isEmpty()) {
			cell.put("state", value instanceof PivotValue.Withheld ? "WITHHELD" : "NOBODY");
		}
		return cell;
	}
}
