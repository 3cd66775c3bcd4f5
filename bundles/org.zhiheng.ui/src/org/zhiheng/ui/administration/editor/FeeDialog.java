// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.entry.AmountEntry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.ui.administration.Parts;

/**
 * Asks for a fee: its name, the levels that pay it and the amount; and for its clause where it opens a tariff of its own.
 */
final class FeeDialog extends AskDialog {

	private final Document notice;
	private final @Nullable FeeTariff tariff;

	/**
	 * @param shell where
	 * @param desk the editor's
	 * @param notice whose clauses are offered
	 * @param tariff to add to, or null for a tariff of its own
	 */
	FeeDialog(Shell shell, Desk desk, Document notice, @Nullable FeeTariff tariff) {
		super(shell, desk, "fee_new"); //$NON-NLS-1$
		this.notice = notice;
		this.tariff = tariff;
	}

	@Override
	Runnable questions(Composite area) {
		FeeTariff present = tariff;
		ClausePicker picker = present == null ? clause(area, notice) : null;
		Asked<String> name = ask(area, "fee_name", new WordEntry(true), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<BigDecimal> amount = ask(area, "fee_amount", new AmountEntry(), desk().words().unit(Literals.FEE_ROW__AMOUNT), ""); //$NON-NLS-1$ //$NON-NLS-2$
		List<Button> levels = levels(area);
		return () -> {
			FeeRow row = PolicyFactory.eINSTANCE.createFeeRow();
			row.setLabel(name.value());
			row.setAmount(amount.value());
			levels.stream().filter(Button::getSelection).forEach(box -> row.getLevels().add((String) box.getData()));
			if (present != null) {
				desk().additions().fee(present, row);
			} else if (picker != null) {
				FeeTariff made = PolicyFactory.eINSTANCE.createFeeTariff();
				made.getRows().add(row);
				desk().additions().norm(made, picker.clause(), Handling.EVALUATE, Handling.PRINT, Handling.COUNT);
			}
		};
	}

	private List<Button> levels(Composite area) {
		label(area, "fee_levels"); //$NON-NLS-1$
		Composite boxes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(20, 4).applyTo(boxes);
		GridDataFactory.fillDefaults().applyTo(boxes);
		List<Button> levels = new ArrayList<>();
		desk().names().levels().forEach((code, words) -> {
			Button box = new Button(boxes, SWT.CHECK);
			box.setText(words);
			box.setData(code);
			box.setData(Parts.WIDGET_ID, "fee_new.level." + code); //$NON-NLS-1$
			box.addListener(SWT.Selection, event -> check());
			levels.add(box);
		});
		require(() -> levels.stream().anyMatch(Button::getSelection));
		return levels;
	}
}
