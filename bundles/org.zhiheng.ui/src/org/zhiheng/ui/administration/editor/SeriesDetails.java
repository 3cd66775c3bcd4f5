// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.TitleName;
import org.zhiheng.policy.edit.entry.Entry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.ui.administration.Parts;

/**
 * One series: names, title names by level, specialties.
 */
final class SeriesDetails extends Details<Series> {

	private static final int COLUMNS = 4;
	private static final int NAME = 14;
	private static final int GAP = 14;
	private static final int SPACING = 4;

	SeriesDetails(Desk desk, Composite parent) {
		super(desk, parent, NAME, SPACING);
	}

	/** The fields follow their values by themselves; they are made anew where the series or its parts are others. */
	@Override
	protected List<? extends Object> state(@NonNull Series present) {
		if (present.eContainer() == null) {
			return List.of();
		}
		List<EObject> parts = new ArrayList<>(List.of(present));
		parts.addAll(present.getTitles());
		parts.addAll(present.getSpecialties());
		return parts;
	}

	@Override
	protected void create(@NonNull Series present) {
		Composite head = group(null, 2);
		Label heading = desk.toolkit().createLabel(head, desk.words().name(present));
		heading.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		remover(head, present, "series.remove"); //$NON-NLS-1$
		Composite names = group(null, 2);
		named(names, present, Literals.SERIES__NAME, new WordEntry(true), "series.name"); //$NON-NLS-1$
		named(names, present, Literals.SERIES__NAME_EN, new WordEntry(false), "series.nameEn"); //$NON-NLS-1$
		desk.toolkit().createLabel(names, desk.text("series_code")); //$NON-NLS-1$
		desk.toolkit().createLabel(names, present.getCode());
		new MessageLine(desk, names, 2, present, "series.message"); //$NON-NLS-1$
		specialties(group("specialties", COLUMNS), present); //$NON-NLS-1$
		if (!present.getTitles().isEmpty()) {
			titles(group("titles", COLUMNS - 1), present); //$NON-NLS-1$
		}
	}

	/** A block of fields that line up among themselves. */
	private Composite group(@Nullable String heading, int columns) {
		if (heading != null) {
			Label label = desk.toolkit().createLabel(body, desk.text(heading));
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			GridDataFactory.fillDefaults().indent(0, GAP).applyTo(label);
		}
		Composite group = desk.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 2).spacing(8, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		desk.toolkit().paintBordersFor(group);
		return group;
	}

	private void named(Composite group, Series present, EAttribute feature, @NonNull Entry<String> entry, String id) {
		desk.toolkit().createLabel(group, desk.text("series_" + feature.getName())); //$NON-NLS-1$
		field(group, present, feature, entry, id);
	}

	private void field(Composite group, EObject owner, EAttribute feature, @NonNull Entry<String> entry, String id) {
		Text text = new Field(desk).text(group, SWT.NONE, owner, feature, String.class, entry, id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(desk.width(NAME), SWT.DEFAULT).applyTo(text);
	}

	private void specialties(Composite group, Series present) {
		int number = 0;
		for (Specialty specialty : present.getSpecialties()) {
			String id = "specialty." + number++; //$NON-NLS-1$
			field(group, specialty, Literals.SPECIALTY__NAME, new WordEntry(true), id + ".name"); //$NON-NLS-1$
			field(group, specialty, Literals.SPECIALTY__NAME_EN, new WordEntry(false), id + ".nameEn"); //$NON-NLS-1$
			desk.toolkit().createLabel(group, specialty.getClause() == null ? "" : specialty.getClause()); //$NON-NLS-1$
			remover(group, specialty, id + ".remove"); //$NON-NLS-1$
			new MessageLine(desk, group, COLUMNS, specialty, id + ".message"); //$NON-NLS-1$
		}
		ImageHyperlink add = desk.toolkit().createImageHyperlink(group, SWT.CENTER);
		add.setImage(desk.icons().image("add")); //$NON-NLS-1$
		add.setText(desk.text("specialty_add")); //$NON-NLS-1$
		add.setData(Parts.WIDGET_ID, "specialty.add"); //$NON-NLS-1$
		GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(add);
		add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> new SpecialtyDialog(body.getShell(), desk, present).open()));
	}

	private void titles(Composite group, Series present) {
		int number = 0;
		for (TitleName title : present.getTitles()) {
			String id = "title." + number++; //$NON-NLS-1$
			desk.toolkit().createLabel(group, desk.words().code(title.getLevel()));
			field(group, title, Literals.TITLE_NAME__NAME, new WordEntry(true), id + ".name"); //$NON-NLS-1$
			remover(group, title, id + ".remove"); //$NON-NLS-1$
			new MessageLine(desk, group, COLUMNS - 1, title, id + ".message"); //$NON-NLS-1$
		}
	}

	private void remover(Composite group, EObject object, String id) {
		ImageHyperlink cross = desk.toolkit().createImageHyperlink(group, SWT.CENTER);
		cross.setImage(desk.icons().image("remove")); //$NON-NLS-1$
		cross.setToolTipText(desk.text("remove", desk.words().name(object))); //$NON-NLS-1$
		cross.setData(Parts.WIDGET_ID, id);
		cross.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> desk.additions().remove(object)));
	}
}
