// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A field that offers some values by their names. A value of the file that is not among them is offered too, as it is.
 *
 * @param <T> type of the value
 */
final class Choice<T> {

	private static final int WIDEST = 15;

	private final List<T> values = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();
	private final Class<T> type;

	/**
	 * @param type type of the value
	 * @param none label for no value, or null where there must be one
	 * @param offered values with their labels
	 */
	Choice(Class<T> type, @Nullable String none, Map<T, String> offered) {
		this.type = type;
		Map<T, String> all = new LinkedHashMap<>();
		if (none != null) {
			all.put(type.cast(null), none);
		}
		all.putAll(offered);
		values.addAll(all.keySet());
		labels.addAll(all.values());
	}

	Combo create(Desk desk, Composite parent, EObject owner, EStructuralFeature feature, String id) {
		Object present = owner.eGet(feature);
		if (!values.contains(present)) {
			values.add(type.cast(present));
			labels.add(desk.words().value(feature, present));
		}
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		desk.toolkit().adapt(combo, true, true);
		combo.setItems(labels.toArray(String[]::new));
		int preferred = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.swtDefaults().hint(Math.min(preferred, desk.width(WIDEST)), SWT.DEFAULT).applyTo(combo);
		combo.setToolTipText(desk.words().feature(feature));
		EditedValue<T> value = new Field(desk).value(owner, feature, type);
		UpdateValueStrategy<Integer, T> take = UpdateValueStrategy.create(IConverter.create(Integer.class, type, this::at));
		UpdateValueStrategy<T, Integer> show = UpdateValueStrategy.create(IConverter.create(type, Integer.class, values::indexOf));
		desk.bindings().bindValue(WidgetProperties.singleSelectionIndex().observe(combo), value, take, show);
		combo.addListener(SWT.FocusOut, event -> value.endRun());
		combo.addListener(SWT.Dispose, event -> value.dispose());
		// the wheel scrolls the form; it must not change a rule on the way
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		desk.field(combo, owner, feature, id);
		return combo;
	}

	private T at(Integer index) {
		return values.get(Math.max(0, index));
	}
}
