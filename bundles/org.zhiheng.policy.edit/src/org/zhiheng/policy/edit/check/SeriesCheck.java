// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.TitleName;
import org.zhiheng.policy.edit.check.PolicyCheck.Findings;

/**
 * Series and specialties: named, and no name or code twice.
 */
final class SeriesCheck {

	private final Findings findings;

	SeriesCheck(Findings findings) {
		this.findings = findings;
	}

	void check(SeriesCatalogue catalogue) {
		Set<String> codes = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (Series series : catalogue.getSeries()) {
			unique(series, Literals.SERIES__CODE, series.getCode(), codes);
			unique(series, Literals.SERIES__NAME, series.getName(), names);
			Set<String> specialties = new HashSet<>();
			for (Specialty specialty : series.getSpecialties()) {
				unique(specialty, Literals.SPECIALTY__NAME, specialty.getName(), specialties);
			}
			for (TitleName title : series.getTitles()) {
				findings.require(title, Literals.TITLE_NAME__NAME, title.getName());
			}
		}
	}

	private void unique(EObject subject, EStructuralFeature feature, @Nullable String value, Set<String> known) {
		findings.require(subject, feature, value);
		if (value != null && !known.add(value)) {
			findings.error(subject, feature, "twice", value); //$NON-NLS-1$
		}
	}
}
