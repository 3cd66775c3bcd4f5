// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.Verification;
import org.zhiheng.registry.Verification.Verdict;

/**
 * A verification in words. Only what a checkpoint from outside vouches for is called proven; what merely agrees with itself is said to be that.
 *
 * @param verdict in four or five characters: 一致但未锚定
 * @param sentence the finding with what to do
 * @param meaning what it proves and what it does not
 * @param numbers records read, the first broken one, up to which record it is anchored
 */
public record VerdictWords(String verdict, String sentence, String meaning, List<String> numbers) {

	/** Puts a verification into words. */
	public static VerdictWords of(Verification found, Locale locale) {
		Phrases phrases = Phrases.of(VerdictWords.class, locale);
		List<String> numbers = new ArrayList<>();
		numbers.add(phrases.text("verdict_records", found.records()));
		add(numbers, phrases, "verdict_broken", found.firstBroken());
		add(numbers, phrases, "verdict_anchored", found.anchoredUpTo());
		Verdict verdict = found.verdict();
		return new VerdictWords(phrases.text("verdict_" + verdict), found.message(), phrases.text("meaning_" + verdict), List.copyOf(numbers));
	}

	private static void add(List<String> lines, Phrases phrases, String key, @Nullable Long number) {
		if (number != null) {
			lines.add(phrases.text(key, number));
		}
	}
}
