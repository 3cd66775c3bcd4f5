// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.entry.WordEntry;

/**
 * The sentence by which a rule is known everywhere, in the reader's language; where it has none, its kind stands in grey.
 */
final class Summary {

	private static final int NARROWEST = 11;

	private final Desk desk;

	Summary(Desk desk) {
		this.desk = desk;
	}

	void create(Composite parent, Norm norm, String id) {
		boolean english = Locale.ENGLISH.getLanguage().equals(desk.words().locale().getLanguage());
		EStructuralFeature feature = english ? Literals.NORM__SUMMARY_EN : Literals.NORM__SUMMARY;
		Text text = new Field(desk).text(parent, SWT.NONE, norm, feature, String.class, new WordEntry(false), id);
		text.setMessage(desk.words().name(norm));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(desk.width(NARROWEST), SWT.DEFAULT).applyTo(text);
	}
}
