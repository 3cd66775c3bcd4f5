// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.entry.AmountEntry;
import org.zhiheng.policy.edit.entry.AnyEntry;
import org.zhiheng.policy.edit.entry.CountEntry;
import org.zhiheng.policy.edit.entry.DayEntry;
import org.zhiheng.policy.edit.entry.DecimalEntry;
import org.zhiheng.policy.edit.entry.Entry;
import org.zhiheng.policy.edit.entry.ListEntry;
import org.zhiheng.policy.edit.entry.NumbersEntry;
import org.zhiheng.policy.edit.entry.PercentEntry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.policy.edit.word.PolicyWords;

/**
 * The fields of the form of any object: one for each attribute of the model that can be changed, in the model's order. What an object contains has
 * forms of its own.
 *
 * <p>The model itself is asked and not its item providers: their property descriptors say the same, but need a running platform for labels that the
 * form takes from {@link PolicyWords} anyway.
 */
public final class FormFields {

	private static final int LARGEST = 9_999;

	private final PolicyWords words;
	private final CodeChoices choices;

	/**
	 * @param words names of literals
	 * @param choices codes of textual attributes
	 */
	public FormFields(PolicyWords words, CodeChoices choices) {
		this.words = words;
		this.choices = choices;
	}

	/** The fields of an object; its id is given once and is no field. */
	public List<FormField> of(EObject object) {
		List<FormField> fields = new ArrayList<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isID() && attribute.isChangeable() && !attribute.isTransient()) {
				fields.add(field(object, attribute));
			}
		}
		return fields;
	}

	private FormField field(EObject object, EAttribute attribute) {
		EClassifier type = attribute.getEAttributeType();
		boolean required = attribute.isRequired();
		if (type instanceof EEnum literals) {
			return attribute.isMany() ? new FormField.Marks(attribute, names(literals))
				: new FormField.Pick(attribute, new LinkedHashMap<>(names(literals)), false);
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return new FormField.Truth(attribute);
		}
		if (type == EcorePackage.Literals.EBOOLEAN_OBJECT) {
			return new FormField.Pick(attribute, truths(attribute), true);
		}
		if (type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.EINTEGER_OBJECT) {
			boolean primitive = type == EcorePackage.Literals.EINT;
			return attribute.isMany() ? line(attribute, new AnyEntry<>(new NumbersEntry(0, LARGEST), FormFields::numbers))
				: line(attribute, new AnyEntry<>(new CountEntry(0, LARGEST, primitive), Integer.class::cast));
		}
		if (type == Literals.DATE) {
			return line(attribute, new AnyEntry<>(new DayEntry(), LocalDate.class::cast));
		}
		if (type == Literals.YUAN) {
			return line(attribute, new AnyEntry<>(new AmountEntry(), BigDecimal.class::cast));
		}
		if (type == Literals.EXACT) {
			Entry<BigDecimal> entry = attribute == Literals.PASS_RATE_RULE__RATE ? new PercentEntry() : new DecimalEntry(required);
			return line(attribute, new AnyEntry<>(entry, BigDecimal.class::cast));
		}
		return text(object, attribute, required);
	}

	private FormField text(EObject object, EAttribute attribute, boolean required) {
		Map<String, String> codes = choices.of(object, attribute);
		if (attribute.isMany()) {
			return new FormField.Line(attribute, new AnyEntry<>(new ListEntry(codes), FormFields::texts), true, List.copyOf(codes.values()));
		}
		return codes.isEmpty() ? new FormField.Line(attribute, new AnyEntry<>(new WordEntry(required), String.class::cast), true, List.of())
			: new FormField.Pick(attribute, new LinkedHashMap<>(codes), !required);
	}

	private static FormField line(EAttribute attribute, Entry<Object> entry) {
		return new FormField.Line(attribute, entry, attribute.isMany(), List.of());
	}

	private static List<String> texts(Object value) {
		return ((List<?>) value).stream().map(String::valueOf).toList();
	}

	private static List<Integer> numbers(Object value) {
		return ((List<?>) value).stream().map(Integer.class::cast).toList();
	}

	private Map<Enumerator, String> names(EEnum literals) {
		Map<Enumerator, String> names = new LinkedHashMap<>();
		literals.getELiterals().forEach(each -> names.put(each.getInstance(), words.literal(each.getInstance())));
		return names;
	}

	private Map<Object, String> truths(EAttribute attribute) {
		Map<Object, String> names = new LinkedHashMap<>();
		names.put(Boolean.TRUE, words.value(attribute, Boolean.TRUE));
		names.put(Boolean.FALSE, words.value(attribute, Boolean.FALSE));
		return names;
	}
}
