// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.edit.entry.WordEntry;

/** Asks for a specialty of a series. */
final class SpecialtyDialog extends AskDialog {

	private final Series series;

	SpecialtyDialog(Shell shell, Desk desk, Series series) {
		super(shell, desk, "specialty_new"); //$NON-NLS-1$
		this.series = series;
	}

	@Override
	Runnable questions(Composite area) {
		Asked<String> name = ask(area, "specialty_name", new WordEntry(true), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<String> nameEn = ask(area, "specialty_name_en", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<String> clause = ask(area, "specialty_clause", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		clause.example("XJ23-1.1"); //$NON-NLS-1$
		return () -> {
			Specialty made = PolicyFactory.eINSTANCE.createSpecialty();
			made.setName(name.value());
			made.setNameEn(nameEn.value());
			made.setClause(clause.value());
			desk().additions().specialty(series, made);
		};
	}
}
