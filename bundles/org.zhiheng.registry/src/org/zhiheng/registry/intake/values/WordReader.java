// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Dictionary;

/**
 * Words of a dictionary. What fits several codes or none is not read.
 */
public final class WordReader implements ValueReader {

	private static final Map<String, @Nullable String> TRUTHS = Map.of("是", "true", "否", "false", "true", "true", "false", "false", "yes", "true", "no", "false", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
		"y", "true", "n", "false", "1", "true", "0", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private final Dictionary dictionary;

	/** @param dictionary the column's dictionary */
	public WordReader(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	@Override
	public Reading read(String text) {
		String tight = CellText.tight(text);
		Optional<Code> code = dictionary.meaning(tight).or(() -> dictionary.meaning(text)).or(() -> dictionary.meaning(CellText.foldAll(tight)));
		return code.map(found -> Reading.of(found.code()))
			.orElseGet(() -> Reading.trouble(dictionary.ambiguous(tight) ? Trouble.AMBIGUOUS_WORD : Trouble.UNKNOWN_WORD));
	}

	/** Reads 是 and 否. */
	public static Reading truth(String text) {
		@Nullable
		String value = TRUTHS.get(text.toLowerCase(Locale.ROOT));
		return value == null ? Reading.trouble(Trouble.BOOLEAN) : Reading.of(value);
	}
}
