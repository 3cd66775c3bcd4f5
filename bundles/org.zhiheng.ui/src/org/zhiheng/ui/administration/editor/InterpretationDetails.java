// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Reading;
import org.zhiheng.ui.administration.Parts;

/** One open question: its clauses, its readings, which one applies and by whose decision; and the button that decides. */
final class InterpretationDetails extends Details<Interpretation> {

	private static final int WIDTH = 30;
	private static final int SPACING = 6;

	InterpretationDetails(Desk desk, Composite parent) {
		super(desk, parent, WIDTH, SPACING);
	}

	@Override
	protected List<? extends Object> state(@NonNull Interpretation present) {
		return List.of(present, String.valueOf(present.getChosen()), String.valueOf(present.getDecidedBy()),
			String.valueOf(present.getReason()), String.valueOf(present.getValidFrom()));
	}

	private boolean english() {
		return Locale.ENGLISH.getLanguage().equals(desk.words().locale().getLanguage());
	}

	@Override
	protected void create(@NonNull Interpretation present) {
		String asked = english() && present.getQuestionEn() != null ? present.getQuestionEn() : present.getQuestion();
		words(asked, 0).setFont(JFaceResources.getHeaderFont());
		grey(words(desk.text("interpretation_clauses", present.getId(), String.join("、", present.getClauses())), 0)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Reading reading : present.getReadings()) {
			reading(present, reading.getKey(), english() && reading.getTextEn() != null ? reading.getTextEn() : reading.getText());
		}
		reading(present, "UNDETERMINED", desk.text("interpretation_open")); //$NON-NLS-1$ //$NON-NLS-2$
		if (present.getWhy() != null) {
			String why = english() && present.getWhyEn() != null ? present.getWhyEn() : present.getWhy();
			grey(words(desk.text("interpretation_why", why), 6)); //$NON-NLS-1$
		}
		if (present.getDecidedBy() != null) {
			String from = present.getValidFrom() == null ? desk.text("interpretation_always") : present.getValidFrom().toString(); //$NON-NLS-1$
			words(desk.text("interpretation_by", present.getDecidedBy(), String.valueOf(present.getDecidedOn()), from, //$NON-NLS-1$
				String.valueOf(present.getReason())), 6).setData(Parts.WIDGET_ID, "interpretation.decision"); //$NON-NLS-1$
		}
		Button decide = desk.toolkit().createButton(body, desk.text("interpretation_decide"), SWT.PUSH); //$NON-NLS-1$
		desk.field(decide, present, Literals.INTERPRETATION__CHOSEN, "interpretation.decide"); //$NON-NLS-1$
		decide.addListener(SWT.Selection, event -> decide(present));
		GridDataFactory.swtDefaults().indent(0, 10).applyTo(decide);
		grey(words(desk.text("interpretation_effect"), 2)); //$NON-NLS-1$
	}

	private void reading(Interpretation present, String key, String text) {
		boolean chosen = key.equals(present.getChosen());
		String proposed = key.equals(present.getProposed()) ? desk.text("reading_proposed") : ""; //$NON-NLS-1$ //$NON-NLS-2$
		Label line = words((chosen ? "● " : "○ ") + text + proposed, 6); //$NON-NLS-1$ //$NON-NLS-2$
		line.setToolTipText(key);
		if (chosen) {
			line.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
	}

	private void decide(Interpretation present) {
		ReadingDialog dialog = new ReadingDialog(body.getShell(), desk, present);
		if (dialog.open() == Window.OK) {
			CompoundCommand gesture = new CompoundCommand(desk.text("interpretation_decide")); //$NON-NLS-1$
			set(gesture, present, Literals.INTERPRETATION__CHOSEN, dialog.reading());
			set(gesture, present, Literals.INTERPRETATION__DECIDED_BY, dialog.name());
			set(gesture, present, Literals.INTERPRETATION__DECIDED_ON, LocalDate.now());
			set(gesture, present, Literals.INTERPRETATION__REASON, dialog.reason());
			set(gesture, present, Literals.INTERPRETATION__VALID_FROM, dialog.validFrom());
			desk.editing().stack().execute(gesture);
		}
	}

	private void set(CompoundCommand gesture, Interpretation present, EAttribute feature, @Nullable Object value) {
		gesture.append(new SetCommand(desk.editing().domain(), present, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}
}
