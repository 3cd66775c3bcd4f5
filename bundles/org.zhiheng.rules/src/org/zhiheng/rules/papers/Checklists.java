// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Form;
import org.zhiheng.policy.MaskingRule;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Fit;
import org.zhiheng.rules.eligibility.Governing;
import org.zhiheng.rules.eligibility.Territory;
import org.zhiheng.rules.papers.PaperLine.Need;

/** Makes checklists from the norms. Stateless. */
public final class Checklists {

	private static final String REQUIRED = "required=";
	private static final String SOURCE = "CERTIFICATE_SOURCE";
	private static final List<String> SUBJECTS = List.of("继续教育公需科目合格证书", "继续教育专业科目合格证书");

	private final PolicyBase base;
	private final PaperWords words = new PaperWords();

	/** @param base the policies to answer by */
	public Checklists(PolicyBase base) {
		this.base = base;
	}

	/**
	 * The checklist of a request.
	 *
	 * @param id of the notice
	 * @param facts what is known of person and request, and the day; what is not known leaves lines open
	 * @return the checklist, empty where there is no such notice
	 */
	public Optional<Checklist> of(String id, Facts facts) {
		return base.document(id).map(document -> {
			List<PaperLine> lines = new ArrayList<>();
			Conditions conditions = new Conditions(new Readings(base, facts.asOf()));
			List<Document> all = new ArrayList<>(List.of(document));
			all.addAll(above(document, facts));
			Truth waived = waived(all, facts, conditions);
			all.forEach(each -> lines(each, facts, conditions, waived, lines));
			boolean fewer = all.stream().flatMap(each -> each.getClauses().stream()).anyMatch(clause -> Checklist.FEWER.equals(clause.getId()));
			return new Checklist(document, Wording.both(document.getTitle(), document.getTitleEn()), lines, fewer);
		});
	}

	/** Higher notices in force on the day whose territory takes this one in. */
	private List<Document> above(Document document, Facts facts) {
		Territory territory = new Territory(base);
		return base.documents().stream().filter(other -> other.getRank() < document.getRank() && !other.isSpecialCampaign())
			.filter(other -> Governing.inForce(other, facts.asOf()))
			.filter(other -> document.getTerritory().stream().anyMatch(region -> territory.covers(other, region))).toList();
	}

	private void lines(Document document, Facts facts, Conditions conditions, Truth waived, List<PaperLine> lines) {
		for (Norm norm : document.getNorms()) {
			if (fits(norm, facts) == Truth.FALSE) {
				continue;
			}
			if (norm instanceof Material material) {
				lines.add(material(material, facts, conditions));
			} else if (norm instanceof MaskingRule rule) {
				lines.add(masked(rule));
			} else if (norm instanceof Form form && form.getCopies() != null) {
				lines.add(new PaperLine(clauses(norm), Need.PRINTED, List.of(words.of(form.getName())), 0, null,
					Said.of("note.copies", String.valueOf(form.getCopies()))));
			} else if (norm instanceof ContinuingEducationRule rule) {
				education(rule, facts, waived, lines);
			}
		}
	}

	private static Truth fits(Norm norm, Facts facts) {
		return norm.getScope() == null ? Truth.TRUE
			: Truth.all(Fit.asked(norm.getScope()).entrySet().stream()
				.map(each -> each.getValue().isEmpty() ? Truth.TRUE : Fit.of(each.getValue(), facts.get(each.getKey()))).toList());
	}

	private static List<String> clauses(Norm norm) {
		return norm.getClauses().stream().map(Clause::getId).toList();
	}

