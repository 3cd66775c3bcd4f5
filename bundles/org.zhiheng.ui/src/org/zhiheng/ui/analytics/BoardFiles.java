// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.NamedChoice;

/** Asks which file a board goes to or comes from, and which saved question is put on it. */
final class BoardFiles {

	private static final String[] ENDING = { "*.json" };

	private final Shell shell;
	private final Phrases phrases;

	BoardFiles(Shell shell, Phrases phrases) {
		this.shell = shell;
		this.phrases = phrases;
	}

	Optional<Path> save(String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(phrases.text("board_export"));
		dialog.setFilterExtensions(ENDING);
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".json");
		dialog.setOverwrite(true);
		return new LastFolder("board").open(dialog);
	}

	Optional<Path> open() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(phrases.text("board_import"));
		dialog.setFilterExtensions(ENDING);
		return new LastFolder("board").open(dialog);
	}

	/** One of the saved questions. */
	Optional<SavedQuestion> question(Session session, Consumer<String> refuse) {
		try {
			List<SavedQuestion> known = new QuestionFolder(session.folder()).all().questions();
			if (known.isEmpty()) {
				MessageDialog.openInformation(shell, phrases.text("board_add"), phrases.text("board_noQuestions"));
				return Optional.empty();
			}
			return new NamedChoice<SavedQuestion>(shell, phrases.text("board_add"), phrases.text("board_choose"),
				each -> each.name() + "  (" + phrases.text("board_kind_" + each.kind()) + ")").ask(known);
		} catch (Failure failure) {
			refuse.accept(failure.sentence(phrases.locale()));
			return Optional.empty();
		}
	}
}
