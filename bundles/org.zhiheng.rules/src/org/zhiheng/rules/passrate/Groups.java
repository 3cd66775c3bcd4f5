// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;

/**
 * Several series, each with the rate its committee set. No group may borrow from another; the whole is no better than its worst group.
 */
final class Groups {

	private final RoundingMode rounding;
	private final List<String> clauses;
	private final List<PassRateAnswer.Group> groups = new ArrayList<>();
	private long passing;
	private long reviewed;
	private long most;
	private boolean complete = true;
	private boolean asked;
	private CapVerdict worst = CapVerdict.WITHIN_CAP;

	Groups(RoundingMode rounding, List<String> clauses) {
		this.rounding = rounding;
		this.clauses = clauses;
	}

	PassRateAnswer answer(Values input, @Nullable BigDecimal configured) {
		@Nullable
		BigDecimal common = input.number("rate") != null ? input.number("rate") : configured; //$NON-NLS-1$ //$NON-NLS-2$
		input.lines("groups").forEach(line -> add(line, common)); //$NON-NLS-1$
		@Nullable
		CapVerdict overall = reviewed == 0 ? CapVerdict.NO_DATA : worst == CapVerdict.WITHIN_CAP && !asked ? null : worst;
		Wording verdict = overall == null ? Wording.of("cap.computed") : overall.words(); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.cap.groups", String.valueOf(groups.size()), verdict, clauses.get(0))); //$NON-NLS-1$
		PassRateAnswer.Overall sum = new PassRateAnswer.Overall(reviewed, asked ? passing : null, complete ? most : null, overall,
			asked ? Cap.actual(passing, reviewed) : null);
		return new PassRateAnswer(overall, null, null, asked, asked ? Cap.actual(passing, reviewed) : null, groups, sum, null,
			overall == CapVerdict.UNDETERMINED ? grounds.lacking(Wording.of("missing.fact", "input.rate", Wording.of("input.rate"))) : grounds); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void add(Values line, @Nullable BigDecimal common) {
		@Nullable
		BigDecimal rate = line.number("rate") != null ? line.number("rate") : common; //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		Integer number = line.whole("reviewed"); //$NON-NLS-1$
		@Nullable
		Integer pass = PassRates.passing(line);
		@Nullable
		Cap cap = rate == null || number == null ? null : Cap.of(rate, number, rounding);
		@Nullable
		CapVerdict verdict = number != null && number == 0 ? CapVerdict.NO_DATA
			: cap == null ? CapVerdict.UNDETERMINED : pass == null ? null : cap.verdict(pass);
		groups.add(new PassRateAnswer.Group(line.text("series"), verdict, cap, pass != null, //$NON-NLS-1$
			pass == null || number == null ? null : Cap.actual(pass, number)));
		complete &= cap != null;
		asked |= pass != null;
		most += cap == null ? 0 : cap.most();
		reviewed += number == null ? 0 : number;
		passing += pass == null ? 0 : pass;
		worst = verdict != null && severity(verdict) > severity(worst) ? verdict : worst;
	}

	private static int severity(CapVerdict verdict) {
		return switch (verdict) {
			case OVER_CAP -> 3;
			case OVER_CAP_UNLESS_ROUNDED_UP -> 2;
			case UNDETERMINED -> 1;
			default -> 0;
		};
	}
}
