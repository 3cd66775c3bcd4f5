// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.EditorChoices;

/** Asks for the kind of a new rule and for its clause; what the kind cannot be without starts with the first value in use. */
final class NormDialog extends AskDialog {

	private final Document notice;
	private @Nullable Norm norm;

	NormDialog(Shell shell, Desk desk, Document notice) {
		super(shell, desk, "norm_new"); //$NON-NLS-1$
		this.notice = notice;
	}

	@Override
	Runnable questions(Composite area) {
		List<EClass> kinds = kinds();
		label(area, "norms_kind"); //$NON-NLS-1$
		Combo kind = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.setData(Parts.WIDGET_ID, "norm_new.kind"); //$NON-NLS-1$
		kind.setVisibleItemCount(kinds.size());
		kinds.forEach(each -> kind.add(desk().words().kind(each)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(kind);
		kind.addListener(SWT.Selection, event -> check());
		require(() -> kind.getSelectionIndex() >= 0);
		ClausePicker picker = clause(area, notice);
		return () -> norm = desk().additions().norm(made(kinds.get(kind.getSelectionIndex())), picker.clause(), Handling.RECORD);
	}

	private List<EClass> kinds() {
		Collator order = Collator.getInstance(desk().words().locale());
		return PolicyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(each -> !each.isAbstract() && Literals.NORM.isSuperTypeOf(each))
			.sorted(Comparator.comparing(each -> desk().words().kind(each), order)).toList();
	}

	private @NonNull Norm made(EClass kind) {
		Norm made = (Norm) PolicyFactory.eINSTANCE.create(kind);
		EditorChoices choices = new EditorChoices(desk().base(), desk().words());
		for (EAttribute attribute : kind.getEAllAttributes()) {
			if (attribute.isRequired() && !attribute.isID() && !attribute.isMany() && made.eGet(attribute) == null) {
				Map<String, String> codes = choices.of(made, attribute);
				made.eSet(attribute, codes.isEmpty() ? desk().words().kind(kind) : codes.keySet().iterator().next());
			}
		}
		return Objects.requireNonNull(made);
	}

	/** The rule that was added; to be asked after the dialog was confirmed. */
	@Nullable
	Norm norm() {
		return norm;
	}
}
