// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;

/**
 * What the person should know of this opening: a torn record was cut, the database was rebuilt, the workspace may only be read.
 */
final class Notices {

	private final Locale locale;
	private final List<String> sentences = new ArrayList<>();
	private boolean readOnly;
	private @Nullable Failure why;

	Notices(Locale locale) {
		this.locale = locale;
	}

	synchronized void add(String key, Object... arguments) {
		sentences.add(Phrases.of(Notices.class, locale).text(key, arguments));
	}

	/** From now on nothing is written. */
	synchronized void readOnly(Failure why) {
		readOnly = true;
		this.why = why;
		sentences.add(why.sentence(locale));
		add("notice.readOnly"); //$NON-NLS-1$
	}

	synchronized boolean readOnly() {
		return readOnly;
	}

	/** What to tell who wants to write: a full disk by its name, else that the workspace can only be read. */
	synchronized Failure refusal(Path folder) {
		Failure reason = why;
		return reason != null && "ZH-1121".equals(reason.code()) ? reason : new Failure(Notices.class, "ZH-1113", folder); //$NON-NLS-1$ //$NON-NLS-2$
	}

	synchronized List<String> all() {
		return List.copyOf(sentences);
	}
}
