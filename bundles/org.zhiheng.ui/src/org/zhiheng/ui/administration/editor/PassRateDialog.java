// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.edit.entry.PercentEntry;
import org.zhiheng.ui.administration.Parts;

/**
 * Asks for a pass rate: whom it caps, the rate, and its clause.
 */
final class PassRateDialog extends AskDialog {

	private final Document notice;

	PassRateDialog(Shell shell, Desk desk, Document notice) {
		super(shell, desk, "rate_new"); //$NON-NLS-1$
		this.notice = notice;
	}

	@Override
	Runnable questions(Composite area) {
		ClausePicker picker = clause(area, notice);
		Supplier<@Nullable String> level = combo(area, "rate_level", desk().text("all_levels"), desk().names().levels()); //$NON-NLS-1$ //$NON-NLS-2$
		Supplier<@Nullable String> series = combo(area, "rate_series", desk().text("all_series"), desk().names().series()); //$NON-NLS-1$ //$NON-NLS-2$
		Asked<BigDecimal> rate = ask(area, "rate_rate", new PercentEntry(), "%", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return () -> {
			PassRateRule rule = PolicyFactory.eINSTANCE.createPassRateRule();
			rule.setYear(notice.getYear());
			rule.setLevel(level.get());
			rule.setSeries(series.get());
			rule.setRate(rate.value());
			desk().additions().norm(rule, picker.clause(), Handling.EVALUATE, Handling.RECORD, Handling.COUNT);
		};
	}

	/** A combo whose first line stands for no restriction. */
	private Supplier<@Nullable String> combo(Composite area, String key, String all, Map<String, String> names) {
		label(area, key);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setData(Parts.WIDGET_ID, "rate_new." + key); //$NON-NLS-1$
		combo.add(all);
		names.values().forEach(combo::add);
		combo.select(0);
		List<String> codes = List.copyOf(names.keySet());
		return () -> combo.getSelectionIndex() < 1 ? null : codes.get(combo.getSelectionIndex() - 1);
	}
}
