// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.demo.PassModel;
import org.zhiheng.demo.Truth;

/** Lays out what was planted, as {@code demo-truth/1}. */
final class TruthDocument {

	private final Truth truth;

	TruthDocument(Truth truth) {
		this.truth = truth;
	}

	Map<String, @Nullable Object> content() {
		Map<String, @Nullable Object> root = new LinkedHashMap<>();
		root.put("schema", "demo-truth/1");
		root.put("seed", truth.seed());
		root.put("years", List.of(truth.years().first(), truth.years().last()));
		root.put("applications", truth.applications());
		root.put("persons", truth.persons());
		root.put("rate", "passed/reviewed of the route REVIEW; probability is the mean true chance of those reviewed");
		root.put("logitEffects", Map.of("region", truth.regionEffects(), "series", truth.seriesEffects(), "year", truth.yearEffects()));
		root.put("outliers", truth.outliers().stream().map(TruthDocument::outlier).toList());
		root.put("integrityRecords", truth.records().stream().map(TruthDocument::record).toList());
		root.put("regionYears", truth.cells().stream().map(TruthDocument::cell).toList());
		return root;
	}

	private static Map<String, @Nullable Object> outlier(PassModel.Outlier outlier) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("region", outlier.region());
		map.put("year", outlier.year());
		map.put("series", outlier.series());
		map.put("logit", outlier.logit());
		return map;
	}

	private static Map<String, @Nullable Object> record(Truth.Record record) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("application", record.application());
		map.put("decided", record.decided().toString());
		map.put("title", record.revoked() ? "REVOKED" : "UNDETERMINED");
		return map;
	}

	private static Map<String, @Nullable Object> cell(Truth.Cell cell) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("region", cell.region());
		map.put("year", cell.year());
		map.put("applications", cell.applications());
		map.put("accepted", cell.accepted());
		map.put("reviewed", cell.reviewed());
		map.put("passed", cell.passed());
		map.put("expectedPasses", cell.expected());
		map.put("probability", cell.reviewed() == 0 ? null : cell.probability());
		return map;
	}
}
