// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.Norm;

/**
 * One row of the coverage table.
 *
 * @param clause the clause, with quote, kind, parameters and what is wanted of the workbench
 * @param norms the norms it is encoded as, its own first
 * @param uses the kinds of questions whose answers cite it
 */
public record Covered(Clause clause, List<Norm> norms, Set<Use> uses) {

	private static final Set<Use> ANSWERS = Set.of(Use.ELIGIBILITY, Use.DEADLINE, Use.FEE, Use.PASS_RATE, Use.SANCTION);
	private static final Set<Use> CHECKS = union(ANSWERS, Use.MATERIALS, Use.MASKING, Use.DUTY, Use.COMMITTEE, Use.LINT, Use.FORM_CHECK, Use.TALLY);
	/** By which work each part of a norm is done. */
	private static final Map<Handling, Set<Use>> DONE_BY = Map.of(Handling.EVALUATE, union(ANSWERS, Use.DUTY), Handling.REMIND,
		Set.of(Use.DEADLINE, Use.AGENDA), Handling.CHECK, CHECKS, Handling.PRINT, Set.of(Use.FORM, Use.GUIDE), Handling.COUNT, Set.of(Use.TALLY),
		Handling.RECORD, Set.of());

	private static Set<Use> union(Set<Use> uses, Use... more) {
		Set<Use> all = EnumSet.copyOf(uses);
		all.addAll(List.of(more));
		return all;
	}

	public Covered {
		norms = List.copyOf(norms);
		uses = Set.copyOf(uses);
	}

	/** What is wanted and not done yet: every clause is kept and shown, but it counts as evaluated, printed and so on only where that cites it. */
	public List<Handling> pending() {
		return clause.getHandling().stream().filter(each -> DONE_BY.get(each).stream().noneMatch(uses::contains))
			.filter(each -> each != Handling.RECORD)
			.toList();
	}

	/** Whether nothing but keeping and showing is wanted, as of a principle or of supervision. */
	public boolean recordedOnly() {
		return uses.isEmpty() && pending().isEmpty();
	}

	/**
	 * What the workbench really does with it.
	 *
	 * @param locale of the reader
	 * @return one sentence without its full stop, never empty
	 */
	public String does(Locale locale) {
		Phrases phrases = Phrases.of(Covered.class, locale);
		List<String> parts = new ArrayList<>();
		String between = phrases.text("between"); //$NON-NLS-1$
		named(phrases, "answers", uses.stream().filter(ANSWERS::contains).toList(), parts); //$NON-NLS-1$
		named(phrases, "works", uses.stream().filter(each -> !ANSWERS.contains(each)).toList(), parts); //$NON-NLS-1$
		parts.add(phrases.text(recordedOnly() ? "recorded" : "kept")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!pending().isEmpty()) {
			parts.add(
				phrases.text("pending", String.join(between, pending().stream().map(each -> phrases.text("handling." + each.getName())).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return String.join(phrases.text("then"), parts); //$NON-NLS-1$
	}

	private static void named(Phrases phrases, String key, List<Use> named, List<String> parts) {
		if (!named.isEmpty()) {
			parts.add(
				phrases.text(key, String.join(phrases.text("between"), named.stream().sorted().map(each -> phrases.text("use." + each)).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
