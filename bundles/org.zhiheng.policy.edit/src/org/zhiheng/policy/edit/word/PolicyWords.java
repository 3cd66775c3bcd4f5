// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.word;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.edit.entry.PercentEntry;
import org.zhiheng.policy.word.ModelWords;

/**
 * The policy model in words of one language.
 */
public final class PolicyWords {

	/** Features that name an object, the first that is set wins. */
	private static final List<String> NAMES = List.of("name", "label", "question", "text", "title", "step", "summary", "topic", "printed", "year", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$//$NON-NLS-10$
		"level",           //$NON-NLS-1$
		"id", "explanation"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ModelWords model;
	private final CodeNames codes;

	/**
	 * @param locale the reader's language
	 * @param codes names of codes that the policy model does not define
	 */
	public PolicyWords(Locale locale, CodeNames codes) {
		this.model = new ModelWords(locale);
		this.codes = codes;
	}

	/** The reader's language. */
	public Locale locale() {
		return model.locale();
	}

	/** The name of a kind, such as 时间步骤. */
	public String kind(EClass kind) {
		return model.kind(kind);
	}

	/** The name of a feature, such as 截止日期. */
	public String feature(EStructuralFeature feature) {
		return model.feature(feature);
	}

	/** The name of a literal of one of the model's enumerations. */
	public String literal(Enumerator literal) {
		return model.literal(literal);
	}

	/** The unit that stands behind the values of a feature, or empty. */
	public String unit(EStructuralFeature feature) {
		EDataType type = feature instanceof EAttribute attribute ? attribute.getEAttributeType() : PolicyPackage.Literals.DATE;
		if (type == PolicyPackage.Literals.YUAN) {
			return model.word("unit.yuan"); //$NON-NLS-1$
		}
		return feature == PolicyPackage.Literals.PASS_RATE_RULE__RATE ? "%" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A value without its unit; for none, the word for it. */
	public String value(EStructuralFeature feature, @Nullable Object value) {
		if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
			return model.word("value.none"); //$NON-NLS-1$
		}
		if (value instanceof Collection<?> many) {
			return many.stream().map(each -> value(feature, each)).collect(Collectors.joining(model.word("value.join"))); //$NON-NLS-1$
		}
		if (value instanceof Enumerator literal) {
			return model.literal(literal);
		}
		if (value instanceof Boolean truth) {
			return model.word(truth ? "value.yes" : "value.no"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (value instanceof BigDecimal number) {
			return feature == PolicyPackage.Literals.PASS_RATE_RULE__RATE ? new PercentEntry().write(number) : number.toPlainString();
		}
		if (value instanceof EObject object) {
			return name(object);
		}
		return code(String.valueOf(value));
	}

	/** A code of the policy model, such as a step or a trigger, in words; any other text as it is. */
	public String code(String code) {
		return model.code(code).orElseGet(() -> codes.name(code));
	}

	/** What an object is called in one line. */
	public String name(EObject object) {
		boolean english = Locale.ENGLISH.getLanguage().equals(model.locale().getLanguage());
		for (String name : NAMES) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			EStructuralFeature translated = english ? object.eClass().getEStructuralFeature(name + "En") : null; //$NON-NLS-1$
			Object value = translated == null ? null : object.eGet(translated);
			value = value == null && feature != null && !feature.isMany() ? object.eGet(feature) : value;
			if (feature != null && value != null && !String.valueOf(value).isBlank()) {
				return value(feature, value);
			}
		}
		return kind(object.eClass());
	}
}
