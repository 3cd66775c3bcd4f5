// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.zhiheng.registry.Kept;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.CellRows;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.CopyAction;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;
import org.zhiheng.ui.common.ToolAction;

/** The applications behind a mark that was clicked. */
public final class RowsView extends EnquiryPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.rows"; //$NON-NLS-1$

	private record Found(CellRows rows, Breakdown breakdown) {}

	private record Shown(Answer answer, Pointed pointed) {}

	private @Nullable RowTable table;
	private @Nullable Label note;
	private @Nullable Shown asked;
	private @Nullable CaseRows rows;

	/**
	 * Shows the applications behind a number, in front of the numbers.
	 *
	 * @param page where
	 * @param answer from whose population
	 * @param pointed which number
	 */
	static void open(IWorkbenchPage page, Answer answer, Pointed pointed) {
		try {
			if (page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof RowsView view) {
				view.show(answer, pointed);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	void create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(0, 0, 0, 4).applyTo(body);
		RowTable made = new RowTable(body, "analytics.rows", List.of());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		table = made;
		Label foot = new Label(body, SWT.WRAP);
		foot.setData("org.zhiheng.id", "analytics.rows.note");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(foot);
		note = foot;
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(made::copy));
		getViewSite().getActionBars().getToolBarManager()
			.add(new ToolAction("analytics.rows.why", phrases().text("why"), "icons/analytics/why.svg", this::why));
		say(phrases().text("rows_none"));
	}

	/** Says why the number is what it is whose applications are shown. */
	public void why() {
		Shown what = asked;
		if (what != null) {
			why(what.answer(), what.pointed(), this::say);
		}
	}

	/** Shows the applications behind a number: exactly those counted, whatever dimension they are told apart by. */
	void show(Answer answer, Pointed pointed) {
		Shown wanted = new Shown(answer, pointed);
		asked = wanted;
		Question behind = pointed.alone();
		Session session = getSite().getService(Session.class);
		new RegistryTask<>(phrases().text("rows_job"), session, table().control(), (registry, progress) -> {
			return new Found(CellRows.of(answer.population(), behind), answer.population().ask(behind));
		}, found -> {
			if (wanted == asked) {
				show(answer, behind, found);
			}
		}, this::say).schedule();
	}

	private void show(Answer answer, Question behind, Found found) {
		CaseRows[] fresh = new CaseRows[1];
		fresh[0] = new CaseRows(found.rows().size(), answer.names(), page -> fetch(fresh[0], found.rows(), page));
		rows = fresh[0];
		table().show(CaseRows.headings(answer.names(), phrases().locale()));
		table().show(fresh[0]);
		RateDefinition rate = behind.rate();
		say(phrases().text("rows_found", found.rows().size(), rate.denominatorName(phrases().locale()),
			found.breakdown().total().denominator(), rate.numeratorName(phrases().locale()), found.breakdown().total().numerator(),
			answer.labels().definition(behind)));
	}

	private void fetch(CaseRows of, CellRows pages, int page) {
		RegistryTask<List<Kept>> task = new RegistryTask<>(phrases().text("rows_job"), getSite().getService(Session.class), table().control(),
			(registry, progress) -> pages.page(registry, (long) page * CaseRows.PAGE, CaseRows.PAGE, progress), kept -> {
				of.arrived(page, kept);
				if (of == rows) {
					table().refresh(page * CaseRows.PAGE, page * CaseRows.PAGE + kept.size() - 1);
				}
			}, this::say);
		task.setSystem(true);
		task.schedule();
	}

	private RowTable table() {
		return Objects.requireNonNull(table);
	}

	private void say(String words) {
		Label foot = Objects.requireNonNull(note);
		foot.setText(words.replace("&", "&&"));
		foot.getParent().layout();
		if (rows == null) {
			table().show(Rows.NONE);
		}
	}

	@Override
	void refresh() {
		// The rows are those of the moment of the click; another question leaves them as they are.
	}

	@Override
	public void setFocus() {
		table().table().setFocus();
	}
}
