// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.edit.entry.Entered;
import org.zhiheng.policy.edit.entry.Entry;
import org.zhiheng.ui.administration.content.Place;

/**
 * Fields of the form, bound to the model through the editing domain. A text is read at every keystroke; what cannot be taken stays in the field
 * with the reason below it, and the model keeps the value before.
 */
final class Field {

	private final Desk desk;

	Field(Desk desk) {
		this.desk = desk;
	}

	/**
	 * A text field.
	 *
	 * @param <T> type of the value
	 * @param parent where
	 * @param style SWT style, such as right alignment for numbers
	 * @param owner object
	 * @param feature its feature
	 * @param type type of the value
	 * @param entry how it is typed
	 * @param id name for tests
	 * @return the field
	 */
	<T> Text text(Composite parent, int style, EObject owner, EStructuralFeature feature, Class<T> type, @NonNull Entry<T> entry, String id) {
		Text text = desk.toolkit().createText(parent, "", SWT.SINGLE | style); //$NON-NLS-1$
		text.setToolTipText(desk.words().feature(feature));
		EditedValue<T> value = value(owner, feature, type);
		Place place = new Place(owner, feature);
		UpdateValueStrategy<String, T> take = UpdateValueStrategy.create(IConverter.create(String.class, type, typed -> taken(entry, typed)));
		take.setAfterGetValidator(typed -> status(entry, typed));
		UpdateValueStrategy<T, String> show = UpdateValueStrategy.create(IConverter.create(type, String.class, entry::write));
		Binding binding = desk.bindings().bindValue(WidgetProperties.text(SWT.Modify).observe(text), value, take, show);
		binding.getValidationStatus().addValueChangeListener(event -> desk.board().refuse(place, sentence(event.diff.getNewValue())));
		text.addListener(SWT.FocusOut, event -> {
			value.endRun();
			if (!desk.board().refuses(place)) {
				binding.updateModelToTarget();
			}
		});
		text.setData(Binding.class.getName(), binding);
		text.addListener(SWT.Dispose, event -> {
			value.dispose();
			desk.board().refuse(place, null);
		});
		desk.field(text, owner, feature, id);
		return text;
	}

	/** Gives a field back the value of the model where its text was refused. Returns whether there was one. */
	static boolean restore(Object control) {
		if (!(control instanceof Text text) || !(text.getData(Binding.class.getName()) instanceof Binding binding)
			|| binding.getValidationStatus().getValue().isOK()) {
			return false;
		}
		binding.updateModelToTarget();
		return true;
	}

	/** A check box. */
	Button check(Composite parent, String label, EObject owner, EStructuralFeature feature, String id) {
		Button button = desk.toolkit().createButton(parent, label, SWT.CHECK);
		EditedValue<Boolean> value = value(owner, feature, Boolean.class);
		desk.bindings().bindValue(WidgetProperties.buttonSelection().observe(button), value);
		button.addListener(SWT.FocusOut, event -> value.endRun());
		button.addListener(SWT.Dispose, event -> value.dispose());
		desk.field(button, owner, feature, id);
		return button;
	}

	<T> EditedValue<T> value(EObject owner, EStructuralFeature feature, Class<T> type) {
		return new EditedValue<>(Realm.getDefault(), desk.editing(), owner, feature, type, desk.text("change", desk.words().feature(feature))); //$NON-NLS-1$
	}

	private static <T> @Nullable T taken(@NonNull Entry<T> entry, String typed) {
		return entry.read(typed) instanceof Entered.Taken<T> taken ? taken.value() : null;
	}

	private <T> IStatus status(@NonNull Entry<T> entry, String typed) {
		return entry.read(typed) instanceof Entered.Refused<T> refused ? ValidationStatus.error(refused.sentence(desk.words().locale()))
			: ValidationStatus.ok();
	}

	private static @Nullable String sentence(IStatus status) {
		return status.isOK() ? null : status.getMessage();
	}
}
