// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Words that are chosen only when the reader's language is known, so that one answer serves every reader.
 */
@FunctionalInterface
public interface Wording {

	/** Nothing. */
	Wording NONE = locale -> ""; //$NON-NLS-1$

	/**
	 * The words in a language.
	 *
	 * @param locale any English locale gives English, every other Chinese
	 * @return a clause or a sentence without its full stop
	 */
	String in(Locale locale);

	/**
	 * A phrase of the rules.
	 *
	 * @param key in {@code messages.properties} beside this class
	 * @param arguments text as it is, or wordings, which are put into the same language
	 * @return the phrase with its arguments
	 */
	static Wording of(String key, Object... arguments) {
		Object[] kept = arguments.clone();
		return locale -> Phrases.of(Wording.class, locale).text(key,
			Arrays.stream(kept).map(each -> each instanceof Wording wording ? wording.in(locale) : String.valueOf(each)).toArray());
	}

	/** Words given in both languages; the Chinese ones stand in where English is missing. */
	static Wording both(@Nullable String zh, @Nullable String en) {
		String chinese = zh == null ? "" : zh; //$NON-NLS-1$
		String english = en == null || en.isBlank() ? chinese : en;
		return locale -> english(locale) ? english : chinese;
	}

	/** The label of a fact. */
	static Wording fact(String key) {
		return locale -> Vocabulary.standard().fact(key).map(fact -> fact.label(locale)).orElseGet(() -> derived(key, locale));
	}

	/** The label of a fact that follows from others and so is not in the vocabulary. */
	private static String derived(String key, Locale locale) {
		Phrases phrases = Phrases.of(Wording.class, locale);
		return phrases.has("fact." + key) ? phrases.text("fact." + key) : key; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The label of a fact's value. */
	static Wording value(String key, String code) {
		return locale -> {
			@Nullable
			String dictionary = Vocabulary.standard().fact(key).map(Fact::dictionary).orElse(null);
			return dictionary == null ? named(code, locale) : Vocabulary.standard().dictionary(dictionary).label(code, locale);
		};
	}

	/** A name that stands in no dictionary, such as that of a series: in the reader's language where it is a common one, else as given. */
	private static String named(String name, Locale locale) {
		Phrases phrases = Phrases.of(Wording.class, locale);
		return phrases.has("value." + name) ? phrases.text("value." + name) : name; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A name that stands in no dictionary, such as that of a series or of a row of a tariff. */
	static Wording name(@Nullable String name) {
		return locale -> name == null ? "" : named(name, locale); //$NON-NLS-1$
	}

	/** A status of the platform: as it prints it, and in English by its meaning. */
	static Wording status(String text) {
		return locale -> {
			Phrases phrases = Phrases.of(Wording.class, locale);
			return phrases.has("status." + text) ? phrases.text("status." + text) : english(locale) ? phrases.text("status") : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		};
	}

	/** Several wordings, each once, with the separator of the language between them. */
	static Wording list(List<Wording> parts) {
		List<Wording> kept = List.copyOf(parts);
		return locale -> {
			Set<String> words = new LinkedHashSet<>();
			kept.forEach(each -> words.add(each.in(locale)));
			return String.join(english(locale) ? "; " : "；", words); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static boolean english(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}
}
