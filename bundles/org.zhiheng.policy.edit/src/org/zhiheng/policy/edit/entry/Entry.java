// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.text.Normalizer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the values of one kind of field are typed and shown.
 *
 * @param <T> kind of value
 */
public interface Entry<T> {

	/**
	 * Reads a text as typed; full-width digits and surrounding blanks do not matter.
	 *
	 * @param typed the text
	 * @return the value, or why there is none
	 */
	default Entered<T> read(String typed) {
		return readFolded(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
	}

	/**
	 * Reads a text in half width without surrounding blanks.
	 *
	 * @param text the text
	 * @return the value, or why there is none
	 */
	Entered<T> readFolded(String text);

	/** The value as the field shows it; empty for none. */
	String write(@Nullable T value);
}
