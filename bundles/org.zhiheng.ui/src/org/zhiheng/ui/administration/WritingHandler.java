// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.editor.PolicyEditor;
import org.zhiheng.ui.common.RegistryTask;

/**
 * Asks what is written into a file and where to, and writes it beside the window's thread.
 *
 * @param <T> what is asked for
 */
public abstract class WritingHandler<T> extends AbstractHandler {

	private final Class<?> words;

	/** @param words beside whose class the sentences stand: {@code title}, {@code close} and {@code writing} */
	protected WritingHandler(Class<?> words) {
		this.words = words;
	}

	/** The dialog, with the notice that is being edited, empty where none is. */
	protected abstract WritingDialog<T> dialog(Shell shell, Session session, @NonNull List<Document> notices, @NonNull String edited);

	/** The work, which tells how it ended. */
	protected abstract RegistryTask<?> task(Shell shell, Session session, @NonNull T order);

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Session session = window.getService(Session.class);
		try {
			WritingDialog<T> dialog = dialog(window.getShell(), session, PolicyFiles.base(session.shipped()).documents(), edited(window));
			dialog.open();
			dialog.asked().ifPresent(order -> {
				RegistryTask<?> task = task(window.getShell(), session, order);
				task.setUser(true);
				task.schedule();
			});
		} catch (Failure failure) {
			tell(window.getShell(), session, MessageDialog.ERROR, failure.sentence(session.locale()));
		}
		return null;
	}

	private static @NonNull String edited(IWorkbenchWindow window) {
		return window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof PolicyEditor editor
			? editor.document().map(Document::getId).orElse("") //$NON-NLS-1$
			: ""; //$NON-NLS-1$
	}

	/** What the work is called while it runs. */
	protected final @NonNull String writing(Session session, Object file) {
		return phrases(session).text("writing", String.valueOf(file)); //$NON-NLS-1$
	}

	/** Tells how it ended. */
	protected final void tell(Shell shell, Session session, int kind, String sentence) {
		Phrases phrases = phrases(session);
		new MessageDialog(shell, phrases.text("title"), null, sentence, kind, 0, phrases.text("close")).open(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Phrases phrases(Session session) {
		return Phrases.of(words, session.locale());
	}
}
