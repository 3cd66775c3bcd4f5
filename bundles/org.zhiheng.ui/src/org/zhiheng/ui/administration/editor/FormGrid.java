// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.edit.form.CodeChoices;
import org.zhiheng.policy.edit.form.FormField;
import org.zhiheng.policy.edit.form.FormFields;

/** The attributes of one object as fields in two columns; what wants room takes both. */
final class FormGrid {

	private static final int COLUMNS = 4;
	private static final int LABEL = 14;
	private static final int NARROW = 18;
	private static final int WIDE = 30;

	private final Desk desk;
	private final Composite grid;
	private final String id;
	private int filled;

	/**
	 * @param desk the editor's
	 * @param parent a column
	 * @param object whose attributes
	 * @param choices codes that are offered
	 * @param id name for tests, before the attribute's own
	 */
	FormGrid(Desk desk, Composite parent, @NonNull EObject object, @NonNull CodeChoices choices, String id) {
		this.desk = desk;
		this.id = id;
		grid = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(2, 2).spacing(10, 7).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		List<FormField> fields = new FormFields(desk.words(), choices).of(object);
		fields.stream().filter(each -> !wide(each)).forEach(each -> field(object, each));
		fields.stream().filter(FormGrid::wide).forEach(each -> field(object, each));
		desk.toolkit().paintBordersFor(grid);
	}

	private static boolean wide(FormField field) {
		return field instanceof FormField.Line line ? line.wide() : field instanceof FormField.Marks;
	}

	private void field(EObject object, FormField field) {
		boolean wide = wide(field);
		if (wide && filled % 2 == 1) {
			desk.toolkit().createLabel(grid, ""); //$NON-NLS-1$
			desk.toolkit().createLabel(grid, ""); //$NON-NLS-1$
			filled++;
		}
		filled += wide ? 2 : 1;
		String unit = desk.words().unit(field.feature());
		String name = desk.words().feature(field.feature());
		Label label = desk.toolkit().createLabel(grid, unit.isEmpty() ? name : desk.text("with_unit", name, unit)); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk.width(LABEL), SWT.DEFAULT).applyTo(label);
		String named = id + "." + field.feature().getName(); //$NON-NLS-1$
		if (field instanceof FormField.Line line) {
			line(object, line, named);
		} else if (field instanceof FormField.Truth truth) {
			Button box = new Field(desk).check(grid, "", object, truth.feature(), named); //$NON-NLS-1$
			box.setToolTipText(name);
			GridDataFactory.swtDefaults().hint(desk.width(NARROW), SWT.DEFAULT).applyTo(box);
		} else if (field instanceof FormField.Pick pick) {
			pick(object, pick, named);
		} else {
			marks(object, (FormField.Marks) field, named);
		}
	}

	private void line(EObject object, FormField.Line line, String named) {
		Text text = new Field(desk).text(grid, SWT.NONE, object, line.feature(), Object.class, line.entry(), named);
		if (!line.offered().isEmpty()) {
			text.setToolTipText(String.join("；", line.offered().subList(0, Math.min(60, line.offered().size())))); //$NON-NLS-1$
		}
		GridDataFactory data = line.wide() ? GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(desk.width(WIDE), SWT.DEFAULT)
			: GridDataFactory.swtDefaults().hint(desk.width(NARROW), SWT.DEFAULT);
		data.align(line.wide() ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).applyTo(text);
	}

	private void pick(EObject object, FormField.Pick pick, String named) {
		Map<Object, String> names = new LinkedHashMap<>(pick.names());
		String none = pick.optional() ? desk.text("none") : null; //$NON-NLS-1$
		Combo combo = new Choice<>(Object.class, none, names).create(desk, grid, object, pick.feature(), named);
		GridDataFactory.swtDefaults().hint(desk.width(NARROW), SWT.DEFAULT).applyTo(combo);
	}

	private void marks(EObject object, FormField.Marks marks, String named) {
		Composite row = desk.toolkit().createComposite(grid);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.spacing = 14;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(row);
		marks.names().forEach((literal, name) -> mark(row, object, marks.feature(), literal, name, named));
	}

	private void mark(Composite row, EObject object, EStructuralFeature feature, Enumerator literal, String name, String named) {
		Button box = desk.toolkit().createButton(row, name, SWT.CHECK);
		desk.field(box, object, feature, named + "." + literal.getName()); //$NON-NLS-1$
		Runnable show = () -> box.setSelection(((List<?>) object.eGet(feature)).contains(literal));
		show.run();
		desk.board().listen(show);
		box.addListener(SWT.Dispose, event -> desk.board().forget(show));
		box.addListener(SWT.Selection, event -> {
			List<Object> marked = new ArrayList<>((List<?>) object.eGet(feature));
			marked.remove(literal);
			if (box.getSelection()) {
				marked.add(literal);
			}
			SetCommand command = new SetCommand(desk.editing().domain(), object, feature, marked.isEmpty() ? SetCommand.UNSET_VALUE : marked);
			command.setLabel(desk.text("change", desk.words().feature(feature))); //$NON-NLS-1$
			desk.editing().stack().execute(command);
		});
	}
}
