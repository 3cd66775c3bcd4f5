// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;

/**
 * What the person should know of this opening: a torn record was cut, the database was rebuilt, the workspace may only be read.
 */
final class Notices {

	private final Locale locale;
	private final List<String> sentences = new ArrayList<>();
	private boolean readOnly;

	Notices(Locale locale) {
		this.locale = locale;
	}

	synchronized void add(String key, Object... arguments) {
		sentences.add(Phrases.of(Notices.class, locale).text(key, arguments));
	}

	/** From now on nothing is written. */
	synchronized void readOnly(Failure why) {
		readOnly = true;
		sentences.add(why.sentence(locale));
		add("notice.readOnly"); //$NON-NLS-1$
	}

	synchronized boolean readOnly() {
		return readOnly;
	}

	synchronized List<String> all() {
		return List.copyOf(sentences);
	}
}
