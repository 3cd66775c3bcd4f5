// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.papers;

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
import org.eclipse.swt.widgets.Text;
import org.zhiheng.exchange.forms.FormTemplate;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.PlaceField;

/** Asks what is printed: of which notice, which form, for which applications and why, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class PapersDialog extends Dialog {

	private static final int MARGIN = 20;
	private static final int WIDTH = 480;

	private final Locale locale;
	private final Phrases phrases;
	private final List<Document> notices;
	private final String first;
	private final Map<PaperOrder.Kind, Button> kinds = new EnumMap<>(PaperOrder.Kind.class);
	private List<FormTemplate> templates = List.of();
	private Combo document;
	private Combo form;
	private Text applications;
	private Text reason;
	private PlaceField file;
	private @Nullable PaperOrder asked;

	/**
	 * @param shell where
	 * @param notices to choose from
	 * @param first id of the one chosen at first, empty for the first
	 * @param locale the reader's language
	 */
	PapersDialog(Shell shell, @NonNull List<Document> notices, @NonNull String first, @NonNull Locale locale) {
		super(shell);
		this.locale = locale;
		this.phrases = Phrases.of(PaperOrder.class, locale);
		this.notices = notices;
		this.first = first;
	}

	/** What was asked for; empty where the person thought better of it. */
	Optional<PaperOrder> asked() {
		return Optional.ofNullable(asked);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("title")); //$NON-NLS-1$
		shell.setData(Parts.WIDGET_ID, "papers.dialog"); //$NON-NLS-1$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(area);
		document = combo(area, "document"); //$NON-NLS-1$
		notices.forEach(each -> document.add(each.getId() + "　" + title(each))); //$NON-NLS-1$
		document.select(Math.max(0, notices.stream().map(Document::getId).toList().indexOf(first)));
		caption(area, "kind"); //$NON-NLS-1$
		for (PaperOrder.Kind kind : PaperOrder.Kind.values()) {
			Button button = new Button(area, SWT.RADIO);
			button.setText(phrases.text("kind_" + kind.name())); //$NON-NLS-1$
			button.setData(Parts.WIDGET_ID, "papers.kind." + kind.name()); //$NON-NLS-1$
			button.setSelection(kind == PaperOrder.Kind.GUIDE);
			button.addListener(SWT.Selection, event -> propose());
			kinds.put(kind, button);
		}
		form = combo(area, "form"); //$NON-NLS-1$
		applications = text(area, "applications"); //$NON-NLS-1$
		reason = text(area, "reason"); //$NON-NLS-1$
		caption(area, "file"); //$NON-NLS-1$
		file = new PlaceField(area, "papers.file", phrases.text("browse"), "papers", () -> kind().ending(), this::check); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		document.addListener(SWT.Selection, event -> {
			fill();
			propose();
		});
		form.addListener(SWT.Selection, event -> propose());
		fill();
		propose();
		return area;
	}

	private String title(Document notice) {
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		return english && notice.getTitleEn() != null ? notice.getTitleEn() : notice.getTitle();
	}

	private Combo combo(Composite area, String key) {
		caption(area, key);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setData(Parts.WIDGET_ID, "papers." + key); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Text text(Composite area, String key) {
		caption(area, key);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setData(Parts.WIDGET_ID, "papers." + key); //$NON-NLS-1$
		text.setMessage(phrases.text(key + "_hint")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void caption(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(phrases.text(key));
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(label);
	}

	private @NonNull String notice() {
		return String.valueOf(notices.get(Math.max(0, document.getSelectionIndex())).getId());
	}

	private void fill() {
		templates = PaperOrder.forms(notice());
		form.setItems(templates.stream().map(each -> each.name().in(locale)).toArray(String[]::new));
		form.select(0);
		kinds.get(PaperOrder.Kind.FORM).setEnabled(!templates.isEmpty());
	}

	private PaperOrder.@NonNull Kind kind() {
		return kinds.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
			.orElse(PaperOrder.Kind.GUIDE);
	}

	private @NonNull String chosen() {
		return kind() == PaperOrder.Kind.FORM && form.getSelectionIndex() >= 0 ? templates.get(form.getSelectionIndex()).id() : ""; //$NON-NLS-1$
	}

	/** Offers a name that fits what is chosen, in the folder that stands there; only a form asks for applications. */
	private void propose() {
		boolean ofForm = kind() == PaperOrder.Kind.FORM;
		form.setEnabled(ofForm);
		applications.setEnabled(ofForm);
		reason.setEnabled(ofForm);
		file.propose(PaperOrder.name(notice(), kind(), chosen(), locale));
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
		createButton(parent, IDialogConstants.OK_ID, phrases.text("ok"), true).setData(Parts.WIDGET_ID, "papers.ok"); //$NON-NLS-1$ //$NON-NLS-2$
		check();
	}

	@Override
	protected void okPressed() {
		file.path().ifPresent(path -> asked = new PaperOrder(notice(), kind(), chosen(), applications.getText(), reason.getText(), path));
		super.okPressed();
	}
}