	private PaperLine material(Material material, Facts facts, Conditions conditions) {
		List<Paper> papers = material.getItems().stream().map(words::of).toList();
		@Nullable
		Paper fallback = material.getFallback() == null || material.getFallback().isBlank() ? null : words.of(material.getFallback());
		if (!material.isAskApplicant()) {
			return new PaperLine(clauses(material), Need.NOT_ASKED, papers, 0, fallback, Said.of("note.agency"));
		}
		if (SOURCE.equals(material.getChecker())) {
			return new PaperLine(clauses(material), Need.REFERENCE, papers, 0, fallback, Said.of("note.source"));
		}
		@Nullable
		Condition applies = applies(material.getCondition());
		Truth truth = applies == null ? fits(material, facts) : conditions.explain(applies, facts).truth();
		boolean negated = applies != null && applies == first(material.getCondition());
		Truth asked = negated ? truth.not() : truth;
		int least = material.getParticulars().stream().filter(each -> each.startsWith(REQUIRED)).findFirst()
			.map(each -> Integer.parseInt(each.substring(REQUIRED.length()))).orElse(0);
		Wording why = Wording.both(material.getSummary(), material.getSummaryEn());
		return switch (asked) {
			case FALSE -> new PaperLine(clauses(material), Need.NOT_NEEDED, papers, least, fallback, Said.of("note.not.needed", why));
			case UNKNOWN -> new PaperLine(clauses(material), material.isWarnOnly() || bar(material) ? Need.REFERENCE : Need.PERHAPS, papers, least,
				fallback, Said.of("note.perhaps", why));
			case TRUE -> new PaperLine(clauses(material), material.isWarnOnly() || bar(material) ? Need.REFERENCE : Need.REQUIRED, papers, least,
				fallback, why);
		};
	}

	/** Papers and representative works are named to say that they are no bar. */
	private static boolean bar(Material material) {
		return material.getItems().stream().anyMatch(item -> "论文".equals(item) || "代表作品".equals(item) || "创业和兼职期间工作业绩".equals(item));
	}

	/** The part of a material's condition that says whether it concerns the person at all: what frees from it stands first in its alternatives. */
	private static @Nullable Condition applies(@Nullable Condition condition) {
		@Nullable
		Condition first = first(condition);
		return first instanceof Not not ? not.getCondition() : first;
	}

	private static @Nullable Condition first(@Nullable Condition condition) {
		return condition instanceof AnyOf any && !any.getConditions().isEmpty() ? any.getConditions().get(0) : null;
	}

	private PaperLine masked(MaskingRule rule) {
		List<Paper> papers = rule.getMasked().stream()
			.map(each -> new Paper(each, Said.of("mask." + each), List.of(), Paper.Kind.RULE)).toList();
		String consequence = rule.getConsequence();
		return new PaperLine(clauses(rule), Need.MASKED, papers, 0, null,
			consequence == null || consequence.isBlank() ? Wording.NONE : Said.of("note.masked." + consequence));
	}

	/** Certificates of continuing education; a waiver that holds frees from them. */
	private void education(ContinuingEducationRule rule, Facts facts, Truth waived, List<PaperLine> lines) {
		boolean subjects = rule.getPublicYears() != null || rule.getHours() == null;
		List<Paper> papers = subjects ? SUBJECTS.stream().map(words::of).toList() : List.of(words.of("继续教育学时证明"));
		Wording why = Wording.both(rule.getSummary(), rule.getSummaryEn());
		if (rule.isWaived()) {
			lines.add(
				new PaperLine(clauses(rule), Need.NOT_NEEDED, papers, 0, null, Said.of(waived == Truth.TRUE ? "note.waived" : "note.waiver", why)));
			return;
		}
		Truth needed = fits(rule, facts).and(waived.not());
		Need need = needed == Truth.TRUE ? Need.REQUIRED : needed == Truth.FALSE ? Need.NOT_NEEDED : Need.PERHAPS;
		lines.add(new PaperLine(clauses(rule), need, papers, 0, null, why));
	}

	/** Whether a rule of this notice or a higher one frees from continuing education. */
	private static Truth waived(List<Document> documents, Facts facts, Conditions conditions) {
		return Truth.any(documents.stream().flatMap(document -> document.getNorms().stream()).filter(ContinuingEducationRule.class::isInstance)
			.map(ContinuingEducationRule.class::cast).filter(ContinuingEducationRule::isWaived)
			.map(rule -> fits(rule, facts).and(conditions.explain(rule.getCondition(), facts).truth())).toList());
	}
}
