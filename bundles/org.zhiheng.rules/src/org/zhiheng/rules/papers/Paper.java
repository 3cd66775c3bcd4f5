// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.List;

import org.zhiheng.rules.Wording;

/**
 * One kind of paper or entry that notices ask for.
 *
 * @param item as the notice names it
 * @param name in both languages
 * @param words by which a file's name is recognised; none where no file stands for it
 * @param kind what is looked at besides its being there
 */
public record Paper(String item, Wording name, List<String> words, Kind kind) {

	public Paper {
		words = List.copyOf(words);
	}

	/** What is looked at besides a paper's being there. */
	public enum Kind {
		/** A file. */
		PAPER,
		/** A certificate of continuing education, whose source is looked at. */
		CERTIFICATE,
		/** Part of a publication: all parts or none. */
		PART,
		/** A work that the unit stamps. */
		STAMPED,
		/** The summary of one's work, whose length is looked at. */
		SUMMARY,
		/** An entry of the application form, which no file shows. */
		FIELD,
		/** A rule on the form of all files, which no file stands for. */
		RULE
	}

	/** How well a file's name fits: characters of the longest word in it, 0 where it does not. */
	int fit(String fileName) {
		return words.stream().filter(fileName::contains).mapToInt(String::length).max().orElse(0);
	}

	/** Whether a file can stand for it. */
	public boolean file() {
		return kind != Kind.FIELD && kind != Kind.RULE;
	}
}
