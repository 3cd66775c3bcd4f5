// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

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
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Filter;
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
import org.zhiheng.ui.common.Delay;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.TickBox;
import org.zhiheng.ui.common.ToolAction;

/** Sliders over requirements, fees and caps, and beside them who passes, who pays and which region gains. */
public final class WhatIfView extends ViewPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.whatif"; //$NON-NLS-1$

	private static final int FOLLOW = 40;
	private static final int LEFT = 41;

	private final Moves moves = new Moves();
	private @Nullable Phrases phrases;
	private @Nullable WhatIfWords words;
	private @Nullable Parameters parameters;
	private @Nullable Asking asking;
	private @Nullable AnswerPane answer;
	private @Nullable ChangePane changes;
	private @Nullable Button protect;
	private @Nullable Combo year;
	private @Nullable Combo notices;
	private @Nullable Button start;
	private @Nullable Delay delay;
	private @Nullable String notice;

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(WhatIfView.class, session().locale());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		left(new Composite(sash, SWT.NONE));
		AnswerPane pane = new AnswerPane(sash, session(), phrases(), this::why);
		answer = pane;
		asking = new Asking(session(), pane.control(), phrases(), pane::instead);
		sash.setWeights(LEFT, 100 - LEFT);
		delay = new Delay(parent, FOLLOW, this::ask);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		tool(bar, "undo", "undo", this::undo); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "redo", "redo", () -> moved(moves::redo)); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "why", "why", this::why); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "save", "save", () -> shown().ifPresent(each -> scenarios().save(each.scenario()))); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "open", "open", () -> scenarios().open(this::restore)); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "delete", "delete", () -> scenarios().delete()); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "export", "export", //$NON-NLS-1$ //$NON-NLS-2$
			() -> shown().ifPresent(each -> new WhatIfExport(getSite().getShell(), session(), phrases()).run(each, words(), answer()::say)));
		fill();
	}

	private void tool(IToolBarManager bar, String key, String icon, Runnable act) {
		bar.add(new ToolAction("analytics.whatif." + key, phrases().text(key), "icons/analytics/" + icon + ".svg", act)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void left(Composite left) {
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).numColumns(3).applyTo(left);
		Combo combo = combo(left, "year"); //$NON-NLS-1$
		year = combo;
		Combo governing = combo(left, "notice"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(governing);
		notices = governing;
		Button prepare = new Button(left, SWT.PUSH);
		prepare.setText(phrases().text("prepare")); //$NON-NLS-1$
		prepare.setData("org.zhiheng.id", "analytics.whatif.prepare"); //$NON-NLS-1$ //$NON-NLS-2$
		prepare.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> prepare()));
		prepare.setEnabled(false);
		start = prepare;
		changes = new ChangePane(left, phrases(), moves, this::follow);
		Button box = TickBox.in(left, SWT.NONE);
		box.setText(phrases().text("protect", String.valueOf(Rule.USUAL.threshold()))); //$NON-NLS-1$
		box.setData("org.zhiheng.id", "analytics.whatif.protect"); //$NON-NLS-1$ //$NON-NLS-2$
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask()));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(box);
		box.setSelection(true);
		protect = box;
	}

	private Combo combo(Composite left, String key) {
		Combo combo = new Combo(left, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.whatif." + key); //$NON-NLS-1$ //$NON-NLS-2$
		combo.setToolTipText(phrases().text(key + ".told")); //$NON-NLS-1$
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> prepare()));
		return combo;
	}

	/** Fills the list of what can be changed. */
	private void fill() {
		try {
			PolicyBase base = session().policies();
			Parameters all = new Parameters(base);
			parameters = all;
			WhatIfWords told = new WhatIfWords(new Labels(new PolicyRegions(base), Vocabulary.standard(), session().locale()));
			words = told;
			answer().words(told);
			changes().fill(all, told);
			Combo governing = Objects.requireNonNull(notices);
			governing.add(phrases().text("notice.own")); //$NON-NLS-1$
			Offer offer = new Offer(all, List.of(), told, phrases());
			base.documents().forEach(each -> governing.add(phrases().text("notice.one", each.getId(), offer.title(each)))); //$NON-NLS-1$
			governing.select(0);
			years();
		} catch (Failure e) {
			answer().instead(e.sentence(session().locale()));
		}
	}

	/** Offers the years of which there are applications, the latest first chosen. */
	private void years() {
		new RegistryTask<List<String>>(phrases().text("job"), session(), answer().control(), (registry, progress) -> { //$NON-NLS-1$
			TreeSet<String> held = new TreeSet<>();
			registry.scan(Filter.ALL, each -> held.add(String.valueOf(each.row().year())), progress);
			return List.copyOf(held.descendingSet());
		}, held -> {
			Combo combo = Objects.requireNonNull(year);
			combo.setItems(held.toArray(String[]::new));
			combo.select(0);
			combo.getParent().layout();
			Objects.requireNonNull(start).setEnabled(!held.isEmpty());
			if (held.isEmpty()) {
				answer().instead(phrases().text("empty")); //$NON-NLS-1$
			}
		}, answer()::instead).schedule();
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

	/** Prepares by the notice chosen. */
	private void prepare() {
		int chosen = Objects.requireNonNull(notices).getSelectionIndex();
		prepare(chosen <= 0 ? null : Objects.requireNonNull(parameters).base().documents().get(chosen - 1).getId());
	}

	/** Reads and prepares the people of the year chosen, asked by a notice or by those that governed. */
	private void prepare(@Nullable String document) {
		if (Objects.requireNonNull(year).getText().isEmpty()) {
			return;
		}
		notice = document;
		answer().instead(phrases().text("preparing")); //$NON-NLS-1$
		asking().prepare(Objects.requireNonNull(parameters).base(), document, Integer.parseInt(Objects.requireNonNull(year).getText()), this::ask);
	}

	/** Shows a scenario with its year and its notice. */
	void restore(ScenarioFile file) {
		try {
			Scenario scenario = file.scenario(Objects.requireNonNull(parameters));
			Combo combo = Objects.requireNonNull(year);
			if (combo.indexOf(String.valueOf(scenario.year())) < 0) {
				answer().say(phrases().text("other_year", file.name(), String.valueOf(scenario.year()))); //$NON-NLS-1$
				return;
			}
			moves.all(scenario.changes());
			combo.setText(String.valueOf(scenario.year()));
			List<String> ids = Objects.requireNonNull(parameters).base().documents().stream().map(Document::getId).toList();
			Objects.requireNonNull(notices).select(1 + ids.indexOf(scenario.document()));
			follow();
			boolean there = asking().people().filter(ready -> ready.people().year() == scenario.year()).isPresent();
			if (!there || !Objects.equals(notice, scenario.document())) {
				prepare(scenario.document());
			}
		} catch (Failure e) {
			answer().say(e.sentence(session().locale()));
		}
	}

	/** The answer shown, if any. */
	Optional<Published> shown() {
		return answer().shown();
	}

	Scenarios scenarios() {
		return new Scenarios(getSite().getShell(), session(), phrases(), answer()::say);
	}

	/** Asks in the background; a move before anybody is prepared prepares them first. */
	private void ask() {
		Optional<WhatIf> ready = asking().people();
		if (ready.isEmpty()) {
			if (!asking().preparing() && !moves.present().isEmpty()) {
				prepare();
			}
			return;
		}
		PeopleOfYear people = ready.get().people();
		Scenario scenario = new Scenario("", people.year(), notice, people.parameters().versions(), moves.present()); //$NON-NLS-1$
		String asked = notice;
		asking().ask(scenario, Objects.requireNonNull(protect).getSelection(),
			result -> answer().show(result, asked == null ? "" : phrases().text("notice", asked))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Says by which clause it changes for whom, of the group chosen. */
	private void why() {
		shown().ifPresent(result -> {
			if (result.restricted()) {
				MessageDialog.openInformation(getSite().getShell(), phrases().text("why"), words().withheld(result)); //$NON-NLS-1$
			} else {
				Touched touched = Touched.of(phrases(), words(), result, answer().dimension(), answer().row());
				new TouchedDialog(getSite().getShell(), touched, phrases().text("why")).open(); //$NON-NLS-1$
			}
		});
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

	private AnswerPane answer() {
		return Objects.requireNonNull(answer);
	}

	private Asking asking() {
		return Objects.requireNonNull(asking);
	}

	private ChangePane changes() {
		return Objects.requireNonNull(changes);
	}

	@Override
	public void setFocus() {
		changes().setFocus();
	}
}
