// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.policy.Document;

/**
 * A notice: what it is, and its timetable, fees and pass rates.
 */
final class NoticeSheet implements Sheet {

	private static final int NARROWEST = 40;

	private final List<SheetSection> sections;
	private final NormSection norms;
	private final Runnable renew;

	NoticeSheet(Desk desk, Composite parent, Document notice) {
		GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(parent);
		boolean english = Locale.ENGLISH.getLanguage().equals(desk.words().locale().getLanguage());
		Label title = desk.toolkit().createLabel(parent, english && notice.getTitleEn() != null ? notice.getTitleEn() : notice.getTitle(), SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(NARROWEST), SWT.DEFAULT).applyTo(title);
		Label facts = desk.toolkit().createLabel(parent, facts(desk, notice), SWT.WRAP);
		facts.setForeground(facts.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(NARROWEST), SWT.DEFAULT).applyTo(facts);
		renew = () -> facts.setText(facts(desk, notice));
		new MessageLine(desk, parent, 1, notice, "notice.message"); //$NON-NLS-1$
		sections = List.of(new TimetableSection(desk, parent, notice), new FeeSection(desk, parent, notice),
			new PassRateSection(desk, parent, notice));
		norms = new NormSection(desk, parent, notice);
		refresh();
	}

	/** Shows the rule that an object is or belongs to. */
	void select(EObject object) {
		norms.select(object);
	}

	private static String facts(Desk desk, Document notice) {
		String from = notice.getInForceFrom() == null ? null : desk.text("in_force", notice.getInForceFrom().toString()); //$NON-NLS-1$
		String version = desk.text("version", String.valueOf(notice.getVersion())); //$NON-NLS-1$
		return Stream.of(notice.getNumber(), notice.getIssuer(), from, version).filter(Objects::nonNull).collect(Collectors.joining("　·　")); //$NON-NLS-1$
	}

	@Override
	public void refresh() {
		renew.run();
		sections.forEach(SheetSection::refresh);
		norms.refresh();
	}
}
