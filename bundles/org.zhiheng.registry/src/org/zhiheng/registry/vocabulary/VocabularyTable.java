// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;

/**
 * Reads the vocabulary from the two tables beside this class: {@code facts.tsv} and {@code dictionaries.tsv}.
 *
 * <p>Tab separated, one heading line, no quotes; a word list is parted by {@code |}.
 */
final class VocabularyTable {

	private static final String AMBIGUOUS = "?"; //$NON-NLS-1$

	private VocabularyTable() {
	}

	static Vocabulary read() {
		List<Fact> facts = lines("facts.tsv").stream().map(VocabularyTable::fact).toList(); //$NON-NLS-1$
		return new Vocabulary(facts, dictionaries());
	}

	private static Fact fact(String[] cells) {
		@Nullable
		String column = orNull(cells, 8);
		return new Fact(cells[0], FactType.valueOf(cells[1]), cells[2], cells[3], cells[4], orNull(cells, 5), orNull(cells, 6), orNull(cells, 7),
			column == null ? null : Column.valueOf(column), words(cells, 9));
	}

	private static List<Dictionary> dictionaries() {
		Map<String, List<Code>> codes = new LinkedHashMap<>();
		Map<String, Set<String>> ambiguous = new LinkedHashMap<>();
		for (String[] cells : lines("dictionaries.tsv")) { //$NON-NLS-1$
			List<Code> list = Objects.requireNonNull(codes.computeIfAbsent(cells[0], name -> new ArrayList<>()));
			Set<String> unclear = Objects.requireNonNull(ambiguous.computeIfAbsent(cells[0], name -> new LinkedHashSet<>()));
			if (AMBIGUOUS.equals(cells[1])) {
				unclear.addAll(words(cells, 4));
			} else {
				list.add(new Code(cells[1], cells[2], cells[3], words(cells, 4)));
			}
		}
		return codes.entrySet().stream()
			.map(each -> new Dictionary(each.getKey(), each.getValue(), Objects.requireNonNull(ambiguous.get(each.getKey())))).toList();
	}

	private static @Nullable String orNull(String[] cells, int index) {
		return index >= cells.length || cells[index].isEmpty() ? null : cells[index];
	}

	private static List<String> words(String[] cells, int index) {
		@Nullable
		String cell = orNull(cells, index);
		return cell == null ? List.of() : List.of(cell.split("\\|")); //$NON-NLS-1$
	}

	private static List<String[]> lines(String resource) {
		try (InputStream in = VocabularyTable.class.getResourceAsStream(resource)) {
			String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList(); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(resource, e);
		}
	}
}
