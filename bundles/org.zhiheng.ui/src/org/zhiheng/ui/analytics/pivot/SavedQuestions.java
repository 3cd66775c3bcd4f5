// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotWords;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.common.NamedChoice;
import org.zhiheng.ui.common.RegistryTask;

/** Keeps pivot questions under names, and opens them again. */
final class SavedQuestions {

	private final Shell shell;
	private final Session session;
	private final Phrases phrases;
	private final Consumer<PivotQuestion> chosen;

	SavedQuestions(Shell shell, Session session, Phrases phrases, Consumer<PivotQuestion> chosen) {
		this.shell = shell;
		this.session = session;
		this.phrases = phrases;
		this.chosen = chosen;
	}

	/** Asks for a name and keeps the question. */
	void save(PivotQuestion question) {
		InputDialog dialog = new InputDialog(shell, phrases.text("save"), phrases.text("save_name"), "", null);
		if (dialog.open() == Window.OK) {
			save(question, dialog.getValue());
		}
	}

	void save(PivotQuestion question, String name) {
		new RegistryTask<>(phrases.text("save"), session, shell, (registry, progress) -> {
			SavedQuestion saved = SavedQuestion.of(name, SavedQuestion.Kind.PIVOT, "", System.getProperty("user.name", "?"), PivotWords.of(question));
			new QuestionFolder(session.folder()).save(registry, saved, session.actor("analyst", "QUESTION_SAVE", ""));
			session.changed(Topic.JOURNAL);
			return saved;
		}, saved -> {}, this::refuse).schedule();
	}

	/** Lists the questions and opens the one chosen. */
	void open() {
		new RegistryTask<>(phrases.text("open"), session, shell, (registry, progress) -> new QuestionFolder(session.folder()).all(), this::choose,
			this::refuse).schedule();
	}

	private void choose(QuestionFolder.Content content) {
		List<SavedQuestion> pivots = content.questions().stream().filter(each -> each.kind() == SavedQuestion.Kind.PIVOT).toList();
		StringBuilder words = new StringBuilder(phrases.text(pivots.isEmpty() ? "open_none" : "open_choose"));
		content.refused().forEach(each -> words.append('\n').append(each.sentence(session.locale())));
		if (pivots.isEmpty()) {
			MessageDialog.openInformation(shell, phrases.text("open"), words.toString());
			return;
		}
		new NamedChoice<SavedQuestion>(shell, phrases.text("open"), words.toString(), SavedQuestions::words).ask(pivots).ifPresent(this::open);
	}

	private static String words(SavedQuestion saved) {
		return saved.name() + (saved.description().isEmpty() ? "" : " – " + saved.description());
	}

	private void open(SavedQuestion saved) {
		try {
			chosen.accept(new PivotWords().question(saved.parameters()));
		} catch (Failure failure) {
			refuse(failure.sentence(session.locale()));
		}
	}

	private void refuse(String sentence) {
		MessageDialog.openError(shell, phrases.text("open"), sentence);
	}
}
