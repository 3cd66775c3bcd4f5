// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.exchange.saved.OfficeFacts;

/** Facts side by side: what each is, and below it its value. */
final class FactStrip {

	private static final int AIR = 10;
	private static final int APART = 28;

	private final Composite row;

	FactStrip(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		row.setData("org.zhiheng.id", "analytics.board.facts");
		RowLayoutFactory.fillDefaults().wrap(true).margins(AIR, 4).spacing(APART).applyTo(row);
	}

	/** What is to be laid out. */
	Composite control() {
		return row;
	}

	/** Shows these and no others. */
	void show(List<OfficeFacts.Fact> facts) {
		if (row.isDisposed()) {
			return;
		}
		for (Control each : row.getChildren()) {
			each.dispose();
		}
		for (OfficeFacts.Fact fact : facts) {
			Composite pair = new Composite(row, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(pair);
			Label name = new Label(pair, SWT.NONE);
			name.setText(fact.label().replace("&", "&&"));
			Label value = new Label(pair, SWT.NONE);
			value.setText(fact.value().replace("&", "&&"));
			value.setData("org.zhiheng.id", "analytics.board.fact." + fact.key());
			value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		row.requestLayout();
	}
}
