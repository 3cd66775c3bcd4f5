// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.edit.word.PolicyWords;

/**
 * Checks a whole policy file; cheap enough to be asked after every keystroke.
 */
public final class PolicyCheck {

	private final Phrases phrases;
	private final PolicyWords words;
	private final DayOff days;

	/**
	 * @param words language of the findings
	 * @param days which days offices are closed
	 */
	public PolicyCheck(PolicyWords words, DayOff days) {
		this.words = words;
		this.phrases = Phrases.of(PolicyCheck.class, words.locale());
		this.days = days;
	}

	/**
	 * Everything found, in the order of the file.
	 *
	 * @param root a notice or a catalogue
	 * @return the findings
	 */
	public List<Finding> of(PolicyRoot root) {
		Findings findings = new Findings(phrases);
		if (root instanceof Document notice) {
			notice(notice, findings);
		} else if (root instanceof SeriesCatalogue catalogue) {
			new SeriesCheck(findings).check(catalogue);
		}
		return findings.all();
	}

	private void notice(Document notice, Findings findings) {
		findings.require(notice, PolicyPackage.Literals.DOCUMENT__TITLE, notice.getTitle());
		if (notice.getInForceFrom() != null && notice.getInForceTo() != null && notice.getInForceTo().isBefore(notice.getInForceFrom())) {
			findings.error(notice, PolicyPackage.Literals.DOCUMENT__IN_FORCE_TO, "force_order", notice.getInForceFrom().toString()); //$NON-NLS-1$
		}
		for (Norm norm : notice.getNorms()) {
			if (norm.getClauses().isEmpty()) {
				findings.error(norm, PolicyPackage.Literals.NORM__CLAUSES, "no_clause", words.name(norm)); //$NON-NLS-1$
			}
			norm(notice, norm, findings);
		}
	}

	private void norm(Document notice, Norm norm, Findings findings) {
		if (norm instanceof TimetableStep step) {
			new TimetableCheck(findings, days).step(notice, step);
		} else if (norm instanceof PeriodRule period) {
			TimetableCheck.period(period, findings);
		} else if (norm instanceof FeeTariff tariff) {
			new FeeCheck(findings, words).tariff(tariff);
		} else if (norm instanceof PassRateRule rule) {
			FeeCheck.passRate(rule, findings);
		}
	}

	/** Collects findings with their sentences. */
	static final class Findings {

		private final List<Finding> all = new ArrayList<>();
		private final Phrases phrases;

		Findings(Phrases phrases) {
			this.phrases = phrases;
		}

		List<Finding> all() {
			return List.copyOf(all);
		}

		Phrases phrases() {
			return phrases;
		}

		void error(EObject subject, EStructuralFeature feature, String key, Object... arguments) {
			all.add(new Finding(Severity.ERROR, subject, feature, phrases.text(key, arguments)));
		}

		void warning(EObject subject, EStructuralFeature feature, String key, Object... arguments) {
			all.add(new Finding(Severity.WARNING, subject, feature, phrases.text(key, arguments)));
		}

		void note(EObject subject, EStructuralFeature feature, String key, Object... arguments) {
			all.add(new Finding(Severity.NOTE, subject, feature, phrases.text(key, arguments)));
		}

		void require(EObject subject, EStructuralFeature feature, @Nullable Object value) {
			if (value == null || value instanceof String text && text.isBlank()) {
				error(subject, feature, "missing"); //$NON-NLS-1$
			}
		}
	}
}
