// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Duty;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Form;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;

/** The matters on which notices may differ, each as what a notice's norms say of it. */
final class Matters {

	private Matters() {
	}

	static List<Matter> all(Policy policy) {
		List<Matter> all = new ArrayList<>(List.of(matter("defence", Matters::defence), matter("study", Matters::study), //$NON-NLS-1$ //$NON-NLS-2$
			matter("insurance", Matters::insurance), matter("resubmission", Matters::resubmission), matter("bar", Matters::bar), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			matter("publicity", Matters::publicity), matter("rate", Matters::rate), matter("copies", Matters::copies), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			matter("fee", Matters::fee), matter("season", Matters::season))); //$NON-NLS-1$ //$NON-NLS-2$
		all.addAll(RouteMatters.all(policy));
		return all;
	}

	static Matter matter(String key, Function<Document, Optional<Matter.Says>> rule) {
		return new Matter(Findings.words("matter." + key), rule); //$NON-NLS-1$
	}

	/** What several norms say together. */
	static <T extends Norm> Optional<Matter.Says> says(List<T> norms, Function<T, String> compared, Function<T, Wording> words) {
		if (norms.isEmpty()) {
			return Optional.empty();
		}
		Set<String> keys = new LinkedHashSet<>(norms.stream().map(compared).sorted().toList());
		List<Wording> parts = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		norms.stream().filter(norm -> seen.add(compared.apply(norm))).forEach(norm -> parts.add(words.apply(norm)));
		EObject first = norms.get(0);
		return Optional.of(new Matter.Says(String.join("|", keys), Findings.list(parts), //$NON-NLS-1$
			norms.stream().flatMap(norm -> Findings.clauses(norm).stream().limit(1)).distinct().toList(), first));
	}

	private static Wording levels(Norm norm) {
		boolean all = norm.getScope() == null || norm.getScope().getLevels().isEmpty();
		return all ? Findings.words("all.levels") //$NON-NLS-1$
			: Findings.list(norm.getScope().getLevels().stream().map(level -> Wording.value("request.level", level)).toList()); //$NON-NLS-1$
	}

