// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The codes that a fact may have, with the words that mean them.
 */
public final class Dictionary {

	private final String name;
	private final Map<String, Code> codes = new LinkedHashMap<>();
	private final Map<String, Code> words = new HashMap<>();
	private final Set<String> ambiguous;

	/**
	 * @param name its name in {@link Fact#dictionary()}
	 * @param codes in the order of forms
	 * @param ambiguous words that people write although they fit several codes
	 * @throws IllegalArgumentException where a word means two codes
	 */
	public Dictionary(String name, List<Code> codes, Set<String> ambiguous) {
		this.name = name;
		this.ambiguous = Set.copyOf(ambiguous);
		for (Code code : codes) {
			this.codes.put(code.code(), code);
			add(code.code(), code);
			add(code.zh(), code);
			add(code.en(), code);
			code.synonyms().forEach(word -> add(word, code));
		}
	}

	private void add(String word, Code code) {
		@Nullable
		Code other = words.putIfAbsent(key(word), code);
		if (other != null && other != code || ambiguous.contains(word)) {
			throw new IllegalArgumentException(name + ": " + word + " means two codes"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String key(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	/** Its name. */
	public String name() {
		return name;
	}

	/** Its codes in the order of forms. */
	public List<Code> codes() {
		return List.copyOf(codes.values());
	}

	/** The code of this spelling, if it is one. */
	public Optional<Code> code(String code) {
		return Optional.ofNullable(codes.get(code));
	}

	/** The label of a code in the reader's language; the code itself where it is not of this dictionary. */
	public String label(String code, Locale locale) {
		@Nullable
		Code found = codes.get(code);
		return found == null ? code : found.label(locale);
	}

	/**
	 * What a word of a file means.
	 *
	 * @param word trimmed and folded to half width; letters in either case
	 * @return the code, empty where the word is unknown or ambiguous
	 */
	public Optional<Code> meaning(String word) {
		return Optional.ofNullable(words.get(key(word)));
	}

	/** Whether a word is one that people write although it fits several codes, such as 高级. */
	public boolean ambiguous(String word) {
		return ambiguous.contains(word);
	}

	/** The words that mean a code, its label first; for the help. */
	public List<String> words(String code) {
		Code found = Objects.requireNonNull(codes.get(code), code);
		return Stream.concat(Stream.of(found.zh()), found.synonyms().stream()).toList();
	}
}
