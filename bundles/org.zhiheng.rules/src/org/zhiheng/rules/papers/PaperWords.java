// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.rules.Wording;

/** The vocabulary of papers: their English names and the words by which files are recognised. What is not in it goes by its own name. */
final class PaperWords {

	private static final int ITEM = 0;
	private static final int ENGLISH = 1;
	private static final int WORDS = 2;
	private static final int KIND = 3;

	private final Map<String, Paper> papers = new HashMap<>();

	PaperWords() {
		try (InputStream in = Objects.requireNonNull(PaperWords.class.getResourceAsStream("papers.tsv"))) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)).forEach(this::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(String... row) {
		List<String> words = Arrays.stream(row[WORDS].split(" ")).filter(word -> !word.isEmpty()).toList();
		papers.put(row[ITEM], new Paper(row[ITEM], Wording.both(row[ITEM], row[ENGLISH]), words, Paper.Kind.valueOf(row[KIND])));
	}

	/** The paper of an item. */
	Paper of(String item) {
		return papers.computeIfAbsent(item, each -> new Paper(each, Wording.both(each, each), List.of(each), Paper.Kind.PAPER));
	}
}
