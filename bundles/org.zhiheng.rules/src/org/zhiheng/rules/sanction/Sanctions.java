// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.MaskingRule;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;

/**
 * Answers questions about sanctions from the norms of a notice. Stateless.
 */
public final class Sanctions {

	private static final String ATTEMPT = "AMB-ATTEMPT"; //$NON-NLS-1$
	private static final String PERIOD_END = "AMB-PERIOD-END"; //$NON-NLS-1$
	private static final String BAR_SCOPE = "AMB-BAR-SCOPE"; //$NON-NLS-1$
	private static final String DECIDED = "decided_on"; //$NON-NLS-1$

	private final PolicyBase base;

	/** @param base the policies to answer by */
	public Sanctions(PolicyBase base) {
		this.base = base;
	}

	/**
	 * Answers a question.
	 *
	 * @param question act, person, decision
	 * @return the answer; undetermined where the notice is silent on the act
	 */
	public SanctionAnswer answer(SanctionQuestion question) {
		Optional<Sources> found = Sources.of(base, question.document());
		if (found.isEmpty()) {
			return open(Sources.absent(question.document()));
		}
		Sources sources = found.get();
		Values input = question.input();
		if (input.has("applies_on")) { //$NON-NLS-1$
			return barred(input, sources);
		}
		@Nullable
		String act = input.text("act"); //$NON-NLS-1$
		if (act == null) {
			return open(sources.silent("SANCTION").lacking(Wording.of("missing.fact", "input.act", Wording.of("input.act")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		List<Sanction> norms = sources.norms(Sanction.class).filter(each -> applies(each, act, input.text("person"))).toList(); //$NON-NLS-1$
		if (norms.isEmpty()) {
			return masking(act, sources);
		}
		return follows(input, norms, sources.readings());
	}

	private static boolean applies(Sanction sanction, String act, @Nullable String person) {
		return sanction.getActs().contains(act) && (person == null || sanction.getPersons().isEmpty() || sanction.getPersons().contains(person));
	}

	private static SanctionAnswer open(Grounds grounds) {
		return new SanctionAnswer(SanctionAnswer.UNDETERMINED, null, null, null, List.of(), false, null, null, null, grounds);
	}

	private static SanctionAnswer masking(String act, Sources sources) {
		Optional<MaskingRule> rule = "MASKING_INCOMPLETE".equals(act) //$NON-NLS-1$
			? sources.norms(MaskingRule.class).filter(each -> each.getConsequence() != null && !each.getConsequence().isBlank()).findFirst()
			: Optional.empty();
		if (rule.isEmpty()) {
			return open(sources.silent("SANCTION")); //$NON-NLS-1$
		}
		List<String> clauses = Sources.clauses(List.of(rule.get()));
		Wording words = Wording.of("reason.plain", //$NON-NLS-1$
			Wording.of("sentence.clause", Wording.of("consequence." + rule.get().getConsequence()), clauses.get(0)));  //$NON-NLS-1$ //$NON-NLS-2$
		return new SanctionAnswer(null, null, null, null, List.of(), false, null, rule.get().getConsequence(), null, Grounds.of(clauses, words));
	}

	private static SanctionAnswer follows(Values input, List<Sanction> norms, Readings readings) {
		List<Sanction> ordered = Stream
			.concat(norms.stream().filter(each -> each.getBarYears() != null), norms.stream().filter(each -> each.getBarYears() == null)).toList();
		List<String> clauses = Sources.clauses(ordered);
		@Nullable
		Boolean obtained = input.flag("title_obtained"); //$NON-NLS-1$
		boolean onlyObtained = norms.stream().anyMatch(each -> each.getInterpretations().contains(ATTEMPT));
		if (onlyObtained && !Boolean.TRUE.equals(obtained) && Readings.UNDETERMINED.equals(readings.chosen(ATTEMPT))) {
			return attempt(clauses, obtained, readings);
		}
		@Nullable
		Bar bar = bar(ordered.get(0), input.day(DECIDED), readings);
		Wording words = Wording.of("reason.sanction", Wording.both(ordered.get(0).getSummary(), ordered.get(0).getSummaryEn()), clauses.get(0)); //$NON-NLS-1$
		Grounds grounds = ambiguities(Grounds.of(clauses, words), ordered, bar, readings);
		if (bar == null && ordered.get(0).getBarYears() != null) {
			grounds = grounds.lacking(Wording.of("missing.fact", "input.decided_on", Wording.of("input.decided_on"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		LinkedHashSet<String> measures = new LinkedHashSet<>();
		norms.forEach(each -> measures.addAll(each.getMeasures()));
		@Nullable
		String consequence = first(norms.stream().map(Sanction::getConsequence));
		@Nullable
		String verdict = "FORBIDDEN".equals(consequence) ? consequence : null; //$NON-NLS-1$
		return new SanctionAnswer(verdict, first(norms.stream().map(Sanction::getRevokesTitle)), first(norms.stream().map(Sanction::getRegister)),
			bar,
			List.copyOf(measures), norms.stream().anyMatch(Sanction::isGraduated), first(norms.stream().map(Sanction::getResultsVoid)), consequence,
			null, grounds);
	}

	private static SanctionAnswer attempt(List<String> clauses, @Nullable Boolean obtained, Readings readings) {
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.undetermined", readings.question(ATTEMPT), clauses.get(0))); //$NON-NLS-1$
		if (obtained == null) {
			return open(grounds.lacking(Wording.of("missing.fact", "input.title_obtained", Wording.of("input.title_obtained")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return open(grounds.lacking(Wording.of("open.question", readings.question(ATTEMPT), ATTEMPT)).open(ATTEMPT, //$NON-NLS-1$
			readings.keys(ATTEMPT).stream().map(key -> new ReadingOutcome(ATTEMPT, key, readings.text(ATTEMPT, key), key)).toList()));
	}

	private static @Nullable Bar bar(Sanction norm, @Nullable LocalDate decided, Readings readings) {
		@Nullable
		Integer years = norm.getBarYears();
		if (years == null || decided == null) {
			return null;
		}
		boolean all = norm.getInterpretations().contains(BAR_SCOPE) && "ALL".equals(readings.chosen(BAR_SCOPE)); //$NON-NLS-1$
		return new Bar(decided, years, !"DAY_BEFORE".equals(readings.chosen(PERIOD_END)), all ? "ALL_APPLICATIONS" : norm.getBarScope()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Grounds ambiguities(Grounds grounds, List<Sanction> norms, @Nullable Bar bar, Readings readings) {
		Grounds open = grounds;
		LinkedHashSet<String> ids = new LinkedHashSet<>();
		norms.forEach(each -> ids.addAll(each.getInterpretations()));
		ids.remove(ATTEMPT);
		for (String id : ids) {
			List<ReadingOutcome> outcomes = bar == null || !PERIOD_END.equals(id) ? List.of()
				: readings.keys(id).stream().map(key -> new ReadingOutcome(id, key, readings.text(id, key),
					("DAY_BEFORE".equals(key) == bar.anniversaryInside() ? bar.otherLast() : bar.last()).toString())).toList(); //$NON-NLS-1$
			open = open.open(id, outcomes);
		}
		return open;
	}

	/** Whether records bar an application on a day: by the norm of the register in which they stand, of whichever notice it is. */
	private SanctionAnswer barred(Values input, Sources sources) {
		LocalDate applies = Objects.requireNonNull(input.day("applies_on")); //$NON-NLS-1$
		@Nullable
		String register = input.text("register"); //$NON-NLS-1$
		Optional<Sanction> norm = norm(register, sources);
		if (norm.isEmpty()) {
			return open(sources.silent("SANCTION")); //$NON-NLS-1$
		}
		List<LocalDate> decided = new ArrayList<>();
		Stream.concat(Stream.of(input), input.lines("records").stream()).map(each -> each.day(DECIDED)).filter(Objects::nonNull) //$NON-NLS-1$
			.forEach(decided::add);
		Readings readings = sources.readings();
		List<String> clauses = Sources.clauses(List.of(norm.get()));
		Optional<LocalDate> latest = decided.stream().filter(day -> !day.isAfter(applies)).max(LocalDate::compareTo);
		@Nullable
		Bar bar = latest.isEmpty() ? null : bar(norm.get(), latest.get(), readings);
		if (bar == null) {
			return open(Grounds.of(clauses, Wording.of("reason.needs", Wording.of("input.decided_on"), clauses.get(0))) //$NON-NLS-1$ //$NON-NLS-2$
				.lacking(Wording.of("missing.fact", "input.decided_on", Wording.of("input.decided_on")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		boolean barred = !applies.isAfter(bar.last());
		Wording words = Wording.of(barred ? "reason.barred" : "reason.free", bar.from(), bar.last(), applies, clauses.get(0)); //$NON-NLS-1$ //$NON-NLS-2$
		boolean otherwise = !applies.isAfter(bar.otherLast());
		Grounds grounds = Grounds.of(clauses, words);
		if (barred != otherwise) {
			grounds = ambiguities(grounds, List.of(norm.get()), bar, readings);
		}
		return new SanctionAnswer(barred ? "BARRED" : "NOT_BARRED", null, norm.get().getRegister(), bar, List.of(), false, null, null, bar.last(), //$NON-NLS-1$//$NON-NLS-2$
			grounds);
	}

	private Optional<Sanction> norm(@Nullable String register, Sources sources) {
		Stream<Sanction> own = sources.norms(Sanction.class);
		Stream<Sanction> others = base.documents().stream().flatMap(document -> document.getNorms().stream()).filter(Sanction.class::isInstance)
			.map(Sanction.class::cast);
		return (register == null ? own : Stream.concat(own, others)).filter(each -> each.getBarYears() != null)
			.filter(each -> register == null || register.equals(each.getRegister())).findFirst();
	}

	private static <T> @Nullable T first(Stream<T> values) {
		Optional<T> found = values.filter(Objects::nonNull).findFirst();
		return found.isPresent() ? found.get() : null;
	}
}
