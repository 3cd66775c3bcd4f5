// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.coverage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.coverage.Use;
import org.zhiheng.rules.papers.Checklist;
import org.zhiheng.rules.papers.Checklists;
import org.zhiheng.rules.papers.Dossier;
import org.zhiheng.rules.papers.HandedIn;
import org.zhiheng.rules.papers.Hidden;
import org.zhiheng.rules.papers.Masking;
import org.zhiheng.rules.papers.PaperCheck;

/** Does each kind of work that is no question once for every notice, and gathers the clauses that it cites. */
final class Works {

	private static final Map<String, String> DAYS = Map.of("BZ", "2025-08-01", "XJ70", "2025-08-01", "XJ23", "2023-07-10", "HT25", "2025-03-01",
		"JX19",
		"2025-03-01");

	private final PolicyBase base;
	private final Map<Use, Set<String>> cited = new EnumMap<>(Use.class);

	Works(PolicyBase base) {
		this.base = base;
	}

	Map<Use, Set<String>> cited() {
		base.documents().forEach(document -> {
			materials(document);
			masking(document);
		});
		return cited;
	}

	private void cite(Use use, List<String> clauses) {
		cited.computeIfAbsent(use, each -> new TreeSet<>()).addAll(clauses);
	}

	private static Facts facts(Document document) {
		Map<String, Given> facts = new HashMap<>();
		facts.put("as_of", new Given.Value(LocalDate.parse(DAYS.get(document.getId()))));
		facts.put("request.level", new Given.Value("INTERMEDIATE"));
		facts.put("request.route", new Given.Value("REVIEW"));
		return Facts.of(facts);
	}

	private void materials(Document document) {
		Checklist list = new Checklists(base).of(document.getId(), facts(document)).orElseThrow();
		cite(Use.MATERIALS, list.clauses());
		Map<String, String> blank = new HashMap<>();
		blank.put("工作简历", "");
		PaperCheck.of(list, new Dossier(List.of(), blank, Hidden.NONE)).forEach(finding -> cite(Use.MATERIALS, finding.clauses()));
		if (list.fewer()) {
			cite(Use.TALLY, List.of(Checklist.FEWER));
		}
	}

	private void masking(Document document) {
		List<HandedIn> files = List.of(HandedIn.named("张三.jpg"), new HandedIn("a.txt", 1L, "某某公司", null, null, null, null));
		new Masking(document).check(files, new Hidden(Map.of("NAME", "张三", "UNIT", "某某公司"))).forEach(finding -> cite(Use.MASKING, finding.clauses()));
	}
}
