// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.word;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.zhiheng.message.Phrases;

/**
 * The names of the policy model's parts in one language.
 */
public final class ModelWords {

	private static final int ASCII = 128;
	/** The parts of a notice that carry no number of their own, and the keys of their names. */
	private static final Map<String, String> PARTS = Map.of("引言", "place.preamble", "文号", "place.number", "标题", "place.title", "结尾", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		"place.closing", "落款", "place.signature", "附件", "place.annex"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

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

	/**
	 * The place of a clause in its notice. A number stands as the notice prints it, in English as a quotation; the parts without a number, such as
	 * 引言, have a name.
	 *
	 * @param printed as the clause says it, such as 五（一） or 附件1
	 */
	public String place(String printed) {
		if (!Locale.ENGLISH.getLanguage().equals(locale().getLanguage())) {
			return printed;
		}
		String part = PARTS.keySet().stream().filter(printed::startsWith).findFirst().orElse(""); //$NON-NLS-1$
		String number = printed.substring(part.length());
		String said = number.chars().allMatch(each -> each < ASCII) ? number : "“" + number + "”"; //$NON-NLS-1$ //$NON-NLS-2$
		return part.isEmpty() ? said : (phrases.text(Objects.requireNonNull(PARTS.get(part))) + " " + said).strip(); //$NON-NLS-1$
	}

	/** What a clause is about, without the Chinese word that the table of norms gives beside the English one, where English is read. */
	public String matter(String kind) {
		return Locale.ENGLISH.getLanguage().equals(locale().getLanguage()) ? kind.replaceFirst("/[^\\x00-\\x7f]+$", "") : kind; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** One of the few words that stand with values: {@code unit.yuan}, {@code value.none}, {@code value.yes}, {@code value.no}, {@code value.join}. */
	public String word(String key) {
		return phrases.text(key);
	}
}
