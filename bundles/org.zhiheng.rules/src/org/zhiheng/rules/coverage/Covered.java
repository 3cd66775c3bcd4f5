// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

	public Covered {
		norms = List.copyOf(norms);
		uses = Set.copyOf(uses);
	}

	/** What is wanted and not computed yet: every clause is kept and shown, but only those that questions cite are evaluated. */
	public List<Handling> pending() {
		return clause.getHandling().stream().filter(each -> switch (each) {
			case EVALUATE, REMIND, CHECK -> uses.isEmpty();
			case PRINT, COUNT -> true;
			case RECORD -> false;
		}).toList();
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
		if (!uses.isEmpty()) {
			parts.add(phrases.text("answers", String.join(between, uses.stream().sorted().map(each -> phrases.text("use." + each)).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		parts.add(phrases.text(recordedOnly() ? "recorded" : "kept")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!pending().isEmpty()) {
			parts.add(
				phrases.text("pending", String.join(between, pending().stream().map(each -> phrases.text("handling." + each.getName())).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return String.join(phrases.text("then"), parts); //$NON-NLS-1$
	}
}
