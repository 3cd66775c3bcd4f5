// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;

/** Steps in the order in which one needs the other: none before its own beginning, none begun while the one it waits for still runs. */
final class StepOrder implements Inspection {

	/** What waits for what; steps of one number do not wait for each other. */
	private static final Map<String, Integer> STAGES = Map.of("PRE_WORK_FILING", 0, "DECLARATION", 1, "MATERIAL_REVIEW", 2, "PAPER_MATERIALS", 3, //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
		"PAYMENT", 3, "REVIEW_MEETING", 4, "POST_REVIEW_PUBLICITY", 5, "QUALIFICATION_DOCUMENT", 6, "POST_FILING_AND_ECERT", 7); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			List<Steps.Step> steps = Steps.of(document).all();
			for (Steps.Step each : steps) {
				alone(document, each, findings);
				for (Steps.Step other : steps) {
					if (follows(each, other)) {
						pair(each, other, findings);
					}
				}
			}
		}
	}

	private static void alone(Document document, Steps.Step each, Findings findings) {
		TimetableStep step = each.step();
		@Nullable
		LocalDate opens = each.opens();
		@Nullable
		LocalDate closes = each.closes();
		if (Steps.insane(step.getOpens()) || Steps.insane(step.getCloses())) {
			findings.add(Code.DAY_IMPOSSIBLE, step, Literals.TIMETABLE_STEP__CLOSES, words(each), String.valueOf(step.getOpens()),
				String.valueOf(step.getCloses()));
		} else if (opens != null && closes != null && closes.isBefore(opens)) {
			Fix fix = new Fix(Findings.words("fix.swap"), List.of(new Fix.Change(step, Literals.TIMETABLE_STEP__OPENS, closes), //$NON-NLS-1$
				new Fix.Change(step, Literals.TIMETABLE_STEP__CLOSES, opens)));
			findings.add(Code.STEP_REVERSED, step, Literals.TIMETABLE_STEP__CLOSES, fix, List.of(), words(each), opens, closes);
		}
		@Nullable
		LocalDate end = each.end();
		@Nullable
		LocalDate issued = document.getIssuedOn();
		if (end != null && issued != null && end.isBefore(issued)) {
			findings.add(Code.STEP_BEFORE_NOTICE, step, Literals.TIMETABLE_STEP__CLOSES, words(each), end, issued);
		}
		@Nullable
		Integer year = document.getYear();
		if (end != null && year != null && end.getYear() != year) {
			findings.add(Code.STEP_OUTSIDE_YEAR, step, Literals.TIMETABLE_STEP__CLOSES, words(each), end, String.valueOf(year));
		}
	}

	/** Whether the other is the next stage that the notice has. */
	private static boolean follows(Steps.Step each, Steps.Step other) {
		@Nullable
		Integer stage = STAGES.get(each.kind());
		@Nullable
		Integer next = STAGES.get(other.kind());
		return stage != null && next != null && next > stage && each.end() != null && other.end() != null;
	}

	private static void pair(Steps.Step first, Steps.Step second, Findings findings) {
		LocalDate end = first.end();
		LocalDate begin = second.opens();
		LocalDate last = second.end();
		if (end == null || last == null) {
			return;
		}
		List<String> more = Findings.clauses(first.step());
		if (last.isBefore(end)) {
			findings.add(Code.STEPS_OUT_OF_ORDER, second.step(), Literals.TIMETABLE_STEP__CLOSES, null, more, words(second), last, words(first), end);
		} else if (begin != null && begin.equals(end) && first.opens() != null) {
			findings.add(Code.STEPS_SHARE_DAY, second.step(), Literals.TIMETABLE_STEP__OPENS, null, more, words(second), words(first), begin);
		} else if (begin != null && begin.isBefore(end)) {
			findings.add(Code.STEPS_OVERLAP, second.step(), Literals.TIMETABLE_STEP__OPENS, null, more, words(second), begin, words(first), end);
		}
	}

	private static Wording words(Steps.Step each) {
		return Steps.words(each.step(), each.kind());
	}
}
