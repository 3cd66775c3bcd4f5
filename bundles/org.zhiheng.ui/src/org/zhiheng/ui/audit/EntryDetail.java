// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.audit.SideBySide;
import org.zhiheng.audit.SideBySide.Kind;
import org.zhiheng.audit.SideBySide.Row;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;
import org.zhiheng.ui.common.Surface;

/** One record in full: who, when, why, under what; and the state before beside the state after. */
final class EntryDetail {

	private static final RGB GONE = new RGB(0xD5, 0x5E, 0x00);
	private static final RGB COME = new RGB(0x00, 0x72, 0xB2);
	private static final double TINT = 0.18;

	private final JournalWords words;
	private final Phrases phrases;
	private final Label title;
	private final Text facts;
	private final RowTable sides;
	private List<Row> rows = List.of();

	EntryDetail(Composite parent, JournalWords words, Phrases phrases) {
		this.words = words;
		this.phrases = phrases;
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 4).applyTo(body);
		title = new Label(body, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setData("org.zhiheng.id", "audit.detail.title");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
		facts = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		facts.setBackground(body.getBackground());
		facts.setData("org.zhiheng.id", "audit.detail.facts");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(facts);
		sides = new RowTable(body, "audit.detail.sides",
			List.of(Heading.words(phrases.text("before"), 1, 120), Heading.words(phrases.text("after"), 1, 120)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides.control());
		sides.table().addListener(SWT.EraseItem, this::tint);
		show(null);
	}

	/** Where lines differ the row is tinted: orange what went, blue what came. */
	private void tint(Event event) {
		int row = sides.table().indexOf((TableItem) event.item);
		if (row < 0 || row >= rows.size() || rows.get(row).kind() == Kind.SAME || (event.detail & SWT.SELECTED) != 0) {
			return;
		}
		Table table = sides.table();
		boolean before = event.index == 0;
		String side = before ? rows.get(row).before() : rows.get(row).after();
		if (!side.isEmpty()) {
			event.gc.setBackground(new Color(Surface.of(table).tint(before ? GONE : COME, TINT)));
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.detail &= ~SWT.BACKGROUND;
		}
	}

	/** Shows a record, or the word to choose one. */
	void show(@Nullable AuditEntry entry) {
		if (entry == null) {
			title.setText(phrases.text("detail_none"));
			facts.setText("");
			sides.control().setVisible(false);
			rows = List.of();
			sides.show(Rows.NONE);
		} else {
			title.setText(phrases.text("detail_title", Long.toString(entry.sequence()), words.when(entry.at()), words.actor(entry),
				words.action(entry.action()), words.entity(entry.entity())).replace("&", "&&"));
			facts.setText(String.join("\n", new EntryFacts(words, phrases).of(entry)));
			sides.control().setVisible(entry.before() != null || entry.after() != null);
			rows = SideBySide.of(entry.before(), entry.after());
			sides.show(new Sides(rows));
		}
		title.getParent().layout(true, true);
	}

	private record Sides(List<Row> lines) implements Rows {

		@Override
		public int size() {
			return lines.size();
		}

		@Override
		public String cell(int row, int column) {
			return column == 0 ? lines.get(row).before() : lines.get(row).after();
		}
	}
}
