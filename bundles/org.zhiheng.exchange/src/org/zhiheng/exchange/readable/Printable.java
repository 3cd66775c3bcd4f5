// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** What can be printed, read in a terminal and handed to programs: the same content three times. */
public interface Printable {

	/** As a document with headings and tables. */
	PolicyPaper paper(Locale locale);

	/** As plain text. */
	String text(Locale locale);

	/** As names and values. */
	Map<String, @Nullable Object> data(Locale locale);
}