	private static Optional<Matter.Says> defence(Document document) {
		List<DefenceRule> required = Policy.norms(document, DefenceRule.class).stream().filter(DefenceRule::isRequired).toList();
		List<DefenceRule> free = Policy.norms(document, DefenceRule.class);
		return required.isEmpty() ? says(free, rule -> "free " + rule.getMode(), rule -> Findings.words("defence.free")) //$NON-NLS-1$ //$NON-NLS-2$
			: says(required, rule -> "due " + key(rule), rule -> Findings.words(rule.isVeto() ? "defence.veto" : "defence.due", levels(rule))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String key(Norm norm) {
		return norm.getScope() == null ? "" : String.join(",", norm.getScope().getLevels()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Matter.Says> study(Document document) {
		return says(Policy.norms(document, ContinuingEducationRule.class),
			rule -> rule.isWaived() ? "waived" : "asked " + rule.getPublicYears() + ' ' + rule.getSpecialtyYears() + ' ' + rule.getHours(), //$NON-NLS-1$ //$NON-NLS-2$
			rule -> rule.getSummary() == null ? Findings.words(rule.isWaived() ? "study.waived" : "study.asked") : Steps.words(rule, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether the applicant shows the insurance or the office looks it up. */
	private static Optional<Matter.Says> insurance(Document document) {
		List<Material> materials = Policy.norms(document, Material.class).stream().filter(Matters::aboutInsurance).toList();
		return says(materials.stream().limit(1).toList(), one -> String.valueOf(one.isAskApplicant()),
			one -> Findings.words(one.isAskApplicant() ? "insurance.applicant" : "insurance.office")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean aboutInsurance(Material material) {
		Stream<String> told = Stream.concat(material.getItems().stream(), Stream.ofNullable(material.getSummary()));
		return told.anyMatch(each -> each.contains("社保") || each.contains("保险")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Matter.Says> resubmission(Document document) {
		return says(
			Policy.norms(document, ResubmissionRule.class).stream().filter(rule -> rule.getLength() > 0 || rule.getMaximumSubmissions() != null)
				.toList(),
			rule -> rule.getLength() + " " + rule.getMaximumSubmissions() + ' ' + rule.getLateConsequence(), //$NON-NLS-1$
			rule -> rule.getMaximumSubmissions() == null ? Findings.words("again.days", String.valueOf(rule.getLength())) //$NON-NLS-1$
				: Findings.words("again.most", String.valueOf(rule.getMaximumSubmissions()))); //$NON-NLS-1$
	}

	private static Optional<Matter.Says> bar(Document document) {
		List<Sanction> persons = Policy.norms(document, Sanction.class).stream()
			.filter(rule -> rule.getBarYears() != null || Boolean.TRUE.equals(rule.getRevokesTitle())).toList();
		List<Sanction> bars = persons.stream().filter(rule -> rule.getBarYears() != null).toList();
		return says(bars.isEmpty() ? persons : bars, rule -> rule.getBarYears() + " " + rule.getBarScope() + ' ' + rule.getRegister(), //$NON-NLS-1$
			rule -> rule.getBarYears() == null ? Findings.words("bar.none") //$NON-NLS-1$
				: Findings.words("CORRESPONDING_REVIEW".equals(rule.getBarScope()) ? "bar.corresponding" : "bar.all", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
					String.valueOf(rule.getBarYears())));
	}

	private static Optional<Matter.Says> publicity(Document document) {
		return says(
			Policy.norms(document, PublicityRule.class).stream().filter(rule -> "POST_REVIEW_PUBLICITY".equals(rule.getStep())).toList(), //$NON-NLS-1$
			rule -> String.valueOf(rule.getMinimumWorkingDays()), rule -> rule.getMinimumWorkingDays() == null ? Findings.words("publicity.open") //$NON-NLS-1$
				: Findings.words("publicity.days", String.valueOf(rule.getMinimumWorkingDays()))); //$NON-NLS-1$
	}

	private static Optional<Matter.Says> rate(Document document) {
		Optional<Matter.Says> none = says(Policy.norms(document, Duty.class).stream().filter(duty -> "NO_QUOTA".equals(duty.getSubject())).toList(), //$NON-NLS-1$
			duty -> "none", duty -> Steps.words(duty, "")); //$NON-NLS-1$ //$NON-NLS-2$
		return none.isPresent() ? none
			: says(Policy.norms(document, PassRateRule.class), rule -> rule.getLevel() + " " + rule.getSetBy() + ' ' + rule.getRate(), //$NON-NLS-1$
				rule -> Steps.words(rule, "")); //$NON-NLS-1$
	}

	private static Optional<Matter.Says> copies(Document document) {
		return says(Policy.norms(document, Form.class).stream().filter(form -> form.getCopies() != null).toList(),
			form -> form.getName() + ' ' + form.getCopies(), form -> Findings.words("form.copies", form.getName(), String.valueOf(form.getCopies()))); //$NON-NLS-1$
	}

	private static Optional<Matter.Says> fee(Document document) {
		return says(Policy.norms(document, FeeTariff.class).stream().filter(tariff -> !tariff.getRows().isEmpty()).toList(),
			tariff -> String.join(",", tariff.getRows().stream().map(row -> row.getLevels() + " " + row.getAmount()).toList()), //$NON-NLS-1$ //$NON-NLS-2$
			tariff -> Steps.words(tariff, "")); //$NON-NLS-1$
	}

	/** In which month the work of the year begins. */
	private static Optional<Matter.Says> season(Document document) {
		List<TimetableStep> first = Policy.norms(document, TimetableStep.class).stream()
			.filter(step -> List.of("DECLARATION", "CYCLE_START", "ENTERPRISE_APPLICATION").contains(String.valueOf(step.getStep()))) //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
			.filter(step -> month(step) > 0)
			.limit(1).toList();
		return says(first, step -> String.valueOf(month(step)), step -> Findings.words("season.month", String.valueOf(month(step)))); //$NON-NLS-1$
	}

	private static int month(TimetableStep step) {
		return step.getOpens() != null ? step.getOpens().getMonthValue() : Objects.requireNonNullElse(step.getStartMonth(), 0);
	}
}
