// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Direction;
import org.zhiheng.policy.FilingRule;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.Strictness;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.Calendars;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * Answers questions about the steps of a notice from its norms. Stateless.
 */
public final class Timetable {

	static final String STEP = "step"; //$NON-NLS-1$

	private final PolicyBase base;

	/** @param base the policies to answer by */
	public Timetable(PolicyBase base) {
		this.base = base;
	}

	/**
	 * Answers a question.
	 *
	 * @param question step and days
	 * @return the answer; {@link TimetableAnswer.Open} where the notices do not decide
	 */
	public TimetableAnswer answer(TimetableQuestion question) {
		@Nullable
		String named = question.input().text("document"); //$NON-NLS-1$
		@Nullable
		String id = question.document() == null || named != null && "effective".equals(question.kind()) ? named : question.document(); //$NON-NLS-1$
		Optional<Sources> found = Sources.of(base, id);
		if (found.isEmpty() || found.get().document().getNorms().isEmpty()) {
			return new TimetableAnswer.Open(Sources.absent(id));
		}
		Sources sources = found.get();
		@Nullable
		Integer year = question.input().whole("year"); //$NON-NLS-1$
		@Nullable
		Integer own = sources.document().getYear();
		if (year != null && own != null && !year.equals(own)) {
			Wording words = Wording.of("reason.other.year", sources.document().getId(), String.valueOf(own), String.valueOf(year)); //$NON-NLS-1$
			return new TimetableAnswer.Open(
				Grounds.of(ofYear(sources, question.input().text(STEP)), words).lacking(Wording.of("missing.year", String.valueOf(year)))); //$NON-NLS-1$
		}
		return answer(question, sources);
	}

	/** The clause that ties a notice to its year, and those in which it lays the days of the step down for that year. */
	private static List<String> ofYear(Sources sources, @Nullable String step) {
		List<String> clauses = new ArrayList<>(List.of(sources.head()));
		clauses.addAll(Sources.clauses(sources.norms(TimetableStep.class).filter(each -> each.getStep().equals(step)).toList()));
		return clauses;
	}

	private TimetableAnswer answer(TimetableQuestion question, Sources sources) {
		WorkCalendar calendar = new Calendars(base).of(sources.document());
		return switch (question.kind()) {
			case "publicity" -> new Publicities(sources, calendar).last(question.input()); //$NON-NLS-1$
			case "count" -> new Resubmissions(sources, calendar).count(question.input()); //$NON-NLS-1$
			case "effective" -> new InForce(sources).effective(question.input()); //$NON-NLS-1$
			case "undetermined" -> open(question, sources); //$NON-NLS-1$
			default -> step(question, sources, calendar);
		};
	}

	private static TimetableAnswer step(TimetableQuestion question, Sources sources, WorkCalendar calendar) {
		@Nullable
		String step = question.input().text(STEP);
		boolean check = "check".equals(question.kind()); //$NON-NLS-1$
		if (step == null && question.input().has("named_date") || step == null && question.input().has("named_period")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new NamedDays(sources, calendar).named(question.input());
		}
		if (step == null) {
			Wording name = Wording.of("input.step"); //$NON-NLS-1$
			Wording words = Wording.of("reason.needs", name, sources.head()); //$NON-NLS-1$
			return new TimetableAnswer.Open(
				Grounds.of(ofYear(sources, question.input().text(STEP)), words).lacking(Wording.of("missing.fact", "input.step", name))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Optional<PublicityRule> publicity = sources.norms(PublicityRule.class).filter(each -> each.getStep().equals(step)).findFirst();
		if (check && question.input().has("submissions")) { //$NON-NLS-1$
			return new Resubmissions(sources, calendar).count(question.input());
		}
		if (publicity.isPresent()) {
			return check ? new Publicities(sources, calendar).held(question.input()) : new Publicities(sources, calendar).last(question.input());
		}
		Optional<PeriodRule> period = sources.norms(PeriodRule.class).filter(each -> each.getStep().equals(step) && countable(each)).findFirst();
		if (period.isPresent()) {
			Periods periods = new Periods(sources, calendar, period.get());
			return check ? periods.check(question.input()) : periods.deadline(question.input());
		}
		Optional<TimetableStep> named = sources.norms(TimetableStep.class).filter(each -> each.getStep().equals(step)).findFirst();
		if (named.isPresent()) {
			NamedDays days = new NamedDays(sources, calendar);
			return check ? days.check(named.get(), question.input()) : days.window(named.get(), question.input());
		}
		return open(question, sources);
	}

	/** Whether a rule lays days down; "before the meeting" does so without a number. */
	private static boolean countable(PeriodRule rule) {
		return rule.getLength() > 0 || rule.getDirection() == Direction.BEFORE;
	}

	/** Silence on a step, with the clauses of the whole cycle, which is all that the notice says of its time. */
	private static Grounds silent(Sources sources) {
		Grounds silent = sources.silent("TIMETABLE"); //$NON-NLS-1$
		List<String> clauses = new ArrayList<>(silent.clauses());
		clauses.addAll(Sources.clauses(sources.norms(TimetableStep.class).filter(each -> each.getStrictness() == Strictness.IN_PRINCIPLE).toList()));
		return new Grounds(clauses, silent.reason(), silent.missing(), silent.readings(), silent.ambiguities());
	}

	/** Says what keeps a step open: norms that speak of it without a day, or none at all. */
	private static TimetableAnswer open(TimetableQuestion question, Sources sources) {
		@Nullable
		String step = question.input().text(STEP);
		List<Norm> norms = new ArrayList<>();
		sources.norms(PublicityRule.class).filter(each -> each.getStep().equals(step)).forEach(norms::add);
		sources.norms(TimetableStep.class).filter(each -> each.getStep().equals(step)).forEach(norms::add);
		sources.norms(PeriodRule.class).filter(each -> each.getStep().equals(step)).forEach(norms::add);
		sources.norms(FilingRule.class).filter(each -> each.getStep().equals(step)).forEach(norms::add);
		if (norms.isEmpty()) {
			return new TimetableAnswer.Open(silent(sources));
		}
		Wording summary = Wording.both(norms.get(0).getSummary(), norms.get(0).getSummaryEn());
		List<String> clauses = Sources.clauses(norms);
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.step.open", summary, clauses.get(0))) //$NON-NLS-1$
			.lacking(Wording.of("missing.day", String.valueOf(step)));  //$NON-NLS-1$
		for (String id : sources.undecided(norms)) {
			grounds = grounds.lacking(Wording.of("open.question", sources.readings().question(id), id)); //$NON-NLS-1$
			grounds = grounds.open(id, List.of());
		}
		return new TimetableAnswer.Open(grounds);
	}
}
