// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.ui.common.CopyAction;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;
import org.zhiheng.ui.common.ToolAction;

/** The answer in numbers. */
public final class TableView extends EnquiryPart {

	private @Nullable RowTable table;
	private @Nullable Text filter;
	private @Nullable Label note;
	private @Nullable RateTable rows;
	private @Nullable Breakdown shown;
	private List<Heading> headings = List.of();
	private RateForm form = RateForm.RATES;

	@Override
	void create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(0, 0, 0, 4).applyTo(body);
		Text field = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(phrases().text("table_filter"));
		field.setData("org.zhiheng.id", "analytics.table.filter");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(field);
		field.addListener(SWT.Modify, event -> filter());
		filter = field;
		RowTable made = new RowTable(body, "analytics.table", headings);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.onSelect(row -> choose(row));
		made.onSort((column, descending) -> {
			content().sort(column, descending);
			made.show(content());
			select();
		});
		table = made;
		Label foot = new Label(body, SWT.WRAP);
		foot.setData("org.zhiheng.id", "analytics.table.note");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(foot);
		note = foot;
		made.table().addListener(SWT.DefaultSelection, e -> why());
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new ToolAction("analytics.table.why", phrases().text("why"), "icons/analytics/why.svg", this::why));
		for (RateForm each : RateForm.values()) {
			bar.add(action(each));
		}
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(made::copy));
	}

	private Action action(RateForm which) {
		Action action = new Action(phrases().text("form_" + which), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					show(which);
				}
			}
		};
		action.setId("org.zhiheng.ui.analytics.form." + which);
		action.setChecked(which == form);
		return action;
	}

	/** Shows the answer in another form. */
	public void show(RateForm other) {
		form = other;
		shown = null;
		refresh();
	}

	/** Says why the number chosen is what it is: of the row selected and the column clicked last; without a row, the total. */
	public void why() {
		RateTable present = rows;
		if (present != null && enquiry().state() instanceof Answer answer) {
			why(answer, Pointed.cell(answer.breakdown().question(), present.codes(table().table().getSelectionIndex(), table().column())), this::say);
		}
	}

	private RateTable content() {
		return Objects.requireNonNull(rows);
	}

	private RowTable table() {
		return Objects.requireNonNull(table);
	}

	/** Shows the rows that the filter lets through, in the order chosen. */
	private void filter() {
		RateTable present = rows;
		if (present != null) {
			arrange(present);
			table().show(present);
			select();
		}
	}

	private void arrange(RateTable fresh) {
		fresh.filter(Objects.requireNonNull(filter).getText());
		if (table().table().getSortColumn() != null) {
			fresh.sort(table().table().indexOf(table().table().getSortColumn()), table().table().getSortDirection() == SWT.DOWN);
		}
	}

	private void choose(int row) {
		enquiry().highlight(rows == null ? Set.of() : content().group(row).map(Set::of).orElse(Set.of()));
	}

	@Override
	void refresh() {
		Enquiry.State state = enquiry().state();
		if (state instanceof Answer answer) {
			if (answer.breakdown() != shown) {
				show(answer);
			}
			select();
		} else {
			shown = null;
			rows = null;
			table().show(Rows.NONE);
			say(sentence(state));
		}
	}

	private void show(Answer answer) {
		shown = answer.breakdown();
		RateTable fresh = new RateTable(answer, form);
		rows = fresh;
		if (!fresh.headings().equals(headings)) {
			headings = fresh.headings();
			table().show(headings);
		}
		arrange(fresh);
		table().show(fresh);
		say(fresh.size() == 0 ? answer.reading().get(0) : phrases().text("table_note", answer.labels().definition(answer.breakdown().question())));
	}

	private void say(String words) {
		Label foot = Objects.requireNonNull(note);
		foot.setText(words.replace("&", "&&"));
		foot.getParent().layout();
	}

	private void select() {
		Set<String> groups = enquiry().highlighted();
		int selected = table().table().getSelectionIndex();
		if (groups.isEmpty()) {
			if (content().group(selected).isPresent()) {
				table().select(-1);
			}
		} else if (!content().group(selected).filter(groups::contains).isPresent()) {
			table().select(content().row(groups.iterator().next()));
		}
	}

	@Override
	public void setFocus() {
		table().table().setFocus();
	}
}
