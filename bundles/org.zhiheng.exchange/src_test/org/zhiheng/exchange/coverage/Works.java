// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.coverage;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.zhiheng.exchange.forms.FilledForm;
import org.zhiheng.exchange.forms.FormCheck;
import org.zhiheng.exchange.forms.FormTemplate;
import org.zhiheng.exchange.forms.FormTemplates;
import org.zhiheng.exchange.forms.FormValues;
import org.zhiheng.exchange.guide.GuidePaper;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.agenda.Due;
import org.zhiheng.rules.committee.Committees;
import org.zhiheng.rules.committee.Sitting;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.coverage.Use;
import org.zhiheng.rules.duties.Duties;
import org.zhiheng.rules.lint.Lint;
import org.zhiheng.rules.papers.Checklist;
import org.zhiheng.rules.papers.Checklists;
import org.zhiheng.rules.papers.Dossier;
import org.zhiheng.rules.papers.HandedIn;
import org.zhiheng.rules.papers.Hidden;
import org.zhiheng.rules.papers.Masking;
import org.zhiheng.rules.papers.PaperCheck;
import org.zhiheng.rules.tally.Tallies;

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
			agendaAndGuide(document);
		});
		forms();
		duties();
		lint();
		new Committees(base).judge("JX19", new Sitting(9, 4, 9, 6), null).forEach(finding -> cite(Use.COMMITTEE, finding.grounds().clauses()));
		tallies();
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

	private void agendaAndGuide(Document document) {
		int year = document.getYear() == null ? 2025 : document.getYear();
		List<Due> due = new Agenda(base).of(document, year);
		due.forEach(each -> cite(Use.AGENDA, each.clauses()));
		Checklist list = new Checklists(base).of(document.getId(), facts(document)).orElseThrow();
		cite(Use.GUIDE, List.copyOf(new GuidePaper(base, document, list, due).clauses()));
	}

	/** Every form is written; what its check says of a form left blank, of a short publicity and of a return without grounds is gathered. */
	private void forms() {
		FormCheck check = new FormCheck(base);
		for (FormTemplate template : FormTemplates.all()) {
			cite(Use.FORM, template.clauses());
			check.text(template, "").forEach(finding -> cite(Use.FORM_CHECK, finding.clauses()));
			check.text(template, FilledForm.of(template, List.of()).text()).forEach(finding -> cite(Use.FORM_CHECK, finding.clauses()));
			FormValues values = FormValues.NONE.with(Map.of("公示开始", "2023-07-06", "公示结束", "2023-07-07", "姓名", "张三"));
			check.values(template, values).forEach(finding -> cite(Use.FORM_CHECK, finding.clauses()));
		}
	}

	private void duties() {
		Duties duties = new Duties(base);
		duties.matters().forEach(matter -> duties.check(matter, Map.of()).forEach(finding -> cite(Use.DUTY, List.of(finding.point().clause()))));
		// all conditions of an enterprise at once
		cite(Use.DUTY, duties.whole("ENTERPRISE").stream().toList());
		duties.check("CHANNEL_BZ", Map.of("freelancer", "true")).forEach(finding -> cite(Use.DUTY, List.of(finding.point().clause())));
	}

	/** A notice that bars by papers and by residence. */
	private void lint() {
		Document faulty = EcoreUtil.copy(base.document("BZ").orElseThrow());
		for (String fact : List.of("papers", "户籍")) {
			Comparison bar = PolicyFactory.eINSTANCE.createComparison();
			bar.setFact(fact);
			bar.setOperator(Operator.AT_LEAST);
			bar.getValues().add("1");
			ScopeRule rule = PolicyFactory.eINSTANCE.createScopeRule();
			rule.setId("N-" + fact);
			rule.getClauses().add(faulty.getClauses().get(0));
			rule.setCondition(bar);
			faulty.getNorms().add(rule);
		}
		Set<String> before = new TreeSet<>();
		new Lint(base).all().forEach(finding -> before.addAll(finding.clauses()));
		Set<String> after = new TreeSet<>();
		new Lint(base.with(faulty)).all().forEach(finding -> after.addAll(finding.clauses()));
		after.removeAll(before);
		cite(Use.LINT, List.copyOf(after));
	}

	private void tallies() {
		Registry registry = (Registry) Proxy.newProxyInstance(Works.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, arguments) -> "trail".equals(method.getName())
				? Proxy.newProxyInstance(Works.class.getClassLoader(), new Class<?>[]{ AuditTrail.class }, (p, m, a) -> 0L)
				: null);
		try {
			Tallies.of(registry, base, 2025, Progress.NONE).forEach(tally -> cite(Use.TALLY, tally.clauses()));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}
}
