// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.util.List;
import java.util.Locale;

import org.zhiheng.rules.Wording;

/**
 * One sentence of an explanation, and how deep it is indented below the one it belongs to.
 *
 * @param depth 0 for the outermost
 * @param words without a full stop
 */
public record Sentence(int depth, Wording words) {

	/** All sentences in one language, indented by two spaces a level, one a line. */
	public static String lines(List<Sentence> sentences, Locale locale) {
		StringBuilder lines = new StringBuilder();
		sentences.forEach(each -> lines.append("  ".repeat(each.depth())).append(each.words().in(locale)).append('\n')); //$NON-NLS-1$
		return lines.toString();
	}

	/** All sentences in one line. */
	public static Wording joined(List<Sentence> sentences) {
		List<Sentence> kept = List.copyOf(sentences);
		return locale -> {
			StringBuilder line = new StringBuilder();
			String comma = Plain.of("join").in(locale); //$NON-NLS-1$
			for (Sentence each : kept) {
				String words = each.words().in(locale);
				boolean open = line.isEmpty() || line.charAt(line.length() - 1) == '：' || line.charAt(line.length() - 1) == ':';
				line.append(open ? "" : comma).append(line.isEmpty() || !open || words.isEmpty() ? words : Plain.of("after.colon", words).in(locale)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return line.toString();
		};
	}
}
