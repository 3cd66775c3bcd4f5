// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.analytics.report.Reporting;
import org.zhiheng.ui.common.NamedChoice;
import org.zhiheng.ui.common.RegistryTask;

/** Keeps scenarios under names, lists them to be opened, and deletes them; what became of it is said in a sentence. */
final class Scenarios {

	private final Shell shell;
	private final Session session;
	private final Phrases phrases;
	private final Consumer<String> say;
	private Optional<Scenario> kept = Optional.empty();

	Scenarios(Shell shell, Session session, Phrases phrases, Consumer<String> say) {
		this.shell = shell;
		this.session = session;
		this.phrases = phrases;
		this.say = say;
	}

	/** A scenario was opened: what is shown goes on under its name. */
	void opened(Scenario scenario) {
		kept = Optional.of(scenario).filter(each -> !each.name().isEmpty());
	}

	/** Asks for a name and keeps the scenario. */
	void save(Scenario scenario) {
		save(named(scenario), saved -> {});
	}

	/** The scenario under the name by which it was kept or opened last. */
	private Scenario named(Scenario scenario) {
		return kept.map(each -> scenario.named(each.name())).orElse(scenario);
	}

	/** Has a scenario printed in an annual report; one that is not kept as it is shown is kept first. */
	void report(Optional<Scenario> shown) {
		Optional<Scenario> scenario = shown.filter(each -> !each.changes().isEmpty()).map(this::named);
		if (scenario.isEmpty()) {
			say.accept(phrases.text("report.nothing")); //$NON-NLS-1$
		} else if (scenario.equals(kept)) {
			print(scenario.get());
		} else {
			save(scenario.get(), this::print);
		}
	}

	private void print(Scenario scenario) {
		new Reporting(shell, session).open(OptionalInt.of(scenario.year()), List.of(scenario.name()));
	}

	private void save(Scenario scenario, Consumer<Scenario> saved) {
		InputDialog dialog = new InputDialog(shell, phrases.text("save"), phrases.text("name"), scenario.name(), this::fault); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() == Window.OK) {
			save(scenario, dialog.getValue().strip(), saved);
		}
	}

	private @Nullable String fault(String name) {
		return name.isBlank() ? phrases.text("name.empty") : ScenarioFolder.takes(name.strip()) ? null : phrases.text("name.bad"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Keeps the scenario under a name. */
	void save(Scenario scenario, String name) {
		save(scenario, name, saved -> {});
	}

	private void save(Scenario scenario, String name, Consumer<Scenario> saved) {
		Scenario named = scenario.named(name);
		change((folder, registry) -> folder.save(registry, named, session.actor("analyst", ScenarioFolder.ACTION, "")), //$NON-NLS-1$ //$NON-NLS-2$
			phrases.text("saved", name), () -> {
				kept = Optional.of(named);
				saved.accept(named);
			}); //$NON-NLS-1$
	}

	/** Lists the scenarios and hands over the one chosen. */
	void open(Consumer<ScenarioFile> chosen) {
		list("open", name -> new RegistryTask<>(phrases.text("open"), session, shell, //$NON-NLS-1$ //$NON-NLS-2$
			(registry, progress) -> new ScenarioFolder(session.folder()).read(name), chosen, say).schedule());
	}

	/** Lists the scenarios and deletes the one chosen. */
	void delete() {
		list("delete", this::delete); //$NON-NLS-1$
	}

	/** Deletes a scenario; the journal keeps it. */
	void delete(String name) {
		change((folder, registry) -> folder.delete(registry, name, session.actor("analyst", ScenarioFolder.ACTION, "")), //$NON-NLS-1$ //$NON-NLS-2$
			phrases.text("deleted", name), () -> kept = kept.filter(each -> !each.name().equals(name))); //$NON-NLS-1$
	}

	@FunctionalInterface
	private interface Act {

		void run(ScenarioFolder folder, org.zhiheng.registry.Registry registry) throws org.zhiheng.message.Failure;
	}

	private void change(Act act, String sentence, Runnable done) {
		new RegistryTask<>(phrases.text("job"), session, shell, (registry, progress) -> { //$NON-NLS-1$
			act.run(new ScenarioFolder(session.folder()), registry);
			session.changed(Topic.JOURNAL);
			return sentence;
		}, told -> {
			say.accept(told);
			done.run();
		}, say).schedule();
	}

	private void list(String key, Consumer<String> chosen) {
		new RegistryTask<List<String>>(phrases.text(key), session, shell, (registry, progress) -> new ScenarioFolder(session.folder()).names(),
			names -> choose(key, names, chosen), say).schedule();
	}

	private void choose(String key, List<String> names, Consumer<String> chosen) {
		if (names.isEmpty()) {
			say.accept(phrases.text("none")); //$NON-NLS-1$
			return;
		}
		new NamedChoice<String>(shell, phrases.text(key), phrases.text("which"), name -> name).ask(names).ifPresent(chosen); //$NON-NLS-1$
	}
}
