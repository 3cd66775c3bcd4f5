// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.LastFolder;

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
			ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
				@Override
				public String getText(Object element) {
					SavedQuestion each = (SavedQuestion) element;
					return each.name() + "  (" + phrases.text("board_kind_" + each.kind()) + ")";
				}
			});
			dialog.setTitle(phrases.text("board_add"));
			dialog.setMessage(phrases.text("board_choose"));
			dialog.setMultipleSelection(false);
			dialog.setElements(known.toArray());
			return dialog.open() == Window.OK && dialog.getFirstResult() instanceof SavedQuestion chosen ? Optional.of(chosen) : Optional.empty();
		} catch (Failure failure) {
			refuse.accept(failure.sentence(phrases.locale()));
			return Optional.empty();
		}
	}
}
