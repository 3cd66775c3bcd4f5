// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.TypedChange;

/**
 * One feature of one object as an observable value whose setter goes through the editing domain: what databinding sets can be undone, and what
 * undo restores is told to databinding.
 *
 * @param <T> type of the value
 */
public final class EditedValue<T> extends AbstractObservableValue<T> {

	private final EObject owner;
	private final EStructuralFeature feature;
	private final Class<T> type;
	private final TypedChange change;
	private final Adapter adapter = new AdapterImpl() {

		@Override
		public void notifyChanged(Notification notification) {
			if (notification.getFeature() == feature && !notification.isTouch()) {
				if (feature.isMany()) {
					tell(null, present());
				} else {
					tell(notification.getOldValue(), notification.getNewValue());
				}
			}
		}
	};

	/**
	 * @param realm thread that may look at the value
	 * @param editing where the commands go
	 * @param owner object
	 * @param feature its feature; one with many values has them as a list
	 * @param type type of the value
	 * @param label what undo calls a change
	 */
	public EditedValue(Realm realm, PolicyEditing editing, EObject owner, EStructuralFeature feature, Class<T> type, String label) {
		super(realm);
		this.owner = owner;
		this.feature = feature;
		this.type = type;
		this.change = new TypedChange(editing, owner, feature, label);
	}

	/** Ends a run of typing: the next value is a command of its own. */
	public void endRun() {
		change.end();
	}

	@Override
	protected void firstListenerAdded() {
		owner.eAdapters().add(adapter);
	}

	@Override
	protected void lastListenerRemoved() {
		owner.eAdapters().remove(adapter);
	}

	@Override
	public synchronized void dispose() {
		owner.eAdapters().remove(adapter);
		super.dispose();
	}

	@Override
	public Object getValueType() {
		return feature;
	}

	@Override
	protected T doGetValue() {
		return type.cast(present());
	}

	@Override
	protected void doSetValue(@Nullable T value) {
		change.set(value);
	}

	private @Nullable Object present() {
		Object value = owner.eGet(feature);
		return feature.isMany() ? List.copyOf((List<?>) value) : value;
	}

	private void tell(@Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			fireValueChange(Diffs.createValueDiff(type.cast(before), type.cast(after)));
		}
	}
}
