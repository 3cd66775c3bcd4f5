// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;

/**
 * One sentence for the clerk, composed from what decided.
 */
final class Reasons {

	private static final int MOST_NAMED = 3;

	private Reasons() {
	}

	static Wording plain(Ruling ruling, Set<String> idle) {
		List<Finding> deciding = ruling.deciding();
		Wording plain = switch (ruling.outcome()) {
			case ELIGIBLE -> Wording.of("reason.eligible", rescue(ruling, deciding.get(0).words())); //$NON-NLS-1$
			case NOT_ELIGIBLE -> Wording.of("reason.not.eligible", refusal(ruling, deciding)); //$NON-NLS-1$
			case UNDETERMINED -> undetermined(ruling, deciding, idle);
		};
		return grounded(ruling, plain);
	}

	/** The sentence, and after it what was decided on open texts and asserted of outside ones. */
	private static Wording grounded(Ruling ruling, Wording sentence) {
		List<Wording> all = new ArrayList<>();
		all.add(sentence);
		for (Interpretation each : ruling.decisions()) {
			all.add(Wording.of("reason.decision", each.getDecidedBy(), each.getDecidedOn(), //$NON-NLS-1$
				ruling.readings().text(each.getId(), ruling.readings().chosen(each.getId())), each.getId()));
		}
		for (Assertion each : ruling.assertions()) {
			all.add(Wording.of("reason.assertion", each.getAssertedBy(), each.getAssertedOn(), each.getSource())); //$NON-NLS-1$
		}
		return all.size() == 1 ? sentence
			: locale -> String.join(Wording.of("reason.next").in(locale), all.stream().map(one -> one.in(locale)).toList()); //$NON-NLS-1$
	}

	private static Wording rescue(Ruling ruling, Wording route) {
		List<Wording> words = new ArrayList<>();
		words.add(route);
		ruling.particular().stream().filter(each -> each.stage() == Stage.EXCLUSION || each.stage() == Stage.ROUTE).map(Finding::words)
			.forEach(words::add);
		for (Finding each : ruling.findings()) {
			if (each.rescued()) {
				ruling.overridden().stream().filter(one -> one.by().equals(each.prevailing())).map(Details.Overridden::reason).forEach(words::add);
			}
		}
		return Wording.list(words);
	}

	private static Wording refusal(Ruling ruling, List<Finding> deciding) {
		Finding first = deciding.get(0);
		boolean far = first.stage() == Stage.ROUTE && ruling.farFromAll() && deciding.size() > 1 && !ruling.listClauses().isEmpty();
		return far ? Wording.of("finding.no.item", ruling.listClauses().get(0), first.words()) : first.words(); //$NON-NLS-1$
	}

	private static Wording undetermined(Ruling ruling, List<Finding> deciding, Set<String> idle) {
		if (ruling.routes().isEmpty() && deciding.isEmpty()) {
			return Wording.of("reason.silent", ruling.document().getId()); //$NON-NLS-1$
		}
		List<Wording> named = new ArrayList<>(ruling.missing(idle));
		Wording what = Wording.list(named.subList(0, Math.min(MOST_NAMED, named.size())));
		String clause = deciding.isEmpty() ? ruling.clauses(List.of()).get(0) : deciding.get(0).decidingClauses().get(0);
		return Wording.of("reason.undetermined", what, clause); //$NON-NLS-1$
	}

	/** The sentence, and after it the questions by another reading of which the opposite would follow. */
	static Wording mentioning(Wording sentence, Outcome primary, List<ReadingOutcome> outcomes) {
		List<Wording> ids = outcomes.stream().filter(each -> primary != Outcome.UNDETERMINED && opposite(primary).code().equals(each.outcome()))
			.map(ReadingOutcome::ambiguity).distinct().map(id -> Wording.both(id, id)).toList();
		Wording more = Wording.of("reason.mentioned", Wording.list(ids), opposite(primary).words()); //$NON-NLS-1$
		return ids.isEmpty() ? sentence : locale -> sentence.in(locale) + more.in(locale);
	}

	private static Outcome opposite(Outcome outcome) {
		return outcome == Outcome.ELIGIBLE ? Outcome.NOT_ELIGIBLE : Outcome.ELIGIBLE;
	}

	static Wording ambiguous(Outcome primary, List<ReadingOutcome> outcomes, Readings readings) {
		String first = outcomes.get(0).ambiguity();
		List<Wording> each = outcomes.stream().filter(one -> first.equals(one.ambiguity()))
			.map(one -> Wording.of("reason.reading", one.text(), //$NON-NLS-1$
				Wording.of("outcome." + String.valueOf(one.outcome()).toUpperCase(java.util.Locale.ROOT))))  //$NON-NLS-1$
			.toList();
		return Wording.of("reason.ambiguous", readings.question(first), first, Wording.list(each), primary.words()); //$NON-NLS-1$
	}
}
