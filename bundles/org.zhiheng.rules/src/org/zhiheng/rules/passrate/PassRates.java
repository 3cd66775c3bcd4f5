// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Duty;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.Rounding;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;

/**
 * Answers questions about pass rates from the norms of a notice. Stateless.
 */
public final class PassRates {

	private static final String DENOMINATOR = "AMB-PASS-DENOMINATOR"; //$NON-NLS-1$
	private static final String LEVEL = "level"; //$NON-NLS-1$
	private static final String REVIEWED = "reviewed"; //$NON-NLS-1$
	private static final Map<String, String> DENOMINATORS = Map.of("DECLARED", "declared", "ACCEPTED", "accepted", "REVIEWED", REVIEWED, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		"DEFENDED", "attended_defence"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String ROUNDING = "AMB-PASS-ROUNDING"; //$NON-NLS-1$

	private final PolicyBase base;

	/** @param base the policies to answer by */
	public PassRates(PolicyBase base) {
		this.base = base;
	}

	/**
	 * Answers a question.
	 *
	 * @param question rate and numbers
	 * @return the answer; undetermined where a rate is foreseen but not known
	 */
	public PassRateAnswer answer(PassRateQuestion question) {
		Optional<Sources> found = Sources.of(base, question.document());
		if (found.isEmpty()) {
			return verdict(CapVerdict.UNDETERMINED, question.input(), Sources.absent(question.document()));
		}
		Sources sources = found.get();
		Values input = question.input();
		Optional<PassRateRule> rule = sources.norms(PassRateRule.class).findFirst();
		if (rule.isEmpty()) {
			return unforeseen(input, List.of(quota(sources)));
		}
		List<String> clauses = Sources.clauses(List.of(rule.get()));
		if (!covers(rule.get().getScope(), input)) {
			return unforeseen(input, clauses);
		}
		@Nullable
		Integer year = input.whole("year"); //$NON-NLS-1$
		@Nullable
		Integer own = rule.get().getYear();
		if (year != null && own != null && !own.equals(year)) {
			Wording words = Wording.of("reason.other.year", sources.document().getId(), String.valueOf(own), String.valueOf(year)); //$NON-NLS-1$
			return verdict(CapVerdict.UNDETERMINED, input, Grounds.of(clauses, words).lacking(Wording.of("missing.year", String.valueOf(year)))); //$NON-NLS-1$
		}
		PassRateAnswer answer = input.has("groups") //$NON-NLS-1$
			? new Groups(rounding(rule.get(), sources), clauses).answer(input, rule.get().getRate())
			: single(input, rule.get(), sources);
		return covered(rule.get().getScope(), input) || answer.verdict() == CapVerdict.NO_DATA ? answer : withoutLevel(answer, clauses);
	}

	/** Whether the level is known where the rule is one of certain levels only. */
	private static boolean covered(@Nullable Scope scope, Values input) {
		return scope == null || scope.getLevels().isEmpty() || input.text(LEVEL) != null;
	}

	/** The numbers stand, but whether they are capped at all depends on a level that is not known. */
	private static PassRateAnswer withoutLevel(PassRateAnswer answer, List<String> clauses) {
		Wording name = Wording.of("input.level"); //$NON-NLS-1$
		Grounds grounds = answer.grounds();
		List<Wording> missing = new ArrayList<>(List.of(Wording.of("missing.fact", "input.level", name))); //$NON-NLS-1$ //$NON-NLS-2$
		missing.addAll(grounds.missing());
		Grounds open = new Grounds(grounds.clauses(), Wording.of("reason.needs", name, clauses.get(0)), missing, grounds.readings(), //$NON-NLS-1$
			grounds.ambiguities());
		return new PassRateAnswer(CapVerdict.UNDETERMINED, null, answer.cap(), answer.asked(), answer.actual(), answer.groups(), answer.overall(),
			answer.denominator(), open);
	}

	/** The clause that says there is no quota, else the one that says what the notice is. */
	private static String quota(Sources sources) {
		return sources.norms(Duty.class).filter(duty -> "NO_QUOTA".equals(duty.getSubject())).findFirst() //$NON-NLS-1$
			.map(duty -> Sources.clauses(List.of(duty)).get(0)).orElse(sources.head());
	}

	private static boolean covers(@Nullable Scope scope, Values input) {
		if (scope == null) {
			return true;
		}
		@Nullable
		String level = input.text(LEVEL);
		@Nullable
		String route = input.text("route"); //$NON-NLS-1$
		return (level == null || scope.getLevels().isEmpty() || scope.getLevels().contains(level))
			&& (route == null || scope.getRoutes().isEmpty() || scope.getRoutes().contains(route));
	}

	private static PassRateAnswer unforeseen(Values input, List<String> clauses) {
		CapVerdict verdict = input.has("rate") ? CapVerdict.WARN_RATE_NOT_FORESEEN : CapVerdict.NO_CAP; //$NON-NLS-1$
		return verdict(verdict, input, Grounds.of(clauses, Wording.of("reason.cap.none", verdict.words(), clauses.get(0)))); //$NON-NLS-1$
	}

	private static PassRateAnswer verdict(CapVerdict verdict, Values input, Grounds grounds) {
		@Nullable
		Integer passing = passing(input);
		@Nullable
		Integer reviewed = input.whole("reviewed"); //$NON-NLS-1$
		boolean asked = passing != null && reviewed != null;
		return new PassRateAnswer(verdict, null, null, asked, passing == null || reviewed == null ? null : Cap.actual(passing, reviewed), List.of(),
			null, null, grounds);
	}

	static @Nullable Integer passing(Values input) {
		@Nullable
		Integer proposed = input.whole("proposed_pass"); //$NON-NLS-1$
		return proposed != null ? proposed : input.whole("passed"); //$NON-NLS-1$
	}

	/** The rounding that applies: that of the year's own rule where it is not the default, else by the chosen reading. */
	private static RoundingMode rounding(PassRateRule rule, Sources sources) {
		@Nullable
		Rounding own = rule.getRounding();
		String chosen = own == null || own == Rounding.FLOOR ? sources.readings().chosen(ROUNDING) : own.name();
		return switch (chosen) {
			case "HALF_UP" -> RoundingMode.HALF_UP; //$NON-NLS-1$
			case "CEILING" -> RoundingMode.CEILING; //$NON-NLS-1$
			default -> RoundingMode.FLOOR;
		};
	}

	/** The number the rate is applied to, as question files call it. */
	private static String denominator(Sources sources) {
		return DENOMINATORS.getOrDefault(sources.readings().chosen(DENOMINATOR), REVIEWED);
	}

	private static PassRateAnswer single(Values input, PassRateRule rule, Sources sources) {
		List<String> clauses = Sources.clauses(List.of(rule));
		@Nullable
		BigDecimal rate = input.number("rate") != null ? input.number("rate") : rule.getRate(); //$NON-NLS-1$ //$NON-NLS-2$
		String key = denominator(sources);
		@Nullable
		Integer reviewed = input.whole(key);
		if (reviewed != null && reviewed == 0) {
			@Nullable
			Cap none = rate == null ? null : Cap.of(rate, 0, rounding(rule, sources));
			return new PassRateAnswer(CapVerdict.NO_DATA, null, none, true, null, List.of(), null, key,
				Grounds.of(clauses, Wording.of("reason.cap.nobody", clauses.get(0)))); //$NON-NLS-1$
		}
		if (rate == null) {
			return verdict(CapVerdict.UNDETERMINED, input,
				Grounds.of(clauses, Wording.of("reason.cap.rate", clauses.get(0))) //$NON-NLS-1$
					.lacking(Wording.of("missing.fact", "input.rate", Wording.of("input.rate"))));  //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (reviewed == null || REVIEWED.equals(key) && absentees(input, reviewed)) {
			return denominator(input, rate, reviewed, clauses, sources);
		}
		Cap cap = Cap.of(rate, reviewed, rounding(rule, sources));
		@Nullable
		Integer passing = passing(input);
		@Nullable
		CapVerdict verdict = passing == null ? null : cap.verdict(passing);
		Wording words = Wording.of("reason.cap", plain(rate), String.valueOf(reviewed), plain(cap.product()), String.valueOf(cap.most()), //$NON-NLS-1$
			clauses.get(0));
		Wording whole = verdict == null ? Wording.of("reason.plain", words) //$NON-NLS-1$
			: Wording.of("reason.cap.verdict", words, String.valueOf(passing), verdict.words());  //$NON-NLS-1$
		Grounds grounds = rounding(Grounds.of(clauses, whole), cap, sources);
		List<ReadingOutcome> others = outcomes(input, rate, sources);
		boolean matters = others.stream().map(ReadingOutcome::outcome).distinct().count() > 1;
		return new PassRateAnswer(verdict, null, cap, passing != null, passing == null ? null : Cap.actual(passing, reviewed), List.of(), null, key,
			matters ? grounds.open(DENOMINATOR, others) : grounds);
	}

	private static Grounds rounding(Grounds grounds, Cap cap, Sources sources) {
		if (cap.floor() == cap.ceiling()) {
			return grounds;
		}
		Readings readings = sources.readings();
		return grounds.open(ROUNDING, List.of(new ReadingOutcome(ROUNDING, "FLOOR", readings.text(ROUNDING, "FLOOR"), cap.floor()), //$NON-NLS-1$ //$NON-NLS-2$
			new ReadingOutcome(ROUNDING, "HALF_UP", readings.text(ROUNDING, "HALF_UP"), cap.halfUp()), //$NON-NLS-1$ //$NON-NLS-2$
			new ReadingOutcome(ROUNDING, "CEILING", readings.text(ROUNDING, "CEILING"), cap.ceiling()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How many may pass by each number that the question gives. */
	private static List<ReadingOutcome> outcomes(Values input, BigDecimal rate, Sources sources) {
		Readings readings = sources.readings();
		List<ReadingOutcome> outcomes = new ArrayList<>();
		for (String key : readings.keys(DENOMINATOR)) {
			@Nullable
			Integer number = input.whole(DENOMINATORS.getOrDefault(key, REVIEWED));
			if (number != null) {
				outcomes.add(new ReadingOutcome(DENOMINATOR, key, readings.text(DENOMINATOR, key), Cap.of(rate, number).floor()));
			}
		}
		return outcomes;
	}

	/** Whether persons who were to be reviewed stayed away from the defence, which the notice does not speak of. */
	private static boolean absentees(Values input, int reviewed) {
		@Nullable
		Integer attended = input.whole("attended_defence"); //$NON-NLS-1$
		return attended != null && attended != reviewed;
	}

	private static PassRateAnswer denominator(Values input, BigDecimal rate, @Nullable Integer reviewed, List<String> clauses, Sources sources) {
		Readings readings = sources.readings();
		List<ReadingOutcome> outcomes = outcomes(input, rate, sources);
		Wording question = Wording.of("open.question", readings.question(DENOMINATOR), DENOMINATOR); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.cap.denominator", clauses.get(0))); //$NON-NLS-1$
		String key = denominator(sources);
		grounds = reviewed == null ? grounds.lacking(Wording.of("missing.fact", "input." + key, Wording.of("input." + key))) //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
			: grounds.lacking(question);
		CapVerdict verdict = reviewed == null ? CapVerdict.UNDETERMINED : CapVerdict.AMBIGUOUS;
		return new PassRateAnswer(verdict, reviewed == null ? null : CapVerdict.UNDETERMINED, reviewed == null ? null : Cap.of(rate, reviewed), false,
			null, List.of(), null, reviewed == null ? null : key,
			outcomes.isEmpty() ? grounds : grounds.open(DENOMINATOR, outcomes));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
