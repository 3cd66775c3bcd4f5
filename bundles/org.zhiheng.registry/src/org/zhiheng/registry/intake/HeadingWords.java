// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.values.CellText;

/**
 * The words by which headings name the columns of one table.
 */
final class HeadingWords {

	/** The columns that a reject file has in front; they are not read. */
	static final List<String> REJECT_COLUMNS = List.of("行号", "列", "原因", "处理办法"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Pattern NOISE = Pattern.compile("[\\s*]+|\\(必填\\)|[::]$"); //$NON-NLS-1$
	private static final Pattern SUFFIX = Pattern.compile("\\([^()]*\\)$"); //$NON-NLS-1$
	private static final int LONG = 40;
	private static final List<HeadingWords> ALL = Stream.of(TableKind.values()).map(HeadingWords::new).toList();

	private final Map<String, @Nullable TableField> exact = new HashMap<>();
	private final Map<String, @Nullable TableField> words = new HashMap<>();

	private HeadingWords(TableKind kind) {
		for (TableField field : kind.fields()) {
			exact.put(fold(field.heading()), field);
			words.put(fold(field.english()), field);
			field.words().forEach(word -> words.put(fold(word), field));
		}
	}

	static HeadingWords of(TableKind kind) {
		return Objects.requireNonNull(ALL.get(kind.ordinal()));
	}

	/** A heading as it is compared: half width, no blanks, no asterisk for required columns. */
	static String fold(String heading) {
		return NOISE.matcher(CellText.foldAll(heading)).replaceAll("").toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** The column whose own name a heading is, or null. */
	@Nullable
	TableField exact(String heading) {
		return exact.get(fold(heading));
	}

	/** The column that a heading means by name, synonym, or either of them before a bracket; null where it means none. */
	@Nullable
	TableField meant(String heading) {
		if (heading.isEmpty()) {
			return null;
		}
		String folded = fold(heading);
		@Nullable
		TableField named = exact.containsKey(folded) ? exact.get(folded) : words.get(folded);
		if (named != null) {
			return named;
		}
		String stem = SUFFIX.matcher(folded).replaceFirst(""); //$NON-NLS-1$
		return exact.containsKey(stem) ? exact.get(stem) : words.get(stem);
	}

	/** How many columns a row of texts names. */
	int score(String[] cells) {
		Set<TableField> named = new HashSet<>();
		for (String cell : cells) {
			@Nullable
			TableField field = cell.length() > LONG ? null : meant(cell);
			if (field != null) {
				named.add(field);
			}
		}
		return named.size();
	}

	/** How many columns of the table that it fits best a row of texts names. */
	static int best(String[] cells) {
		return ALL.stream().mapToInt(each -> each.score(cells)).max().orElse(0);
	}
}
