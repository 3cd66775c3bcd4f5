// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.zhiheng.policy.files.PolicyBase;

/**
 * Inspects policies. What an inspection finds in a document depends on that document and on the documents and catalogues beside it, and on
 * nothing else: no clock, no workspace.
 */
public final class Lint {

	private static final List<Inspection> INSPECTIONS = List.of(new Identities(), new Links(), new Scopes(), new Amounts(), new Terms(),
		new Vocabularies(), new DeadBranches(), new Barriers(), new PersonalData(), new Misprints(), new DaysOff(), new StepOrder(),
		new PublicityRoom(), new Windows(), new CalendarYears(), new OutsideTexts(), new RouteGaps(), new RouteConflicts(), new StudyConflicts(),
		new FeeReach(), new StricterStudy(), new StricterPersons(), new StricterDefence(), new StricterYears(), new Divergences());

	private final PolicyBase base;

	/** @param base the policies, a draft among them in place of its published form */
	public Lint(PolicyBase base) {
		this.base = base;
	}

	/** Everything found in all documents and catalogues, by document, the gravest first. */
	public List<Finding> all() {
		Policy policy = Policy.of(base);
		Findings findings = new Findings();
		for (Inspection each : INSPECTIONS) {
			run(each, policy, findings);
		}
		List<Finding> sorted = new ArrayList<>(findings.all());
		List<String> order = policy.ids();
		sorted.sort(Comparator.<Finding>comparingInt(each -> order.indexOf(each.document())).thenComparing(Finding::severity));
		return List.copyOf(sorted);
	}

	/**
	 * What is found in one document or catalogue.
	 *
	 * @param id its id
	 * @return the findings about it, those that compare it with others included, the gravest first
	 */
	public List<Finding> of(String id) {
		return all().stream().filter(each -> each.document().equals(id)).toList();
	}

	/** A policy may be broken in ways nobody thought of: then the inspection says that it could not finish, and the others go on. */
	private static void run(Inspection inspection, Policy policy, Findings findings) {
		try {
			inspection.inspect(policy, findings);
		} catch (RuntimeException e) {
			findings.add(new Finding(Code.INSPECTION_UNFINISHED, Severity.WARNING, policy.ids().stream().findFirst().orElse(""), List.of(), //$NON-NLS-1$
				Findings.words(Code.INSPECTION_UNFINISHED.name(), inspection.getClass().getSimpleName(), e.getClass().getSimpleName()), null, null,
				null));
		}
	}
}
