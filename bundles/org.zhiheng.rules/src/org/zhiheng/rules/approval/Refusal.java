// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.util.Arrays;
import java.util.Locale;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.rules.Wording;

/** A refusal whose sentence quotes others that exist in both languages. */
final class Refusal extends Failure {

	private static final long serialVersionUID = 1L;

	private final transient Object[] told;

	/**
	 * @param code of the sentence
	 * @param arguments text as it is, or wordings, which are put into the reader's language
	 */
	Refusal(String code, Object... arguments) {
		super(Refusal.class, code, arguments);
		this.told = arguments.clone();
	}

	@Override
	public String sentence(Locale locale) {
		Object[] words = Arrays.stream(told).map(each -> each instanceof Wording wording ? wording.in(locale) : each).toArray();
		return Phrases.of(Refusal.class, locale).text(code(), words) + " " + code(); //$NON-NLS-1$
	}
}
