// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.message;

import java.util.Locale;

/**
 * A failure of the world that a person can do something about, with a code that can be quoted to a colleague.
 *
 * <p>The sentence says what happened, what was kept and what to do. It stands in the phrases of the package that fails, under the code's own
 * name ({@code ZH-2103}). Bugs are unchecked exceptions of other kinds.
 */
public class Failure extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;
	private final Class<?> origin;
	private final transient Object[] arguments;

	/**
	 * @param origin a class of the package whose phrases hold the sentence
	 * @param code {@code ZH-} and four digits
	 * @param arguments values for the sentence; never a person's identity
	 */
	public Failure(Class<?> origin, String code, Object... arguments) {
		this(null, origin, code, arguments);
	}

	/**
	 * @param cause what was thrown below, or null
	 * @param origin a class of the package whose phrases hold the sentence
	 * @param code {@code ZH-} and four digits
	 * @param arguments values for the sentence; never a person's identity
	 */
	public Failure(@org.eclipse.jdt.annotation.Nullable Throwable cause, Class<?> origin, String code, Object... arguments) {
		super(cause);
		this.origin = origin;
		this.code = code;
		this.arguments = arguments.clone();
	}

	/** The code, also at the end of every sentence. */
	public String code() {
		return code;
	}

	/**
	 * The sentence in a language, ending with the code.
	 *
	 * @param locale the reader's language
	 * @return one or two sentences
	 */
	public String sentence(Locale locale) {
		return Phrases.of(origin, locale).text(code, arguments) + " " + code; //$NON-NLS-1$
	}

	@Override
	public String getMessage() {
		return sentence(Locale.SIMPLIFIED_CHINESE);
	}
}
