// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Dictionary;

/**
 * Words of a dictionary. What fits several codes or none is not read.
 */
public final class WordReader implements ValueReader {

	private static final Set<String> TRUE = Set.of("是,true,yes,y,1".split(",")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> FALSE = Set.of("否,false,no,n,0".split(",")); //$NON-NLS-1$ //$NON-NLS-2$

	private final Dictionary dictionary;

	/** @param dictionary the column's dictionary */
	public WordReader(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	/** Reads words of a dictionary as their codes, and other texts as they are. */
	public static ValueReader open(Dictionary dictionary) {
		return text -> meaning(dictionary, text).map(found -> Reading.of(found.code())).orElseGet(() -> TextReaders.text(text));
	}

	private static Optional<Code> meaning(Dictionary dictionary, String text) {
		String tight = CellText.tight(text);
		return dictionary.meaning(tight).or(() -> dictionary.meaning(text)).or(() -> dictionary.meaning(CellText.foldAll(tight)));
	}

	@Override
	public Reading read(String text) {
		String tight = CellText.tight(text);
		return meaning(dictionary, text).map(found -> Reading.of(found.code()))
			.orElseGet(() -> Reading.trouble(dictionary.ambiguous(tight) ? Trouble.AMBIGUOUS_WORD : Trouble.UNKNOWN_WORD));
	}

	/** Reads 是 and 否. */
	public static Reading truth(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		if (TRUE.contains(word)) {
			return Reading.of("true"); //$NON-NLS-1$
		}
		return FALSE.contains(word) ? Reading.of("false") : Reading.trouble(Trouble.BOOLEAN); //$NON-NLS-1$
	}
}
