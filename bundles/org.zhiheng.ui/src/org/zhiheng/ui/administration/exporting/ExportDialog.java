// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.exporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.PlaceField;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;

/** Asks what is exported, in which version and form, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class ExportDialog extends Dialog {

	private static final int MARGIN = 20;
	private static final int WIDTH = 480;
	private static final List<Edition> EDITIONS = List.of(new Edition.InForce(), new Edition.Drafted(), new Edition.Shipped());

	private final Locale locale;
	private final Phrases phrases;
	private final List<String> documents = new ArrayList<>();
	private final List<String> titles = new ArrayList<>();
	private final String first;
	private final Map<Export.Format, Button> formats = new EnumMap<>(Export.Format.class);
	private Combo document;
	private Combo edition;
	private PlaceField file;
	private @Nullable Export asked;

	/**
	 * @param shell where
	 * @param notices to choose from
	 * @param first id of the one chosen at first; empty for all of them
	 * @param locale the reader's language
	 */
	ExportDialog(Shell shell, @NonNull List<Document> notices, @NonNull String first, @NonNull Locale locale) {
		super(shell);
		this.locale = locale;
		this.phrases = Phrases.of(Export.class, locale);
		this.first = first;
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		documents.add(""); //$NON-NLS-1$
		titles.add(phrases.text("all", String.valueOf(notices.size()))); //$NON-NLS-1$
		for (Document each : notices) {
			documents.add(each.getId());
			titles.add(each.getId() + "　" + (english && each.getTitleEn() != null ? each.getTitleEn() : each.getTitle())); //$NON-NLS-1$
		}
	}

	/** What was asked for; empty where the person thought better of it. */
	Optional<Export> asked() {
		return Optional.ofNullable(asked);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("title")); //$NON-NLS-1$
		shell.setData(Parts.WIDGET_ID, "export.dialog"); //$NON-NLS-1$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(area);
		document = combo(area, "document", titles, Math.max(0, documents.indexOf(first))); //$NON-NLS-1$
		edition = combo(area, "edition", EDITIONS.stream().map(each -> Editions.name(each, locale)).toList(), 0); //$NON-NLS-1$
		caption(area, "format"); //$NON-NLS-1$
		for (Export.Format format : Export.Format.values()) {
			Button button = new Button(area, SWT.RADIO);
			button.setText(phrases.text("format_" + format.name())); //$NON-NLS-1$
			button.setData(Parts.WIDGET_ID, "export.format." + format.name()); //$NON-NLS-1$
			button.setSelection(format == Export.Format.DOCX);
			button.addListener(SWT.Selection, event -> propose());
			formats.put(format, button);
		}
		caption(area, "file"); //$NON-NLS-1$
		file = new PlaceField(area, "export.file", phrases.text("browse"), "policy", () -> format().ending(), this::check); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		document.addListener(SWT.Selection, event -> propose());
		propose();
		return area;
	}

	private Combo combo(Composite area, String key, List<String> lines, int chosen) {
		caption(area, key);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(lines.toArray(String[]::new));
		combo.select(chosen);
		combo.setData(Parts.WIDGET_ID, "export." + key); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void caption(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(phrases.text(key));
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(label);
	}

	private Export.Format format() {
		return formats.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
			.orElse(Export.Format.DOCX);
	}

	/** Offers a name that fits what is chosen, in the folder that stands there. */
	private void propose() {
		file.propose(Export.name(documents.get(document.getSelectionIndex()), format(), locale));
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
		createButton(parent, IDialogConstants.OK_ID, phrases.text("ok"), true).setData(Parts.WIDGET_ID, "export.ok"); //$NON-NLS-1$ //$NON-NLS-2$
		check();
	}

	@Override
	protected void okPressed() {
		file.path()
			.ifPresent(path -> asked = new Export(EDITIONS.get(edition.getSelectionIndex()), documents.get(document.getSelectionIndex()), format(),
				path));
		super.okPressed();
	}
}
