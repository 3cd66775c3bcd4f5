// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.intake.values.CellText;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * The words by which headings name columns.
 */
final class HeadingWords {

	/** The columns that a reject file has in front; they are not read. */
	static final List<String> REJECT_COLUMNS = List.of("行号", "列", "原因", "处理办法"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Pattern NOISE = Pattern.compile("[\\s*]+|\\(必填\\)|[::]$"); //$NON-NLS-1$
	private static final Pattern SUFFIX = Pattern.compile("\\([^()]*\\)$"); //$NON-NLS-1$
	private static final HeadingWords STANDARD = new HeadingWords();

	private final Map<String, @Nullable Column> exact = new HashMap<>();
	private final Map<String, @Nullable Column> words = new HashMap<>();

	private HeadingWords() {
		for (int i = 0; i < Column.count(); i++) {
			Column column = Column.at(i);
			exact.put(fold(column.heading()), column);
			words.put(fold(column.english()), column);
			Vocabulary.standard().fact(column).headings().forEach(word -> words.put(fold(word), column));
		}
	}

	static HeadingWords standard() {
		return STANDARD;
	}

	/** A heading as it is compared: half width, no blanks, no asterisk for required columns. */
	static String fold(String heading) {
		return NOISE.matcher(CellText.foldAll(heading)).replaceAll("").toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** The column whose own name a heading is, or null. */
	@Nullable
	Column exact(String heading) {
		return exact.get(fold(heading));
	}

	/** The column that a heading means by name, synonym, or either of them before a bracket; null where it means none. */
	@Nullable
	Column meant(String heading) {
		if (heading.isEmpty()) {
			return null;
		}
		String folded = fold(heading);
		@Nullable
		Column named = exact.containsKey(folded) ? exact.get(folded) : words.get(folded);
		if (named != null) {
			return named;
		}
		String stem = SUFFIX.matcher(folded).replaceFirst(""); //$NON-NLS-1$
		return exact.containsKey(stem) ? exact.get(stem) : words.get(stem);
	}

	/** How many columns a row of texts names. */
	int score(String[] cells) {
		Set<Column> named = EnumSet.noneOf(Column.class);
		for (String cell : cells) {
			@Nullable
			Column column = cell.length() > 40 ? null : meant(cell);
			if (column != null) {
				named.add(column);
			}
		}
		return named.size();
	}
}
