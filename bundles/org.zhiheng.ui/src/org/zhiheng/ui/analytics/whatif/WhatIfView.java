// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.whatif.Alteration;
import org.zhiheng.statistics.whatif.Committee;
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
	private @Nullable Ground ground;
	private @Nullable ScenarioFile wanted;
	private @Nullable Scenarios scenarios;
	private @Nullable Delay delay;
	private @Nullable String notice;
	private Optional<Remembered> remembered = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(WhatIfView.class, session().locale());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		left(new Composite(sash, SWT.NONE));
		AnswerPane pane = new AnswerPane(sash, session(), phrases(), this::why);
		answer = pane;
		scenarios = new Scenarios(getSite().getShell(), session(), phrases(), pane::say);
		asking = new Asking(session(), pane.control(), phrases(), pane::instead);
		sash.setWeights(LEFT, 100 - LEFT);
		delay = new Delay(parent, FOLLOW, this::ask);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		tool(bar, "undo", "undo", this::undo); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "redo", "redo", () -> moved(moves::redo)); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "why", "why", this::why); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "save", "save", () -> shown().ifPresent(each -> scenarios().save(each.scenario()))); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "open", "open", () -> scenarios().open(this::restore)); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "report", "report", () -> scenarios().report(shown().map(Published::scenario))); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "delete", "delete", () -> scenarios().delete()); //$NON-NLS-1$ //$NON-NLS-2$
		tool(bar, "export", "export", //$NON-NLS-1$ //$NON-NLS-2$
			() -> shown().ifPresent(each -> new WhatIfExport(getSite().getShell(), session(), phrases()).run(each, words(), answer()::say)));
		remembered.ifPresent(this::again);
		fill();
	}

	private void tool(IToolBarManager bar, String key, String icon, Runnable act) {
		bar.add(new ToolAction("analytics.whatif." + key, phrases().text(key), "icons/analytics/" + icon + ".svg", act)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void left(Composite left) {
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).numColumns(3).applyTo(left);
		ground = new Ground(left, phrases(), this::prepare);
		changes = new ChangePane(left, phrases(), moves, this::follow, this::committees);
		Button box = TickBox.in(left, SWT.NONE);
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
			answer().words(told);
			changes().fill(all, told);
			Offer offer = new Offer(all, List.of(), told, phrases());
			ground().notices(phrases().text("notice.own"), base.documents().stream().map(Document::getId).toList(), //$NON-NLS-1$
				base.documents().stream().map(each -> phrases().text("notice.one", each.getId(), offer.title(each))).toList()); //$NON-NLS-1$
			years();
		} catch (Failure e) {
			answer().instead(e.sentence(session().locale()));
		}
	}

	/** Offers the years of which there are applications, the latest first chosen, as the snapshot of the population has them. */
	private void years() {
		new RegistryTask<List<String>>(phrases().text("job"), session(), answer().control(), (registry, progress) -> { //$NON-NLS-1$
			List<String> held = new ArrayList<>();
			ReportMaker.years(new PolicyRegions(session().policies()).population(registry, progress)).forEach(each -> held.add(0, each.toString()));
			return held;
		}, held -> {
			ground().years(held);
			ScenarioFile waiting = wanted;
			if (held.isEmpty()) {
				answer().instead(phrases().text("empty")); //$NON-NLS-1$
			} else if (waiting != null) {
				restore(waiting);
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

	/** Reads and prepares the people of the year chosen, asked by the notice chosen. */
	private void prepare() {
		Optional<Integer> year = ground().year();
		if (year.isPresent()) {
			notice = ground().notice();
			answer().instead(phrases().text("preparing")); //$NON-NLS-1$
			asking().prepare(parameters().base(), notice, year.get(), this::ask);
		}
	}

	/** Shows a scenario with its year and its notice, as soon as the years are known. */
	public void restore(ScenarioFile file) {
		wanted = ground().listed() ? null : file;
		if (!ground().listed()) {
			return;
		}
		try {
			Scenario scenario = file.scenario(parameters());
			if (!ground().choose(scenario.year(), scenario.document())) {
				answer().say(phrases().text("other_year", file.name(), String.valueOf(scenario.year()))); //$NON-NLS-1$
				return;
			}
			scenarios().opened(scenario);
			moves.all(scenario.changes());
			follow();
			boolean there = asking().people().filter(ready -> ready.people().year() == scenario.year()).isPresent();
			if (!there || !Objects.equals(notice, scenario.document())) {
				prepare();
			}
		} catch (Failure e) {
			answer().say(e.sentence(session().locale()));
		}
	}

	/** The committees of the people prepared; their numbers only where small cells are seen. */
	private Optional<List<Committee>> committees() {
		boolean all = !Objects.requireNonNull(protect).getSelection();
		if (asking().people().isEmpty()) {
			answer().say(phrases().text(asking().preparing() ? "preparing" : "committee.none")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return asking().people().map(ready -> ready.people().committees().stream().map(each -> all ? each : each.unnumbered()).toList());
	}

	/** The answer shown, if any. */
	Optional<Published> shown() {
		return answer().shown();
	}

	Scenarios scenarios() {
		return Objects.requireNonNull(scenarios);
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
		shown().ifPresent(result -> new Whom(getSite().getShell(), session().locale()).say(result, words(), answer().dimension(), answer().row()));
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = Optional.ofNullable(memento).flatMap(Remembered::of);
	}

	/** A view that is closed forgets; a window that closes does not. */
	@Override
	public void saveState(IMemento memento) {
		if (PlatformUI.getWorkbench().isClosing()) {
			remember(memento);
		}
	}

	void remember(IMemento memento) {
		boolean filled = WhatIfHandler.filled(getSite().getPage());
		Integer year = ground().year().orElse(0);
		new Remembered(filled, new ScenarioFile("", year, ground().notice(), moves.present().stream().map(Alteration::text).toList())).keep(memento); //$NON-NLS-1$
	}

	private void again(Remembered before) {
		if (before.filled()) {
			getSite().getShell().getDisplay().asyncExec(() -> WhatIfHandler.fill(getSite().getPage()));
		}
		wanted = before.tried().changes().isEmpty() ? null : before.tried();
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

	private Ground ground() {
		return Objects.requireNonNull(ground);
	}

	private Parameters parameters() {
		return Objects.requireNonNull(parameters);
	}

	private ChangePane changes() {
		return Objects.requireNonNull(changes);
	}

	@Override
	public void setFocus() {
		changes().setFocus();
	}
}
