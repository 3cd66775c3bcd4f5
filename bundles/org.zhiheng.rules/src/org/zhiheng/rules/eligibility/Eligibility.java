// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * Decides eligibility questions from the norms alone. Stateless: the same question has the same answer.
 */
public final class Eligibility {

	private final PolicyBase base;
	private final Governing governing;
	private final Prevailing prevailing;

	/** @param base the policies to decide by */
	public Eligibility(PolicyBase base) {
		this.base = base;
		this.governing = new Governing(base);
		this.prevailing = new Prevailing(base);
	}

	/**
	 * Decides a question.
	 *
	 * @param question person, request, day
	 * @return the decision with its grounds
	 */
	public Decision decide(EligibilityQuestion question) {
		@Nullable
		String asked = question.document();
		Optional<Document> found = asked == null ? governing.find(question.facts()) : base.document(asked);
		if (found.isEmpty() || !encoded(found.get())) {
			String key = asked != null ? "reason.not.encoded" : "reason.no.notice"; //$NON-NLS-1$ //$NON-NLS-2$
			Grounds grounds = Grounds
				.of(found.map(each -> List.of(each.getClauses().get(0).getId())).orElse(List.of()), Wording.of(key, String.valueOf(asked)))
				.lacking(Wording.of("missing.norms")); //$NON-NLS-1$
			return new Decision.Undetermined(grounds,
				new Details(asked, null, null, null, null, List.of(), List.of(), List.of(), List.of(), Details.Notes.NONE));
		}
		return decide(question, found.get());
	}

	private static boolean encoded(Document document) {
		return document.getNorms().stream().anyMatch(EligibilityRoute.class::isInstance);
	}

	private Decision decide(EligibilityQuestion question, Document document) {
		Readings readings = new Readings(base, question.facts().asOf());
		Ruling ruling = rule(question, document, readings);
		Outcome primary = ruling.outcome();
		List<ReadingOutcome> outcomes = new ArrayList<>();
		Set<String> decisive = new LinkedHashSet<>();
		boolean flagged = false;
		for (String id : contestedFirst(ruling.met(), readings)) {
			List<ReadingOutcome> each = alternatives(question, document, readings, id);
			if (each.stream().anyMatch(one -> !primary.code().equals(one.outcome()))) {
				decisive.add(id);
				outcomes.addAll(each);
				flagged |= !readings.warnOnly(id);
			}
		}
		Set<String> idle = new LinkedHashSet<>();
		if (primary == Outcome.UNDETERMINED) {
			ruling.deciding().forEach(each -> idle.addAll(each.explanation().remoteQuestions()));
			idle.removeAll(decisive);
			ruling.deciding().forEach(each -> decisive.addAll(each.explanation().openQuestions()));
			decisive.removeAll(idle);
		}
		return answer(question, ruling, new Open(outcomes, List.copyOf(decisive), idle, flagged), readings);
	}

	/** Questions whose readings stand beside each other as equals come before those that are only mentioned. */
	private static List<String> contestedFirst(Set<String> met, Readings readings) {
		return met.stream().sorted(Comparator.comparing(readings::warnOnly)).toList();
	}

	private List<ReadingOutcome> alternatives(EligibilityQuestion question, Document document, Readings readings, String id) {
		List<ReadingOutcome> outcomes = new ArrayList<>();
		BarredRecords records = new BarredRecords(base, question.facts(), readings);
		for (String key : readings.keys(id)) {
			Outcome outcome = rule(question, document, readings.trying(id, key)).outcome();
			outcomes.add(new ReadingOutcome(id, key, readings.text(id, key), outcome.code(), records.days(id, key)));
		}
		return outcomes;
	}

	private Ruling rule(EligibilityQuestion question, Document document, Readings readings) {
		Facts facts = question.facts();
		Conditions conditions = new Conditions(readings, new Asserted(base));
		Facts counted = Counting.facts(document, facts, readings);
		NormTests tests = new NormTests(document, facts, counted, conditions, prevailing);
		tests.test(question.checkTimetable());
		List<Finding> findings = new ArrayList<>(tests.findings());
		List<Details.Overridden> overridden = new ArrayList<>(tests.overridden());
		List<Finding> routes = tests.routes();
		Document deciding = document;
		boolean refused = findings.stream().anyMatch(each -> each.passes() == Truth.FALSE);
		Optional<Document> higher = routes.isEmpty() && !refused ? governing.higher(document, facts) : Optional.empty();
		if (higher.isPresent()) {
			deciding = higher.get();
			NormTests above = new NormTests(deciding, facts, counted, conditions, prevailing);
			above.test(question.checkTimetable());
			findings.addAll(above.findings());
			routes = above.routes();
		}
		Set<Interpretation> decisions = new LinkedHashSet<>(conditions.decisions());
		if (counted != facts) {
			readings.decision(Counting.QUESTION).ifPresent(decisions::add);
		}
		return new Ruling(document, deciding, findings, routes, overridden, conditions.met(), readings, decisions, conditions.reliedOn());
	}

	/**
	 * How open texts bear on the outcome.
	 *
	 * @param outcomes what follows under each reading of those that do
	 * @param decisive their ids
	 * @param idle ids of those that were met but do not decide alone
	 * @param flagged whether another reading stands beside the chosen one as its equal
	 */
	private record Open(List<ReadingOutcome> outcomes, List<String> decisive, Set<String> idle, boolean flagged) {}

	private Decision answer(EligibilityQuestion question, Ruling ruling, Open open, Readings readings) {
		Outcome primary = ruling.outcome();
		boolean flagged = open.flagged();
		Wording reason = flagged && primary != Outcome.UNDETERMINED ? Reasons.ambiguous(primary, open.outcomes(), readings)
			: Reasons.mentioning(Reasons.plain(ruling, open.idle()), primary, open.outcomes());
		Grounds grounds = new Grounds(ruling.clauses(open.decisive()), reason, ruling.missing(open.idle()), open.outcomes(),
			open.decisive());
		Details details = new Consequences(question.facts(), ruling).details(others(question, ruling), flagged ? open.decisive() : List.of());
		return switch (primary) {
			case UNDETERMINED -> new Decision.Undetermined(grounds, details);
			case ELIGIBLE -> flagged ? new Decision.Ambiguous(primary, grounds, details) : new Decision.Eligible(grounds, details);
			case NOT_ELIGIBLE -> flagged ? new Decision.Ambiguous(primary, grounds, details) : new Decision.NotEligible(grounds, details);
		};
	}

	/** Other routes of the same notice by which the same level can be reached. */
	private List<String> others(EligibilityQuestion question, Ruling ruling) {
		@Nullable
		String own = question.facts().text(Consequences.ROUTE);
		if (ruling.outcome() == Outcome.ELIGIBLE || own == null) {
			return List.of();
		}
		List<String> codes = ruling.document().getNorms().stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast)
			.map(EligibilityRoute::getRoute).filter(code -> !own.equals(code)).distinct().toList();
		Readings readings = new Readings(base, question.facts().asOf());
		return codes.stream().filter(code -> {
			Facts facts = Consequences.asking(question.facts(), code);
			return rule(new EligibilityQuestion(question.document(), facts, question.checkTimetable()), ruling.document(), readings)
				.outcome() == Outcome.ELIGIBLE;
		}).toList();
	}
}
