// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.entry.CountEntry;
import org.zhiheng.policy.edit.entry.PercentEntry;

/**
 * 通过率: the caps on the share that may pass.
 */
final class PassRateSection extends SheetSection {

	private static final int COLUMNS = 8;
	private static final int SHORT = 6;
	private static final int FIRST_YEAR = 1986;
	private static final int LAST_YEAR = 2199;

	private final Document notice;

	PassRateSection(Desk desk, Composite parent, Document notice) {
		super(desk, parent, "rate", COLUMNS); //$NON-NLS-1$
		this.notice = notice;
	}

	@Override
	List<? extends EObject> content() {
		return notice.getNorms().stream().filter(PassRateRule.class::isInstance).toList();
	}

	@Override
	void heading(Composite parent) {
		caption(parent, desk().text("rate_what"), 1); //$NON-NLS-1$
		caption(parent, desk().text("rate_year"), 1); //$NON-NLS-1$
		caption(parent, desk().text("rate_level"), 1); //$NON-NLS-1$
		caption(parent, desk().text("rate_series"), 1); //$NON-NLS-1$
		caption(parent, desk().text("rate_rate"), 2); //$NON-NLS-1$
		caption(parent, desk().text("clause"), 2); //$NON-NLS-1$
	}

	@Override
	void block(Composite parent, EObject object) {
		PassRateRule rule = (PassRateRule) object;
		Field field = new Field(desk());
		new Summary(desk()).create(parent, rule, "rate.summary." + rule.getId()); //$NON-NLS-1$
		Text year = field.text(parent, SWT.RIGHT, rule, Literals.PASS_RATE_RULE__YEAR, Integer.class, new CountEntry(FIRST_YEAR, LAST_YEAR, false),
			"rate.year." + rule.getId()); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(SHORT), SWT.DEFAULT).applyTo(year);
		new Choice<>(String.class, desk().text("all_levels"), desk().names().levels()).create(desk(), parent, rule, Literals.PASS_RATE_RULE__LEVEL, //$NON-NLS-1$
			"rate.level." + rule.getId()); //$NON-NLS-1$
		new Choice<>(String.class, desk().text("all_series"), desk().names().series()).create(desk(), parent, rule, Literals.PASS_RATE_RULE__SERIES, //$NON-NLS-1$
			"rate.series." + rule.getId()); //$NON-NLS-1$
		Text rate = field.text(parent, SWT.RIGHT, rule, Literals.PASS_RATE_RULE__RATE, BigDecimal.class, new PercentEntry(),
			"rate.rate." + rule.getId()); //$NON-NLS-1$
		rate.setMessage(desk().text("rate_open")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(SHORT), SWT.DEFAULT).applyTo(rate);
		desk().toolkit().createLabel(parent, "%"); //$NON-NLS-1$
		new ClauseLink(desk(), parent, rule);
		remover(parent, rule, "rate.remove." + rule.getId()); //$NON-NLS-1$
		new MessageLine(desk(), parent, COLUMNS, rule, "rate.message." + rule.getId()); //$NON-NLS-1$
	}

	@Override
	void add() {
		new PassRateDialog(shell(), desk(), notice).open();
	}
}
