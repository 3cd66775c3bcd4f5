// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Duty;
import org.zhiheng.policy.PassRateRule;
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
		return input.has("groups") ? groups(input, rule.get(), sources) : single(input, rule.get(), sources); //$NON-NLS-1$
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
		String level = input.text("level"); //$NON-NLS-1$
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
			grounds);
	}

	private static @Nullable Integer passing(Values input) {
		@Nullable
		Integer proposed = input.whole("proposed_pass"); //$NON-NLS-1$
		return proposed != null ? proposed : input.whole("passed"); //$NON-NLS-1$
	}

	private static PassRateAnswer single(Values input, PassRateRule rule, Sources sources) {
		List<String> clauses = Sources.clauses(List.of(rule));
		@Nullable
		BigDecimal rate = input.number("rate") != null ? input.number("rate") : rule.getRate(); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		Integer reviewed = input.whole("reviewed"); //$NON-NLS-1$
		if (reviewed != null && reviewed == 0) {
			@Nullable
			Cap none = rate == null ? null : Cap.of(rate, 0);
			return new PassRateAnswer(CapVerdict.NO_DATA, null, none, true, null, List.of(),
				Grounds.of(clauses, Wording.of("reason.cap.nobody", clauses.get(0)))); //$NON-NLS-1$
		}
		if (rate == null) {
			return verdict(CapVerdict.UNDETERMINED, input,
				Grounds.of(clauses, Wording.of("reason.cap.rate", clauses.get(0))) //$NON-NLS-1$
					.lacking(Wording.of("missing.fact", "input.rate", Wording.of("input.rate"))));  //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (reviewed == null || absentees(input, reviewed)) {
			return denominator(input, rate, reviewed, clauses, sources);
		}
		Cap cap = Cap.of(rate, reviewed);
		@Nullable
		Integer passing = passing(input);
		@Nullable
		CapVerdict verdict = passing == null ? null : cap.verdict(passing);
		Wording words = Wording.of("reason.cap", plain(rate), String.valueOf(reviewed), plain(cap.product()), String.valueOf(cap.floor()), //$NON-NLS-1$
			clauses.get(0));
		Wording whole = verdict == null ? Wording.of("reason.plain", words) //$NON-NLS-1$
			: Wording.of("reason.cap.verdict", words, String.valueOf(passing), verdict.words());  //$NON-NLS-1$
		return new PassRateAnswer(verdict, null, cap, passing != null, passing == null ? null : Cap.actual(passing, reviewed), List.of(),
			rounding(Grounds.of(clauses, whole), cap, sources));
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

	/** Whether persons who were to be reviewed stayed away from the defence, which the notice does not speak of. */
	private static boolean absentees(Values input, int reviewed) {
		@Nullable
		Integer attended = input.whole("attended_defence"); //$NON-NLS-1$
		return attended != null && attended != reviewed;
	}

	private static PassRateAnswer denominator(Values input, BigDecimal rate, @Nullable Integer reviewed, List<String> clauses, Sources sources) {
		Readings readings = sources.readings();
		List<ReadingOutcome> outcomes = new ArrayList<>();
		String[][] keys = { { "DECLARED", "declared" }, { "ACCEPTED", "accepted" }, { "REVIEWED", "reviewed" }, { "DEFENDED", "attended_defence" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		for (String[] key : keys) {
			@Nullable
			Integer number = input.whole(key[1]);
			if (number != null) {
				outcomes.add(new ReadingOutcome(DENOMINATOR, key[0], readings.text(DENOMINATOR, key[0]), Cap.of(rate, number).floor()));
			}
		}
		Wording question = Wording.of("open.question", readings.question(DENOMINATOR), DENOMINATOR); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.cap.denominator", clauses.get(0))); //$NON-NLS-1$
		grounds = reviewed == null ? grounds.lacking(Wording.of("missing.fact", "input.reviewed", Wording.of("input.reviewed"))) //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
			: grounds.lacking(question);
		CapVerdict verdict = reviewed == null ? CapVerdict.UNDETERMINED : CapVerdict.AMBIGUOUS;
		return new PassRateAnswer(verdict, reviewed == null ? null : CapVerdict.UNDETERMINED, reviewed == null ? null : Cap.of(rate, reviewed), false,
			null, List.of(),
			outcomes.isEmpty() ? grounds : grounds.open(DENOMINATOR, outcomes));
	}

	private static PassRateAnswer groups(Values input, PassRateRule rule, Sources sources) {
		List<String> clauses = Sources.clauses(List.of(rule));
		List<PassRateAnswer.Group> groups = new ArrayList<>();
		int passing = 0;
		int reviewed = 0;
		CapVerdict worst = CapVerdict.WITHIN_CAP;
		for (Values line : input.lines("groups")) { //$NON-NLS-1$
			@Nullable
			BigDecimal rate = line.number("rate") != null ? line.number("rate") : input.number("rate"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			int number = orZero(line.whole("reviewed")); //$NON-NLS-1$
			int pass = orZero(passing(line));
			@Nullable
			Cap cap = rate == null ? null : Cap.of(rate, number);
			CapVerdict verdict = number == 0 ? CapVerdict.NO_DATA : cap == null ? CapVerdict.UNDETERMINED : cap.verdict(pass);
			groups.add(new PassRateAnswer.Group(line.text("series"), verdict, cap, Cap.actual(pass, number))); //$NON-NLS-1$
			worst = number > 0 && severity(verdict) > severity(worst) ? verdict : worst;
			passing += pass;
			reviewed += number;
		}
		CapVerdict overall = reviewed == 0 ? CapVerdict.NO_DATA : worst;
		Wording words = Wording.of("reason.cap.groups", String.valueOf(groups.size()), overall.words(), clauses.get(0)); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, words);
		return new PassRateAnswer(overall, null, null, true, Cap.actual(passing, reviewed), groups,
			overall == CapVerdict.UNDETERMINED ? grounds.lacking(Wording.of("missing.fact", "input.rate", Wording.of("input.rate"))) : grounds); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static int orZero(@Nullable Integer number) {
		return number == null ? 0 : number;
	}

	private static int severity(CapVerdict verdict) {
		return switch (verdict) {
			case OVER_CAP -> 3;
			case OVER_CAP_UNLESS_ROUNDED_UP -> 2;
			case UNDETERMINED -> 1;
			default -> 0;
		};
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
