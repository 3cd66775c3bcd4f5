// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;

/** From when to when a notice is in force. */
record InForce(Sources sources) {

	/** @return from when to when, whether the day asked about lies in it, and the open readings */
	TimetableAnswer effective(Values input) {
		@Nullable
		LocalDate from = sources.document().getInForceFrom();
		List<TimetableStep> steps = sources.norms(TimetableStep.class).filter(each -> "EFFECTIVE".equals(each.getStep())).toList(); //$NON-NLS-1$
		if (from == null || steps.isEmpty()) {
			return new TimetableAnswer.Open(sources.silent("VALIDITY")); //$NON-NLS-1$
		}
		@Nullable
		LocalDate to = sources.document().getInForceTo();
		@Nullable
		LocalDate asked = NamedDays.firstDay(input);
		@Nullable
		Boolean in = asked == null ? null : Boolean.valueOf(!asked.isBefore(from) && (to == null || !asked.isAfter(to)));
		List<String> clauses = Sources.clauses(steps);
		Grounds grounds = Grounds.of(clauses,
			Wording.of("reason.plain", Wording.of("sentence.clause", NamedDays.summary(steps.get(0)), clauses.get(0)))); //$NON-NLS-1$ //$NON-NLS-2$
		Readings readings = sources.readings();
		for (String id : steps.get(0).getInterpretations()) {
			grounds = grounds.open(id, readings.keys(id).stream().map(key -> new ReadingOutcome(id, key, readings.text(id, key),
				key.equals(readings.keys(id).get(0)) ? from.toString() : Readings.UNDETERMINED)).toList());
			if (!readings.chosen(id).equals(readings.keys(id).get(0))) {
				return new TimetableAnswer.Open(grounds.lacking(Wording.of("open.question", readings.question(id), id))); //$NON-NLS-1$
			}
		}
		return new TimetableAnswer.Effective(from, to, in, grounds);
	}
}
