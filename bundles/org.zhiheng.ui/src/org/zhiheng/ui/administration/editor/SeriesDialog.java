// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.edit.entry.CodeEntry;
import org.zhiheng.policy.edit.entry.WordEntry;

/**
 * Asks for a series and, if there is one to begin with, its first specialty.
 */
final class SeriesDialog extends AskDialog {

	private final SeriesCatalogue catalogue;
	private final Series series = PolicyFactory.eINSTANCE.createSeries();

	SeriesDialog(Shell shell, Desk desk, SeriesCatalogue catalogue) {
		super(shell, desk, "series_new"); //$NON-NLS-1$
		this.catalogue = catalogue;
	}

	@Override
	Runnable questions(Composite area) {
		Set<String> codes = catalogue.getSeries().stream().map(Series::getCode).collect(Collectors.toSet());
		Asked<String> name = ask(area, "series_name", new WordEntry(true), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<String> nameEn = ask(area, "series_name_en", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<String> code = ask(area, "series_code", new CodeEntry(codes), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		code.example("AEROSPACE"); //$NON-NLS-1$
		Asked<String> specialty = ask(area, "series_specialty", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return () -> {
			series.setName(name.value());
			series.setNameEn(nameEn.value());
			series.setCode(code.value());
			if (specialty.value() != null) {
				Specialty first = PolicyFactory.eINSTANCE.createSpecialty();
				first.setName(specialty.value());
				series.getSpecialties().add(first);
			}
			desk().additions().series(catalogue, series);
		};
	}

	/** What was added, where the dialog was confirmed. */
	Series series() {
		return series;
	}
}
