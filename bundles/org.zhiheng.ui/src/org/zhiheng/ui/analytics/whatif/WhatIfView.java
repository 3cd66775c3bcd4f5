// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.chart.Waterfall;
import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.PeopleOfYear;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIf;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.ChartCanvas;
import org.zhiheng.ui.common.Delay;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.ToolAction;

/** Sliders over requirements, fees and caps, and beside them who passes, who pays and which region gains. */
public final class WhatIfView extends ViewPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.whatif"; //$NON-NLS-1$

	private static final int FOLLOW = 40;

	private final Moves moves = new Moves();
	private @Nullable Phrases phrases;
	private @Nullable WhatIfWords words;
	private @Nullable Parameters parameters;
	private @Nullable WhatIf people;
	private @Nullable Published shown;
	private @Nullable Button protect;
	private @Nullable Combo year;
	private @Nullable Button start;
	private @Nullable Label sentence;
	private @Nullable ChangePane changes;
	private @Nullable ChartCanvas chart;
	private @Nullable RowTable table;
	private @Nullable Delay delay;
	private @Nullable String notice;
	private int newest;

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(WhatIfView.class, session().locale());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		left(new Composite(sash, SWT.NONE));
		Composite answer = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(answer);
		Label told = new Label(answer, SWT.WRAP);
		told.setData("org.zhiheng.id", "analytics.whatif.sentence"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(1, SWT.DEFAULT).applyTo(told);
		sentence = told;
		SashForm right = new SashForm(answer, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		ChartCanvas canvas = new ChartCanvas(right, "analytics.whatif.chart", session().locale()); //$NON-NLS-1$
		canvas.say(phrases().text("start")); //$NON-NLS-1$
		chart = canvas;
		RowTable rows = new RowTable(right, "analytics.whatif.table", headings()); //$NON-NLS-1$
		rows.table().addListener(SWT.DefaultSelection, e -> why());
		table = rows;
		right.setWeights(60, 40);
		sash.setWeights(34, 66);
		delay = new Delay(parent, FOLLOW, this::ask);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		tool(bar, "undo", "undo", this::undo); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "redo", "redo", () -> moved(moves::redo)); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "why", "why", this::why); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "save", "save", () -> shown().ifPresent(each -> scenarios().save(each.scenario()))); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "open", "open", () -> scenarios().open(this::restore)); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "delete", "delete", () -> scenarios().delete()); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "export", "export", //$NON-NLS-1$ //$NON-NLS-2$
			() -> shown().ifPresent(each -> new WhatIfExport(getSite().getShell(), session(), phrases()).run(each, words(), this::say)));
		fill();
	}

	private void tool(IToolBarManager bar, String key, String icon, Runnable act) {
		bar.add(new ToolAction("analytics.whatif." + key, phrases().text(key), "icons/analytics/" + icon + ".svg", act)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		headings.add(Heading.words(phrases().text("region"), 20, 90)); //$NON-NLS-1$
		for (String each : List.of("accepted", "accepted_after", "passed", "passed_after", "gained", "fees", "fees_after")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			headings.add(Heading.number(phrases().text(each), 14, 70));
		}
		return headings;
	}

	private void left(Composite left) {
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).numColumns(3).applyTo(left);
		Combo combo = new Combo(left, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.whatif.year"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		year = combo;
		Button prepare = new Button(left, SWT.PUSH);
		prepare.setText(phrases().text("prepare")); //$NON-NLS-1$
		prepare.setData("org.zhiheng.id", "analytics.whatif.prepare"); //$NON-NLS-1$ //$NON-NLS-2$
		prepare.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> prepare(null)));
		prepare.setEnabled(false);
		start = prepare;
		changes = new ChangePane(left, phrases(), moves, this::follow);
		Button box = new Button(left, SWT.CHECK);
		box.setText(phrases().text("protect", String.valueOf(Rule.USUAL.threshold()))); //$NON-NLS-1$
		box.setData("org.zhiheng.id", "analytics.whatif.protect"); //$NON-NLS-1$ //$NON-NLS-2$
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask()));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(box);
		box.setSelection(true);
		protect = box;
	}

	/** Fills the list of what can be changed. */
	private void fill() {
		try {
			PolicyBase base = session().policies();
			Parameters all = new Parameters(base);
			parameters = all;
			WhatIfWords told = new WhatIfWords(new Labels(new PolicyRegions(base), Vocabulary.standard(), session().locale()));
			words = told;
			changes().fill(all, told);
			years();
		} catch (Failure e) {
			chart().say(e.sentence(session().locale()));
		}
	}

	/** Offers the years of which there are applications, the latest first chosen. */
	private void years() {
		new RegistryTask<List<String>>(phrases().text("job"), session(), table().control(), (registry, progress) -> { //$NON-NLS-1$
			TreeSet<String> held = new TreeSet<>();
			registry.scan(each -> held.add(String.valueOf(each.row().year())), progress);
			return List.copyOf(held.descendingSet());
		}, held -> {
			Combo combo = Objects.requireNonNull(year);
			combo.setItems(held.toArray(String[]::new));
			combo.select(0);
			Objects.requireNonNull(start).setEnabled(!held.isEmpty());
			if (held.isEmpty()) {
				chart().say(phrases().text("empty")); //$NON-NLS-1$
			}
		}, chart()::say).schedule();
	}

	private void moved(Runnable move) {
		move.run();
		follow();
	}

	/** Takes the last move back. */
	void undo() {
		moved(moves::undo);
	}

	private void follow() {
		changes().show();
		Objects.requireNonNull(delay).ask();
	}

	/** Reads and prepares the people of the year chosen, asked by a notice or by those that governed. */
	private void prepare(@Nullable String document) {
		int asked = Integer.parseInt(Objects.requireNonNull(year).getText());
		PolicyBase base = Objects.requireNonNull(parameters).base();
		people = null;
		notice = document;
		chart().say(phrases().text("preparing")); //$NON-NLS-1$
		new RegistryTask<WhatIf>(phrases().text("job"), session(), table().control(), //$NON-NLS-1$
			(registry, progress) -> new WhatIf(PeopleOfYear.read(registry, new PolicyRegions(base), base, document, asked, progress)), ready -> {
				people = ready;
				ask();
			}, chart()::say).schedule();
	}

	/** Shows a scenario with its year and its notice. */
	void restore(ScenarioFile file) {
		try {
			Scenario scenario = file.scenario(Objects.requireNonNull(parameters));
			Combo combo = Objects.requireNonNull(year);
			if (combo.indexOf(String.valueOf(scenario.year())) < 0) {
				say(phrases().text("other_year", file.name(), String.valueOf(scenario.year()))); //$NON-NLS-1$
				return;
			}
			moves.all(scenario.changes());
			combo.setText(String.valueOf(scenario.year()));
			follow();
			WhatIf ready = people;
			if (ready == null || ready.people().year() != scenario.year() || !Objects.equals(notice, scenario.document())) {
				prepare(scenario.document());
			}
		} catch (Failure e) {
			say(e.sentence(session().locale()));
		}
	}

	/** Says something above the answer. */
	private void say(String words) {
		Label label = Objects.requireNonNull(sentence);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.getParent().layout(true, true);
	}

	/** The answer shown, if any. */
	Optional<Published> shown() {
		return Optional.ofNullable(shown);
	}

	Scenarios scenarios() {
		return new Scenarios(getSite().getShell(), session(), phrases(), this::say);
	}

	/** Asks in the background; only the newest answer is shown. */
	private void ask() {
		WhatIf ready = people;
		if (ready == null) {
			return;
		}
		int number = ++newest;
		Scenario scenario = new Scenario("", ready.people().year(), notice, ready.people().parameters().versions(), moves.present()); //$NON-NLS-1$
		boolean restricted = Objects.requireNonNull(protect).getSelection();
		RegistryTask.Work<Published> work = (registry, progress) -> Published.of(ready.of(scenario), restricted);
		new RegistryTask<>(phrases().text("job"), session(), table().control(), work, result -> { //$NON-NLS-1$
			if (number == newest) {
				shown = result;
				Waterfall picture = new WaterfallMaker(words()).make(result);
				chart().show(picture, picture.height());
				String asked = notice;
				say((asked == null ? "" : phrases().text("notice", asked)) + words().sentence(result)); //$NON-NLS-1$ //$NON-NLS-2$
				table().show(new RegionRows(result, words(), phrases().text("all"))); //$NON-NLS-1$
			}
		}, chart()::say).schedule();
	}

	/** Says by which clause it changes for whom, of the region chosen. */
	private void why() {
		Published result = shown;
		int row = table().table().getSelectionIndex();
		if (result == null || row < 0) {
			chart().setFocus();
			return;
		}
		MessageDialog.openInformation(getSite().getShell(), getPartName(), new Touched(phrases(), words()).of(result, row));
	}

	private Session session() {
		return getSite().getService(Session.class);
	}

	private Phrases phrases() {
		return Objects.requireNonNull(phrases);
	}

	WhatIfWords words() {
		return Objects.requireNonNull(words);
	}

	private ChartCanvas chart() {
		return Objects.requireNonNull(chart);
	}

	private RowTable table() {
		return Objects.requireNonNull(table);
	}

	private ChangePane changes() {
		return Objects.requireNonNull(changes);
	}

	@Override
	public void setFocus() {
		changes().setFocus();
	}
}
