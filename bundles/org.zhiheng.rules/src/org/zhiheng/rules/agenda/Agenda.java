// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.timetable.Timetable;
import org.zhiheng.rules.timetable.TimetableAnswer;
import org.zhiheng.rules.timetable.TimetableQuestion;

/** What a notice has one reminded of in a year: first what has a day, in the order of days, then what hangs on an event. Stateless. */
public final class Agenda {

	private static final String EFFECTIVE = "EFFECTIVE";
	private static final String CE_DEFERRED = "deferrableTo=";

	private final PolicyBase base;

	/** @param base the policies to answer by */
	public Agenda(PolicyBase base) {
		this.base = base;
	}

	/**
	 * What is due.
	 *
	 * @param document the notice
	 * @param year of the campaign
	 * @return what is due; nothing of another year where the notice is of one year
	 */
	public List<Due> of(Document document, int year) {
		@Nullable
		Integer own = document.getYear();
		if (own != null && own != year) {
			return List.of();
		}
		List<Due> due = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof TimetableStep step && !EFFECTIVE.equals(step.getStep())) {
				step(document, step, year, due);
			} else if (norm instanceof DefenceRule defence && !defence.isRequired()) {
				// nobody is reminded of what is not due
				continue;
			} else if (norm.getHandling().contains(Handling.REMIND) || norm.getClauses().get(0).getHandling().contains(Handling.REMIND)) {
				due.add(event(norm));
			}
		}
		due.sort(Comparator.comparing(Due::day));
		return due;
	}

	private void step(Document document, TimetableStep step, int year, List<Due> due) {
		TimetableAnswer answer = new Timetable(base).answer(new TimetableQuestion("window", document.getId(),
			new Values(new HashMap<>(Map.of("step", step.getStep(), "year", BigDecimal.valueOf(year))))));
		if (answer instanceof TimetableAnswer.Window window) {
			due.add(new Due(step.getId(), clauses(step), words(step), window.opens(), window.closes(), window.remind(), Wording.NONE));
		} else {
			due.add(new Due(step.getId(), clauses(step), words(step), null, null, null, said("when.agreed")));
		}
	}

	private static Due event(Norm norm) {
		@Nullable
		LocalDate last = norm.getParticulars().stream().filter(each -> each.startsWith(CE_DEFERRED)).findFirst()
			.map(each -> LocalDate.parse(each.substring(CE_DEFERRED.length()))).orElse(null);
		Wording when = norm instanceof PeriodRule period ? said("when." + period.getTrigger()) : said("when.event");
		return new Due(norm.getId(), clauses(norm), words(norm), null, last, last, last == null ? when : Wording.NONE);
	}

	private static List<String> clauses(Norm norm) {
		return norm.getClauses().stream().map(Clause::getId).toList();
	}

	/** The summary of the norm, else the words of the notice. */
	private static Wording words(Norm norm) {
		@Nullable
		String summary = norm.getSummary();
		return summary == null || summary.isBlank() ? Wording.both(norm.getClauses().get(0).getQuote(), null)
			: Wording.both(summary, norm.getSummaryEn());
	}

	private static Wording said(String key) {
		return locale -> {
			Phrases phrases = Phrases.of(Agenda.class, locale);
			return phrases.text(phrases.has(key) ? key : "when.event");
		};
	}
}
