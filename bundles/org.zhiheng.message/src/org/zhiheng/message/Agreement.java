// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.message;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes English nouns and verbs agree with the number one: phrases are written for many, and "1 years" is read aloud by a clerk.
 */
final class Agreement {

	private static final String NOUNS = "years|months|days|hours|minutes|seconds|persons|people|applicants|applications|entries|rows|lines|files|sheets" //$NON-NLS-1$
		+ "|records|questions|cases|answers|clauses|norms|documents|notices|findings|errors|warnings|changes|readings|submissions|votes|experts|members" //$NON-NLS-1$
		+ "|leads|policies|periods|columns|cells|groups|regions|courses|certificates|versions|copies"; //$NON-NLS-1$
	private static final Pattern ONE = Pattern
		.compile("(?<![\\p{Alnum}.,/-])1 ((?:[a-z]+ )?)(" + NOUNS + ")\\b( (?:were|are|have|last|need|stand)\\b)?"); //$NON-NLS-1$ //$NON-NLS-2$

	private Agreement() {
	}

	/**
	 * The text with its counts of one in the singular.
	 *
	 * @param text an English phrase, its numbers filled in
	 * @return the phrase as it is read
	 */
	static String of(String text) {
		return text.contains("1 ") ? ONE.matcher(text).replaceAll(Agreement::singular) : text; //$NON-NLS-1$
	}

	private static String singular(MatchResult found) {
		String noun = found.group(2);
		String one = noun.equals("people") ? "person" //$NON-NLS-1$ //$NON-NLS-2$
			: noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.substring(0, noun.length() - 1); //$NON-NLS-1$ //$NON-NLS-2$
		String verb = found.group(3) == null ? "" : switch (found.group(3).strip()) { //$NON-NLS-1$
			case "were" -> " was"; //$NON-NLS-1$ //$NON-NLS-2$
			case "are" -> " is"; //$NON-NLS-1$ //$NON-NLS-2$
			case "have" -> " has"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> found.group(3) + "s"; //$NON-NLS-1$
		};
		return Matcher.quoteReplacement("1 " + found.group(1) + one + verb); //$NON-NLS-1$
	}
}
