// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.util.Locale;

import org.zhiheng.message.Phrases;

/**
 * What can be said of a journal by whoever reads it without its key. None of the verdicts is "OK": a file's owner can rewrite the file, and only a
 * checkpoint that somebody else holds shows that he did not.
 */
public sealed interface Verdict {

	/** How many records hold. */
	long records();

	/** The sentence for a person. */
	String sentence(Locale locale);

	/**
	 * Every record holds, and a checkpoint held elsewhere confirms the first of them.
	 *
	 * @param records how many records hold
	 * @param anchoredUpTo up to which record the newest checkpoint reaches
	 * @param clockSteps how often the machine's clock went back
	 */
	record IntactAnchored(long records, long anchoredUpTo, long clockSteps) implements Verdict {
		@Override
		public String sentence(Locale locale) {
			return text(locale, "intact", text(records), text(anchoredUpTo)) + clock(locale, clockSteps); //$NON-NLS-1$
		}
	}

	/**
	 * Every record holds, but no checkpoint was supplied.
	 *
	 * @param records how many records hold
	 * @param clockSteps how often the machine's clock went back
	 */
	record ConsistentNotAnchored(long records, long clockSteps) implements Verdict {
		@Override
		public String sentence(Locale locale) {
			return text(locale, "consistent", text(records)) + clock(locale, clockSteps); //$NON-NLS-1$
		}
	}

	/**
	 * The journal was changed, or part of it is lost.
	 *
	 * @param records how many records before the break hold
	 * @param first the first record that does not hold or is missing
	 * @param cause what does not hold
	 */
	record Broken(long records, long first, Cause cause) implements Verdict {
		@Override
		public String sentence(Locale locale) {
			return text(locale, "broken." + cause.name(), text(first), text(records)); //$NON-NLS-1$
		}
	}

	/**
	 * Every whole record holds, and behind them lies a short or bad last one.
	 *
	 * @param records how many records hold
	 * @param anchoredUpTo up to which record the newest checkpoint reaches, 0 where none was supplied
	 * @param bytes how many bytes the bad record has
	 */
	record CutTail(long records, long anchoredUpTo, long bytes) implements Verdict {
		@Override
		public String sentence(Locale locale) {
			return text(locale, "tail", text(records), text(bytes)); //$NON-NLS-1$
		}
	}

	/** What does not hold. */
	enum Cause {
		/** A record is no record, or its hash is wrong. */
		BYTES,
		/** A number is missing or twice there. */
		ORDER,
		/** A record does not name the hash of the one before. */
		LINK,
		/** The tree is not the one a checkpoint signed. */
		CHECKPOINT,
		/** A checkpoint signed more records than there are. */
		MISSING
	}

	private static String text(long number) {
		return Long.toString(number);
	}

	private static String text(Locale locale, String key, Object... arguments) {
		return Phrases.of(Verdict.class, locale).text("verdict." + key, arguments); //$NON-NLS-1$
	}

	private static String clock(Locale locale, long steps) {
		return steps == 0 ? "" : text(locale, "clock", text(steps)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
