// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
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
import org.zhiheng.ui.common.NamedChoice;
import org.zhiheng.ui.common.RegistryTask;

/** Keeps scenarios under names, lists them to be opened, and deletes them; what became of it is said in a sentence. */
final class Scenarios {

	private final Shell shell;
	private final Session session;
	private final Phrases phrases;
	private final Consumer<String> say;

	Scenarios(Shell shell, Session session, Phrases phrases, Consumer<String> say) {
		this.shell = shell;
		this.session = session;
		this.phrases = phrases;
		this.say = say;
	}

	/** Asks for a name and keeps the scenario. */
	void save(Scenario scenario) {
		InputDialog dialog = new InputDialog(shell, phrases.text("save"), phrases.text("name"), scenario.name(), this::fault); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() == Window.OK) {
			save(scenario, dialog.getValue().strip());
		}
	}

	private @Nullable String fault(String name) {
		return name.isBlank() ? phrases.text("name.empty") : ScenarioFolder.takes(name.strip()) ? null : phrases.text("name.bad"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Keeps the scenario under a name. */
	void save(Scenario scenario, String name) {
		change((folder, registry) -> folder.save(registry, scenario.named(name), session.actor("analyst", ScenarioFolder.ACTION, "")), //$NON-NLS-1$ //$NON-NLS-2$
			phrases.text("saved", name)); //$NON-NLS-1$
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
			phrases.text("deleted", name)); //$NON-NLS-1$
	}

	@FunctionalInterface
	private interface Act {

		void run(ScenarioFolder folder, org.zhiheng.registry.Registry registry) throws org.zhiheng.message.Failure;
	}

	private void change(Act act, String sentence) {
		new RegistryTask<>(phrases.text("job"), session, shell, (registry, progress) -> { //$NON-NLS-1$
			act.run(new ScenarioFolder(session.folder()), registry);
			session.changed(Topic.JOURNAL);
			return sentence;
		}, say, say).schedule();
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
