// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The phrases of one package, Chinese by default and English complete.
 *
 * <p>They stand in {@code messages.properties} (Chinese) and {@code messages_en.properties} beside a class of that package, in UTF-8. The
 * machine's own locale is never consulted: a Chinese office keeps its language on an English machine.
 */
public final class Phrases {

	private static final ResourceBundle.Control EXACT = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final Locale locale;

	private Phrases(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * Opens the phrases that stand beside a class.
	 *
	 * @param beside a class of the package
	 * @param locale any English locale gives English, every other gives Chinese
	 * @return the phrases
	 */
	public static Phrases of(Class<?> beside, Locale locale) {
		Locale exact = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		ResourceBundle bundle = ResourceBundle.getBundle(beside.getPackageName() + ".messages", exact, beside.getClassLoader(), EXACT); //$NON-NLS-1$
		return new Phrases(bundle, exact);
	}

	/**
	 * The phrase under a key with its arguments filled in.
	 *
	 * @param key the key in the properties file
	 * @param arguments values for {0}, {1} …; numbers are written with separators, so years must come as text
	 * @return the phrase
	 * @throws MissingResourceException where the key is missing, which a test of every package rules out
	 */
	public String text(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		if (arguments.length == 0) {
			return pattern.replace("''", "'"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String text = new MessageFormat(pattern, locale).format(arguments);
		return locale == Locale.ENGLISH ? Agreement.of(text) : text;
	}

	/** Whether a phrase stands under the key. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/** The language of the phrases: simplified Chinese or English. */
	public Locale locale() {
		return locale;
	}
}
