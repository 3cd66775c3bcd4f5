// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.MaskingRule;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.BarDays;
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
	private static final String PERIOD_END = BarDays.END;
	private static final String BAR_SCOPE = "AMB-BAR-SCOPE"; //$NON-NLS-1$
	private static final String BAR_START = BarDays.START;
	private static final String DECISION = "DECISION"; //$NON-NLS-1$
	private static final String REVOKE = "AMB-HT-REVOKE"; //$NON-NLS-1$
	private static final String REGISTERS = "AMB-REGISTER-NAMES"; //$NON-NLS-1$
	/** Measures whose kind and term other rules fix. */
	private static final Set<String> OUTSIDE = Set.of("STRICT_HANDLING", "PURSUE_LIABILITY"); //$NON-NLS-1$ //$NON-NLS-2$
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

	/** A notice that demands masking without saying what follows is cited, and leaves it open. */
	private static SanctionAnswer masking(String act, Sources sources) {
		List<MaskingRule> rules = "MASKING_INCOMPLETE".equals(act) ? sources.norms(MaskingRule.class).toList() : List.of(); //$NON-NLS-1$
		Grounds silent = sources.silent("SANCTION"); //$NON-NLS-1$
		List<String> clauses = new ArrayList<>(Sources.clauses(rules));
		clauses.addAll(silent.clauses());
		return open(new Grounds(clauses, silent.reason(), silent.missing(), List.of(), List.of()));
	}

	private static SanctionAnswer follows(Values input, List<Sanction> norms, Readings readings) {
		List<Sanction> ordered = Stream
			.concat(norms.stream().filter(each -> each.getBarYears() != null), norms.stream().filter(each -> each.getBarYears() == null)).toList();
		List<String> clauses = Sources.clauses(ordered);
		@Nullable
		Boolean obtained = input.flag("title_obtained"); //$NON-NLS-1$
		boolean onlyObtained = norms.stream().anyMatch(each -> each.getInterpretations().contains(ATTEMPT));
		if (onlyObtained && !Boolean.TRUE.equals(obtained)
			&& (obtained == null || !"BAR_APPLIES".equals(readings.chosen(ATTEMPT)))) { //$NON-NLS-1$
			return attempt(clauses, obtained, readings);
		}
		if (Boolean.FALSE.equals(obtained) && norms.stream().allMatch(each -> Boolean.TRUE.equals(each.getRevokesTitle()))
			&& !onlyObtained) {
			return open(Grounds.of(clauses, Wording.of("reason.sanction.obtained", clauses.get(0))).lacking(Wording.of("missing.attempt"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Sanction first = ordered.get(0);
		@Nullable
		Bar bar = bar(first, input.day(DECIDED), readings);
		Wording words = Wording.of("reason.sanction", Wording.both(first.getSummary(), first.getSummaryEn()), clauses.get(0)); //$NON-NLS-1$
		Grounds grounds = lacking(ambiguities(Grounds.of(clauses, words), ordered, bar, readings), first, bar, norms, readings);
		LinkedHashSet<String> measures = new LinkedHashSet<>();
		norms.forEach(each -> measures.addAll(each.getMeasures()));
		@Nullable
		String consequence = first(norms.stream().map(Sanction::getConsequence));
		boolean undecided = norms.stream().allMatch(Sanctions::outside) || first.getBarYears() != null && bar == null;
		@Nullable
		String verdict = "FORBIDDEN".equals(consequence) ? consequence : undecided ? SanctionAnswer.UNDETERMINED : null; //$NON-NLS-1$
		return new SanctionAnswer(verdict, revoked(norms, obtained, readings), first(norms.stream().map(Sanction::getRegister)), bar,
			List.copyOf(measures), norms.stream().anyMatch(Sanction::isGraduated), first(norms.stream().map(Sanction::getResultsVoid)), consequence,
			null, grounds);
	}

	/** What the answer lacks: the day from which a bar runs, the outside rule that fixes a measure. */
	private static Grounds lacking(Grounds grounds, Sanction first, @Nullable Bar bar, List<Sanction> norms, Readings readings) {
		Grounds open = grounds;
		if (bar == null && first.getBarYears() != null) {
			String start = readings.chosen(BAR_START);
			boolean decision = DECISION.equals(start) || !first.getInterpretations().contains(BAR_START);
			open = open.lacking(decision ? Wording.of("missing.fact", "input.decided_on", Wording.of("input.decided_on")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: Wording.of("missing.bar.start", readings.text(BAR_START, start))); //$NON-NLS-1$
		}
		return norms.stream().allMatch(Sanctions::outside) ? open.lacking(Wording.of("missing.measure")) : open; //$NON-NLS-1$
	}

	/** Whether a norm leaves measure and term to rules outside the notices. */
	private static boolean outside(Sanction norm) {
		return !norm.getMeasures().isEmpty() && OUTSIDE.containsAll(norm.getMeasures()) && norm.getBarYears() == null
			&& norm.getRevokesTitle() == null && norm.getConsequence() == null;
	}

	/** Whether a title is revoked; nothing is where none was obtained. */
	private static @Nullable Boolean revoked(List<Sanction> norms, @Nullable Boolean obtained, Readings readings) {
		@Nullable
		Boolean said = first(norms.stream().map(Sanction::getRevokesTitle));
		if (said == null && norms.stream().anyMatch(each -> each.getInterpretations().contains(REVOKE) && each.getBarYears() != null)) {
			String chosen = readings.chosen(REVOKE);
			said = "BY_XINGUI_2022_6".equals(chosen) ? Boolean.TRUE : "NO".equals(chosen) ? Boolean.FALSE : null; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Boolean.TRUE.equals(said) && Boolean.FALSE.equals(obtained) ? Boolean.FALSE : said;
	}

	private static SanctionAnswer attempt(List<String> clauses, @Nullable Boolean obtained, Readings readings) {
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.undetermined", readings.question(ATTEMPT), clauses.get(0))); //$NON-NLS-1$
		if (obtained == null) {
			return open(grounds.lacking(Wording.of("missing.fact", "input.title_obtained", Wording.of("input.title_obtained")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		List<ReadingOutcome> outcomes = readings.keys(ATTEMPT).stream()
			.map(key -> new ReadingOutcome(ATTEMPT, key, readings.text(ATTEMPT, key), key)).toList();
		if ("OBTAINED_ONLY".equals(readings.chosen(ATTEMPT))) { //$NON-NLS-1$
			Grounds none = Grounds.of(clauses, Wording.of("reason.sanction.attempt", clauses.get(0))).open(ATTEMPT, outcomes); //$NON-NLS-1$
			return new SanctionAnswer("NOT_BARRED", Boolean.FALSE, null, null, List.of(), false, null, null, null, none); //$NON-NLS-1$
		}
		return open(grounds.lacking(Wording.of("open.question", readings.question(ATTEMPT), ATTEMPT)).open(ATTEMPT, outcomes)); //$NON-NLS-1$
	}

	private static @Nullable Bar bar(Sanction norm, @Nullable LocalDate decided, Readings readings) {
		@Nullable
		Integer years = norm.getBarYears();
		boolean otherStart = norm.getInterpretations().contains(BAR_START) && !DECISION.equals(readings.chosen(BAR_START));
		if (years == null || decided == null || otherStart) {
			return null;
		}
		boolean all = norm.getInterpretations().contains(BAR_SCOPE) && "ALL".equals(readings.chosen(BAR_SCOPE)); //$NON-NLS-1$
		return new Bar(decided, years, BarDays.anniversaryInside(readings), all ? "ALL_APPLICATIONS" : norm.getBarScope()); //$NON-NLS-1$
	}

	private static Grounds ambiguities(Grounds grounds, List<Sanction> norms, @Nullable Bar bar, Readings readings) {
		Grounds open = grounds;
		LinkedHashSet<String> ids = new LinkedHashSet<>();
		norms.forEach(each -> ids.addAll(each.getInterpretations()));
		ids.remove(ATTEMPT);
		for (String id : ids) {
			List<ReadingOutcome> outcomes = readings.keys(id).stream()
				.map(key -> outcome(id, key, bar, norms, readings)).toList();
			open = open.open(id, outcomes);
		}
		return open;
	}

	private static ReadingOutcome outcome(String id, String key, @Nullable Bar bar, List<Sanction> norms, Readings readings) {
		@Nullable
		BarDays days = bar == null ? null : BarDays.by(id, key, bar.from(), bar.years(), bar.anniversaryInside());
		return new ReadingOutcome(id, key, readings.text(id, key), outcome(id, key, bar, norms), days);
	}

	/** What follows by a reading: the last barred day, what is barred, whether a title is revoked; else the reading itself. */
	private static Object outcome(String id, String key, @Nullable Bar bar, List<Sanction> norms) {
		return switch (id) {
			case PERIOD_END -> bar == null ? key : ("DAY_BEFORE".equals(key) == bar.anniversaryInside() ? bar.otherLast() : bar.last()).toString(); //$NON-NLS-1$
			case BAR_SCOPE -> {
				@Nullable
				String written = first(norms.stream().map(Sanction::getBarScope));
				yield "ALL".equals(key) || written == null ? "ALL_APPLICATIONS" : written; //$NON-NLS-1$ //$NON-NLS-2$
			}
			case REVOKE -> String.valueOf("BY_XINGUI_2022_6".equals(key)); //$NON-NLS-1$
			default -> key;
		};
	}

	/** Whether records bar an application on a day: by the norm of the register in which they stand, of whichever notice of the region it is. */
	private SanctionAnswer barred(Values input, Sources sources) {
		LocalDate applies = Objects.requireNonNull(input.day("applies_on")); //$NON-NLS-1$
		Optional<Sanction> norm = norm(input.text("register"), sources); //$NON-NLS-1$
		if (norm.isEmpty()) {
			return open(sources.silent("SANCTION")); //$NON-NLS-1$
		}
		List<LocalDate> decided = new ArrayList<>();
		Stream.concat(Stream.of(input), input.lines("records").stream()).map(each -> each.day(DECIDED)).filter(Objects::nonNull) //$NON-NLS-1$
			.forEach(decided::add);
		boolean none = decided.isEmpty() && input.has("records"); //$NON-NLS-1$
		Readings readings = sources.readings();
		List<String> clauses = Sources.clauses(List.of(norm.get()));
		Optional<LocalDate> latest = decided.stream().filter(day -> !day.isAfter(applies)).max(LocalDate::compareTo);
		if (none || latest.isEmpty() && !decided.isEmpty()) {
			Wording words = Wording.of("reason.no.record", applies, clauses.get(0)); //$NON-NLS-1$
			return new SanctionAnswer("NOT_BARRED", null, norm.get().getRegister(), null, List.of(), false, null, null, null, //$NON-NLS-1$
				Grounds.of(clauses, words));
		}
		@Nullable
		Bar bar = latest.isEmpty() ? null : bar(norm.get(), latest.get(), readings);
		if (bar == null) {
			return open(lacking(Grounds.of(clauses, Wording.of("reason.needs", Wording.of("input.decided_on"), clauses.get(0))), norm.get(), null, //$NON-NLS-1$ //$NON-NLS-2$
				List.of(norm.get()), readings));
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
		Stream<Sanction> others = base.documents().stream().filter(each -> sameProvince(each, sources.document()))
			.flatMap(document -> document.getNorms().stream()).filter(Sanction.class::isInstance).map(Sanction.class::cast);
		boolean one = "ONE".equals(sources.readings().chosen(REGISTERS)); //$NON-NLS-1$
		return (register == null ? own : Stream.concat(own, others)).filter(each -> each.getBarYears() != null)
			.filter(each -> register == null || register.equals(each.getRegister()) || one && each.getRegister() != null).findFirst();
	}

	/** Whether two notices are of one province: the first two digits of the codes of their territories (GB/T 2260). */
	private static boolean sameProvince(Document one, Document other) {
		return one.getTerritory().stream().anyMatch(code -> other.getTerritory().stream().anyMatch(each -> code.regionMatches(0, each, 0, 2)));
	}

	private static <T> @Nullable T first(Stream<T> values) {
		Optional<T> found = values.filter(Objects::nonNull).findFirst();
		return found.isPresent() ? found.get() : null;
	}
}
