// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;

/**
 * Asks what is written into a file, and where to; kinds of files add what they want to know.
 *
 * @param <T> what is asked for
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public abstract class WritingDialog<T> extends ColumnDialog {

	private static final int WIDTH = 480;

	private final String id;
	private final Phrases phrases;
	private final Locale locale;
	private PlaceField file;
	private @Nullable T asked;

	/**
	 * @param shell where
	 * @param id starts the names of all widgets, for tests, and remembers the folder
	 * @param phrases with {@code title}, {@code ok}, {@code cancel}, {@code browse}, {@code file}, and a caption for every question
	 * @param locale the reader's language
	 */
	protected WritingDialog(Shell shell, String id, @NonNull Phrases phrases, @NonNull Locale locale) {
		super(shell);
		this.id = id;
		this.phrases = phrases;
		this.locale = locale;
	}

	/** The questions, from top to bottom. */
	protected abstract void questions(Composite area);

	/** The ending of the file, without a dot, by what is chosen. */
	protected abstract String ending();

	/** A name for the file that fits what is chosen. */
	protected abstract String name();

	/** What is asked for, to be written there. */
	protected abstract T order(@NonNull Path path);

	/** What was asked for; empty where the person thought better of it. */
	public final Optional<T> asked() {
		return Optional.ofNullable(asked);
	}

	@Override
	protected final String title() {
		return phrases.text("title"); //$NON-NLS-1$
	}

	@Override
	protected final String widget() {
		return id + ".dialog"; //$NON-NLS-1$
	}

	@Override
	protected final void fill(Composite area) {
		questions(area);
		caption(area, "file"); //$NON-NLS-1$
		file = new PlaceField(area, id + ".file", phrases.text("browse"), id, this::ending, this::check); //$NON-NLS-1$ //$NON-NLS-2$
		propose();
	}

	/** A list of which one is chosen, under its caption. */
	protected final Combo combo(Composite area, String key, List<String> lines, int chosen) {
		caption(area, key);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(lines.toArray(String[]::new));
		combo.select(chosen);
		combo.setData(Parts.WIDGET_ID, id + "." + key); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** One button for each of a few choices; choosing another proposes another name. */
	protected final <K extends Enum<K>> void choices(Composite area, String key, Map<K, Button> buttons, K[] values, K first) {
		caption(area, key);
		for (K each : values) {
			Button button = new Button(area, SWT.RADIO);
			button.setText(phrases.text(key + "_" + each.name())); //$NON-NLS-1$
			button.setData(Parts.WIDGET_ID, id + "." + key + "." + each.name()); //$NON-NLS-1$ //$NON-NLS-2$
			button.setSelection(each == first);
			button.addListener(SWT.Selection, event -> propose());
			buttons.put(each, button);
		}
	}

	/** Which of the buttons is pressed. */
	protected static <K> K chosen(Map<K, Button> buttons, K otherwise) {
		return buttons.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(otherwise);
	}

	/** The words above a question. */
	protected final void caption(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(phrases.text(key));
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(label);
	}

	/** A notice as it stands in a list: its id and its title in the reader's language. */
	protected final String line(Document notice) {
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && notice.getTitleEn() != null;
		return notice.getId() + "　" + (english ? notice.getTitleEn() : notice.getTitle()); //$NON-NLS-1$
	}

	/** Offers a name that fits what is chosen, in the folder that stands there. */
	protected void propose() {
		file.propose(name());
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(file.path().isPresent());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, phrases.text("cancel"), false); //$NON-NLS-1$
		createButton(parent, IDialogConstants.OK_ID, phrases.text("ok"), true).setData(Parts.WIDGET_ID, id + ".ok"); //$NON-NLS-1$ //$NON-NLS-2$
		check();
	}

	@Override
	protected void okPressed() {
		file.path().ifPresent(path -> asked = order(path));
		super.okPressed();
	}
}
