// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.administration.WritingDialog;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;

/** Asks what is exported, in which version and form, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class ExportDialog extends WritingDialog<Export> {

	private static final List<Edition> EDITIONS = List.of(new Edition.InForce(), new Edition.Drafted(), new Edition.Shipped());

	private final Locale locale;
	private final List<String> documents = new ArrayList<>();
	private final List<String> titles = new ArrayList<>();
	private final String first;
	private final Map<Export.Format, Button> formats = new EnumMap<>(Export.Format.class);
	private Combo document;
	private Combo edition;

	/**
	 * @param shell where
	 * @param notices to choose from
	 * @param first id of the one chosen at first; empty for all of them
	 * @param locale the reader's language
	 */
	ExportDialog(Shell shell, @NonNull List<Document> notices, @NonNull String first, @NonNull Locale locale) {
		super(shell, "export", Phrases.of(Export.class, locale), locale); //$NON-NLS-1$
		this.locale = locale;
		this.first = first;
		documents.add(""); //$NON-NLS-1$
		titles.add(Phrases.of(Export.class, locale).text("all", String.valueOf(notices.size()))); //$NON-NLS-1$
		for (Document each : notices) {
			documents.add(each.getId());
			titles.add(line(each));
		}
	}

	@Override
	protected void questions(Composite area) {
		document = combo(area, "document", titles, Math.max(0, documents.indexOf(first))); //$NON-NLS-1$
		edition = combo(area, "edition", EDITIONS.stream().map(each -> Editions.name(each, locale)).toList(), 0); //$NON-NLS-1$
		choices(area, "format", formats, Export.Format.values(), Export.Format.DOCX); //$NON-NLS-1$
		document.addListener(SWT.Selection, event -> propose());
	}

	private Export.Format format() {
		return chosen(formats, Export.Format.DOCX);
	}

	@Override
	protected String ending() {
		return format().ending();
	}

	@Override
	protected String name() {
		return Export.name(documents.get(document.getSelectionIndex()), format(), locale);
	}

	@Override
	protected Export order(@NonNull Path path) {
		return new Export(EDITIONS.get(edition.getSelectionIndex()), documents.get(document.getSelectionIndex()), format(), path);
	}
}
