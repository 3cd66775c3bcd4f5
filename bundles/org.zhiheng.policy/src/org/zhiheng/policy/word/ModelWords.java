// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.word;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.zhiheng.message.Phrases;

/**
 * The names of the policy model's parts in one language.
 */
public final class ModelWords {

	private final Phrases phrases;

	/** @param locale the reader's language */
	public ModelWords(Locale locale) {
		this.phrases = Phrases.of(ModelWords.class, locale);
	}

	/** The reader's language. */
	public Locale locale() {
		return phrases.locale();
	}

	/** The name of a kind, such as 时间步骤. */
	public String kind(EClass kind) {
		return phrases.text("class." + kind.getName()); //$NON-NLS-1$
	}

	/** The name of a feature, such as 截止日期. */
	public String feature(EStructuralFeature feature) {
		String own = "feature." + feature.getEContainingClass().getName() + "." + feature.getName(); //$NON-NLS-1$ //$NON-NLS-2$
		return phrases.text(phrases.has(own) ? own : "feature." + feature.getName()); //$NON-NLS-1$
	}

	/** The name of a literal of one of the model's enumerations. */
	public String literal(Enumerator literal) {
		return phrases.text("enum." + literal.getName()); //$NON-NLS-1$
	}

	/** A code that the model defines, such as a step or a trigger; empty for any other. */
	public Optional<String> code(String code) {
		String key = "code." + code; //$NON-NLS-1$
		return phrases.has(key) ? Optional.of(phrases.text(key)) : Optional.empty();
	}

	/** One of the few words that stand with values: {@code unit.yuan}, {@code value.none}, {@code value.yes}, {@code value.no}, {@code value.join}. */
	public String word(String key) {
		return phrases.text(key);
	}
}
