// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.analytics.Analysis;
import org.zhiheng.ui.analytics.Answer;
import org.zhiheng.ui.common.CopyAction;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;
import org.zhiheng.ui.common.ToolAction;

/** A pivot table of the applications that the office looks at; filters are those of the question beside. */
public final class PivotView extends ViewPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.pivot"; //$NON-NLS-1$

	private PivotQuestion question = PivotQuestion.of(List.of(Dimension.REGION), List.of(Dimension.YEAR));
	private final Runnable listener = this::refresh;
	private @Nullable Phrases phrases;
	private @Nullable Analysis analysis;
	private @Nullable SidesControl sides;
	private @Nullable PivotOptions options;
	private @Nullable RowTable table;
	private @Nullable Label note;
	private @Nullable PivotRows rows;
	private @Nullable RegistryTask<Pivot> running;
	private @Nullable Object asked;

	private record Asked(Answer answer, PivotQuestion question) {}

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(PivotView.class, session().locale());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).numColumns(4).applyTo(left);
		sides = new SidesControl(left, phrases(), moved -> ask(question.sides(moved.rows(), moved.columns())));
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(sides().control());
		options = new PivotOptions(left, phrases(), () -> question, this::ask);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(0, 0, 0, 4).applyTo(right);
		RowTable made = new RowTable(right, "analytics.pivot.table", List.of());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.onSort((at, descending) -> shown().ifPresent(present -> ask(question.sort(present.sort(at, descending)))));
		made.table().addListener(SWT.DefaultSelection, e -> why());
		table = made;
		Label foot = new Label(right, SWT.WRAP);
		foot.setData("org.zhiheng.id", "analytics.pivot.note");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(1, SWT.DEFAULT).applyTo(foot);
		note = foot;
		sash.setWeights(28, 72);
		bar(made);
		Analysis shared = Analysis.of(getSite());
		analysis = shared;
		shared.enquiry().listen(listener);
		refresh();
	}

	private void bar(RowTable made) {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new ToolAction("analytics.pivot.why", phrases().text("why"), "icons/analytics/why.svg", this::why));
		bar.add(new ToolAction("analytics.pivot.save", phrases().text("save"), "icons/analytics/save.svg",
			() -> saved().save(asked instanceof Asked what ? what.question() : question)));
		bar.add(new ToolAction("analytics.pivot.open", phrases().text("open"), "icons/analytics/open.svg", () -> saved().open()));
		bar.add(new ToolAction("analytics.pivot.export", phrases().text("export"), "icons/analytics/export.svg", this::export));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(made::copy));
	}

	private SavedQuestions saved() {
		return new SavedQuestions(getSite().getShell(), session(), phrases(), this::restore);
	}

	private void export() {
		answer().ifPresent(answer -> shown()
			.ifPresent(present -> new PivotExport(getSite().getShell(), session(), phrases()).run(present.pivot(), answer.labels(), this::say)));
	}

	/** What is asked, but for the filters, which are those of the office. */
	public PivotQuestion question() {
		return question;
	}

	/** Asks another question; counting goes on in the background, and only the last question is shown. */
	public void ask(PivotQuestion other) {
		question = other;
		refresh();
	}

	/** Asks a saved question: its filters become those of the office. */
	public void restore(PivotQuestion saved) {
		question = saved;
		Question present = analysis().enquiry().question();
		analysis().enquiry().ask(new Question(present.by(), saved.where(), present.rate()));
		refresh();
	}

	private void refresh() {
		Optional<Answer> answer = answer();
		Objects.requireNonNull(options).show(question);
		if (answer.isEmpty()) {
			asked = null;
			rows = null;
			table().show(Rows.NONE);
			say(phrases().text("nothing"));
			return;
		}
		sides().show(PivotSides.of(question), answer.get().labels());
		PivotQuestion what = question.where(answer.get().breakdown().question().where());
		Asked now = new Asked(answer.get(), what);
		if (asked instanceof Asked before && before.question().equals(what) && before.answer().population() == answer.get().population()
			&& before.answer().protection().equals(answer.get().protection())) {
			return;
		}
		asked = now;
		count(now);
	}

	private void count(Asked what) {
		RegistryTask<Pivot> before = running;
		if (before != null) {
			before.cancel();
		}
		RegistryTask<Pivot> task = new RegistryTask<>(phrases().text("job"), session(), table().control(),
			(registry, progress) -> counted(what), pivot -> {
				if (what == asked) {
					show(what, pivot);
				}
			}, sentence -> {
				if (what == asked) {
					rows = null;
					table().show(Rows.NONE);
					say(sentence);
				}
			});
		running = task;
		task.schedule();
	}

	private static Pivot counted(Asked what) throws Failure {
		Optional<Rule> rule = what.answer().protection();
		return rule.isPresent() ? Pivot.of(what.answer().population(), what.question(), rule.get())
			: Pivot.of(what.answer().population(), what.question());
	}

	private void show(Asked what, Pivot pivot) {
		PivotRows fresh = new PivotRows(pivot, what.answer().labels());
		List<Heading> headings = fresh.headings();
		PivotRows present = rows;
		if (present == null || !present.headings().equals(headings)) {
			table().show(headings);
		}
		rows = fresh;
		table().show(fresh);
		PivotReading reading = new PivotReading(what.answer().labels());
		say(reading.definition(pivot.question()) + phrases().text("stop") + String.join(phrases().text("gap"), reading.notes(pivot)));
	}

	/** Says why the number chosen is what it is: of the row selected, and the column last clicked, or its total. */
	public void why() {
		int row = table().table().getSelectionIndex();
		if (row < 0 || !(asked instanceof Asked what)) {
			say(phrases().text("why_none"));
			return;
		}
		shown()
			.ifPresent(present -> new WhyDialog(getSite().getShell(), session(), what.answer()).explain(what.question(),
				present.codes(row, table().column()),
				this::say));
	}

	/** The table shown, if there is one. */
	public Optional<PivotRows> shown() {
		return Optional.ofNullable(rows);
	}

	private Optional<Answer> answer() {
		return analysis().enquiry().state() instanceof Answer answer ? Optional.of(answer) : Optional.empty();
	}

	private void say(String words) {
		Label foot = Objects.requireNonNull(note);
		if (!foot.isDisposed()) {
			foot.setText(words.replace("&", "&&"));
			foot.getParent().layout();
		}
	}

	private Session session() {
		return getSite().getService(Session.class);
	}

	private Phrases phrases() {
		return Objects.requireNonNull(phrases);
	}

	private Analysis analysis() {
		return Objects.requireNonNull(analysis);
	}

	private SidesControl sides() {
		return Objects.requireNonNull(sides);
	}

	private RowTable table() {
		return Objects.requireNonNull(table);
	}

	@Override
	public void setFocus() {
		table().table().setFocus();
	}

	@Override
	public void dispose() {
		Analysis shared = analysis;
		if (shared != null) {
			shared.enquiry().forget(listener);
		}
		super.dispose();
	}
}
