// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.form;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entry;

/** How one attribute is edited. */
public sealed interface FormField {

	/** The attribute. */
	EStructuralFeature feature();

	/**
	 * A line of text.
	 *
	 * @param feature the attribute
	 * @param entry how it is typed
	 * @param wide whether it wants the whole width
	 * @param offered names of values that may be typed, for help; none where any text may
	 */
	record Line(@NonNull EStructuralFeature feature, Entry<Object> entry, boolean wide, List<String> offered) implements FormField {}

	/**
	 * Yes or no.
	 *
	 * @param feature the attribute
	 */
	record Truth(@NonNull EStructuralFeature feature) implements FormField {}

	/**
	 * One of some values.
	 *
	 * @param feature the attribute
	 * @param names values with their names, in order
	 * @param optional whether it may be left empty
	 */
	record Pick(@NonNull EStructuralFeature feature, Map<Object, String> names, boolean optional) implements FormField {}

	/**
	 * Several of an enumeration.
	 *
	 * @param feature the attribute
	 * @param names literals with their names
	 */
	record Marks(@NonNull EStructuralFeature feature, Map<Enumerator, String> names) implements FormField {}

	/** What the field reads from a text, for lines only; null where the text cannot be taken. */
	static @Nullable Object read(Line line, String text) {
		return line.entry().read(text) instanceof org.zhiheng.policy.edit.entry.Entered.Taken<?> taken ? taken.value() : null;
	}
}
