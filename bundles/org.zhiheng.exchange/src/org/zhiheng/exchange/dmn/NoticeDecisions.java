// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.dmn.DecisionModel.Context;
import org.zhiheng.exchange.dmn.DecisionModel.Literal;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;

/**
 * The norms of one notice as two decisions: all findings of what is no route, stage by stage, and all routes that answer the request.
 */
final class NoticeDecisions {

	/** The order of stages, as in the rules. */
	enum Stage {
		VALIDITY, SCOPE, EXCLUSION, TIMETABLE, ROUTE, CONTINUING_EDUCATION, MATERIAL
	}

	private final PolicyBase base;
	private final DecisionModel model;
	private final NormDecisions norms;
	private final Document document;
	private final List<String> findings = new ArrayList<>();
	private final List<String> waivers = new ArrayList<>();

	NoticeDecisions(PolicyBase base, DecisionModel model, NormDecisions norms, Document document) {
		this.base = base;
		this.model = model;
		this.norms = norms;
		this.document = document;
	}

	void add() {
		String prefix = NormDecisions.name(document.getId());
		validity();
		for (Norm norm : document.getNorms()) {
			norm(norm);
		}
		document.getNorms().stream().filter(ContinuingEducationRule.class::isInstance).map(ContinuingEducationRule.class::cast)
			.filter(ContinuingEducationRule::isWaived).forEach(this::waiver);
		document.getNorms().stream().filter(ContinuingEducationRule.class::isInstance).map(ContinuingEducationRule.class::cast)
			.filter(rule -> !rule.isWaived()).forEach(this::education);
		List<String> routes = document.getNorms().stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast)
			.map(norms::route).toList();
		model.add(prefix + "_findings", document.getTitle(), "tFindings", new Literal("[" + String.join(", ", findings) + "][applies != false]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		model.add(prefix + "_routes", document.getTitle(), "tRoutes", new Literal("[" + String.join(", ", routes) + "][fits != false]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private void norm(Norm norm) {
		if (norm instanceof ScopeRule) {
			finding(norm, Stage.SCOPE, norms.entries(norm), "fits != false", "any_of([not(fits), truth])"); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (norm instanceof Exclusion) {
			finding(norm, Stage.EXCLUSION, norms.entries(norm), "fits != false", "not(all_of([fits, truth]))"); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (norm instanceof Material material && material.getCondition() != null && !material.isWarnOnly()) {
			settled(norm, Stage.MATERIAL, norms.entries(norm), "true"); //$NON-NLS-1$
		} else if (norm instanceof TimetableStep step && "DECLARATION".equals(step.getStep())) { //$NON-NLS-1$
			Map<String, String> entries = norms.entries(norm);
			List<String> within = new ArrayList<>();
			if (step.getOpens() != null) {
				within.add("facts.as_of >= date(\"" + step.getOpens() + "\")"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (step.getCloses() != null) {
				within.add("facts.as_of <= date(\"" + step.getCloses() + "\")"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			finding(norm, Stage.TIMETABLE, entries, "facts.check_timetable = true and fits != false", Feel.group(true, within)); //$NON-NLS-1$
		}
	}

	static String inForce(Document document) {
		List<String> parts = new ArrayList<>();
		if (document.getInForceFrom() != null) {
			parts.add("facts.as_of >= date(\"" + document.getInForceFrom() + "\")"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (document.getInForceTo() != null) {
			parts.add("facts.as_of <= date(\"" + document.getInForceTo() + "\")"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Feel.group(true, parts);
	}

	private void validity() {
		if (document.isSpecialCampaign()) {
			return;
		}
		for (Norm norm : document.getNorms()) {
			if (norm instanceof TimetableStep step && "EFFECTIVE".equals(step.getStep())) { //$NON-NLS-1$
				finding(norm, Stage.VALIDITY, norms.entries(norm), "not(" + inForce(document) + ")", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}

	private void finding(Norm norm, Stage stage, Map<String, String> entries, String applies, String passes) {
		entries.put("stage", String.valueOf(stage.ordinal())); //$NON-NLS-1$
		entries.put("applies", applies); //$NON-NLS-1$
		entries.put("passes", passes); //$NON-NLS-1$
		entries.put("rescued", "false"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("prevailing", "null"); //$NON-NLS-1$ //$NON-NLS-2$
		findings
			.add(model.add(NormDecisions.name(norm.getId()) + "_" + stage.name().toLowerCase(java.util.Locale.ROOT), norms.label(norm), "tFinding", //$NON-NLS-1$ //$NON-NLS-2$
				new Context(entries)));
	}

	private void settled(Norm norm, Stage stage, Map<String, String> entries, String applies) {
		List<String> tests = new ArrayList<>();
		StringBuilder clause = new StringBuilder();
		for (Prevalence each : base.prevalences()) {
			if (each.getOverridden().contains(NormDecisions.clause(norm))) {
				entries.put("set_aside_" + tests.size(), setting(each)); //$NON-NLS-1$
				clause.append("if set_aside_").append(tests.size()).append(" = true then ") //$NON-NLS-1$ //$NON-NLS-2$
					.append(FactPaths.text(each.getPrevailing().get(0))).append(" else "); //$NON-NLS-1$
				tests.add("set_aside_" + tests.size()); //$NON-NLS-1$
			}
		}
		entries.put("set_aside", Feel.group(false, tests)); //$NON-NLS-1$
		entries.put("stage", String.valueOf(stage.ordinal())); //$NON-NLS-1$
		entries.put("applies", applies); //$NON-NLS-1$
		entries.put("bare", "any_of([not(fits), truth])"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("passes", "if set_aside = true then true else if set_aside = null and bare != true then null else bare"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("rescued", "set_aside = true and truth != true"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("prevailing", clause + "null"); //$NON-NLS-1$ //$NON-NLS-2$
		findings
			.add(model.add(NormDecisions.name(norm.getId()) + "_" + stage.name().toLowerCase(java.util.Locale.ROOT), norms.label(norm), "tFinding", //$NON-NLS-1$ //$NON-NLS-2$
				new Context(entries)));
	}

	private static String setting(Prevalence prevalence) {
		@Nullable
		String fact = prevalence.getOnlyIfFact();
		List<String> parts = new ArrayList<>();
		if (prevalence.getFrom() != null) {
			parts.add("facts.as_of >= date(\"" + prevalence.getFrom() + "\")"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (fact != null && !fact.isBlank()) {
			List<String> values = List.of(String.valueOf(prevalence.getOnlyIfValue()).split(" ")); //$NON-NLS-1$
			parts.add(FactPaths.OUTSIDE.tested(fact, "list contains(" + FactPaths.literals(fact, values) + ", ?)")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Feel.group(true, parts);
	}

	private void waiver(ContinuingEducationRule rule) {
		waivers.add(model.add(NormDecisions.name(rule.getId()) + "_waiver", norms.label(rule), "", new Context(norms.entries(rule)))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void education(ContinuingEducationRule rule) {
		Map<String, String> own = norms.entries(rule);
		Map<String, String> entries = new LinkedHashMap<>();
		own.forEach(
			(name, text) -> entries.put("truth".equals(name) ? "asked" : name, "clause".equals(name) ? text.replace("truth", "asked") : text)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		String own1 = entries.remove("clause"); //$NON-NLS-1$
		entries.put("waived", Feel.group(false, waivers.stream().map(each -> "all_of([" + each + ".fits, " + each + ".truth])").toList())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		entries.put("truth", "any_of([asked, waived])"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("clause", own1 == null ? FactPaths.text(NormDecisions.clause(rule)) : own1); //$NON-NLS-1$
		settled(rule, Stage.CONTINUING_EDUCATION, entries, "fits != false and waived != true"); //$NON-NLS-1$
	}
}
