// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.entry.AmountEntry;
import org.zhiheng.policy.edit.entry.WordEntry;

/**
 * 收费标准: the tariffs of a notice, and what each charges a person.
 */
final class FeeSection extends SheetSection {

	private static final int COLUMNS = 5;
	private static final int NAME = 12;
	private static final int AMOUNT = 9;
	private static final int INDENT = 20;

	private final Document notice;

	FeeSection(Desk desk, Composite parent, Document notice) {
		super(desk, parent, "fee", COLUMNS); //$NON-NLS-1$
		this.notice = notice;
	}

	@Override
	List<? extends EObject> content() {
		return notice.getNorms().stream().filter(FeeTariff.class::isInstance).map(FeeTariff.class::cast)
			.flatMap(tariff -> Stream.concat(Stream.of(tariff), tariff.getRows().stream())).toList();
	}

	@Override
	void block(Composite parent, EObject object) {
		if (object instanceof FeeTariff tariff) {
			tariff(parent, tariff);
		} else {
			row(parent, (FeeRow) object);
		}
	}

	private void tariff(Composite parent, FeeTariff tariff) {
		Composite line = desk().toolkit().createComposite(parent);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).indent(0, 4).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).spacing(10, 0).applyTo(line);
		new Summary(desk()).create(line, tariff, "fee.summary." + tariff.getId()); //$NON-NLS-1$
		new ClauseLink(desk(), line, tariff);
		link(line, "add", desk().text("fee_row_add"), "fee.row.add." + tariff.getId(), () -> addRow(tariff)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		remover(line, tariff, "fee.remove." + tariff.getId()); //$NON-NLS-1$
		desk().toolkit().paintBordersFor(line);
		new MessageLine(desk(), parent, COLUMNS, tariff, "fee.message." + tariff.getId()); //$NON-NLS-1$
	}

	private void row(Composite parent, FeeRow row) {
		Field field = new Field(desk());
		String id = ((FeeTariff) row.eContainer()).getId() + "." + row.getLabel(); //$NON-NLS-1$
		Text name = field.text(parent, SWT.NONE, row, Literals.FEE_ROW__LABEL, String.class, new WordEntry(true), "fee.label." + id); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(NAME), SWT.DEFAULT).indent(INDENT, 0).applyTo(name);
		Text amount = field.text(parent, SWT.RIGHT, row, Literals.FEE_ROW__AMOUNT, BigDecimal.class, new AmountEntry(), "fee.amount." + id); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(AMOUNT), SWT.DEFAULT).applyTo(amount);
		desk().toolkit().createLabel(parent, desk().words().unit(Literals.FEE_ROW__AMOUNT));
		Label levels = desk().toolkit().createLabel(parent,
			row.getLevels().stream().map(desk().words()::code).collect(Collectors.joining(desk().text("join")))); //$NON-NLS-1$
		levels.setForeground(levels.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(levels);
		remover(parent, row, "fee.row.remove." + id); //$NON-NLS-1$
		new MessageLine(desk(), parent, COLUMNS, row, "fee.message." + id); //$NON-NLS-1$
	}

	private void addRow(FeeTariff tariff) {
		new FeeDialog(shell(), desk(), notice, tariff).open();
	}

	@Override
	void add() {
		new FeeDialog(shell(), desk(), notice, null).open();
	}
}
