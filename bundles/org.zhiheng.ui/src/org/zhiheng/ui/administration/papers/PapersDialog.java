// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.papers;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.exchange.forms.FormTemplate;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.WritingDialog;

/** Asks what is printed: of which notice, which form, for which applications and why, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class PapersDialog extends WritingDialog<PaperOrder> {

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

	/**
	 * @param shell where
	 * @param notices to choose from
	 * @param first id of the one chosen at first, empty for the first
	 * @param locale the reader's language
	 */
	PapersDialog(Shell shell, @NonNull List<Document> notices, @NonNull String first, @NonNull Locale locale) {
		super(shell, "papers", Phrases.of(PaperOrder.class, locale), locale); //$NON-NLS-1$
		this.locale = locale;
		this.phrases = Phrases.of(PaperOrder.class, locale);
		this.notices = notices;
		this.first = first;
	}

	@Override
	protected void questions(Composite area) {
		int chosen = Math.max(0, notices.stream().map(Document::getId).toList().indexOf(first));
		document = combo(area, "document", notices.stream().map(this::line).toList(), chosen); //$NON-NLS-1$
		choices(area, "kind", kinds, PaperOrder.Kind.values(), PaperOrder.Kind.GUIDE); //$NON-NLS-1$
		form = combo(area, "form", List.of(), -1); //$NON-NLS-1$
		applications = text(area, "applications"); //$NON-NLS-1$
		reason = text(area, "reason"); //$NON-NLS-1$
		document.addListener(SWT.Selection, event -> {
			fill();
			propose();
		});
		form.addListener(SWT.Selection, event -> propose());
		fill();
	}

	private Text text(Composite area, String key) {
		caption(area, key);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setData(Parts.WIDGET_ID, "papers." + key); //$NON-NLS-1$
		text.setMessage(phrases.text(key + "_hint")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
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
		return chosen(kinds, PaperOrder.Kind.GUIDE);
	}

	private @NonNull String chosen() {
		return kind() == PaperOrder.Kind.FORM && form.getSelectionIndex() >= 0 ? templates.get(form.getSelectionIndex()).id() : ""; //$NON-NLS-1$
	}

	@Override
	protected String ending() {
		return kind().ending();
	}

	@Override
	protected String name() {
		return PaperOrder.name(notice(), kind(), chosen(), locale);
	}

	/** Only a form asks for applications. */
	@Override
	protected void propose() {
		boolean ofForm = kind() == PaperOrder.Kind.FORM;
		form.setEnabled(ofForm);
		applications.setEnabled(ofForm);
		reason.setEnabled(ofForm);
		super.propose();
	}

	@Override
	protected PaperOrder order(@NonNull Path path) {
		return new PaperOrder(notice(), kind(), chosen(), applications.getText(), reason.getText(), path);
	}
}
