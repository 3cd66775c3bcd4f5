// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.zhiheng.message.Failure;

/** What stands on the board of an office until it chooses for itself: data beside this class, in the reader's language. */
public final class UsualBoards {

	private UsualBoards() {
	}

	/**
	 * The usual board of an office.
	 *
	 * @param office which
	 * @param locale English, or else Chinese
	 */
	public static Board of(Office office, Locale locale) {
		String name = office.key() + (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "_en" : "") + ".json";
		try (InputStream data = UsualBoards.class.getResourceAsStream(name)) {
			if (data == null) {
				throw new IllegalStateException(name);
			}
			return BoardFile.read(name, data.readAllBytes());
		} catch (IOException | Failure e) {
			throw new IllegalStateException(name, e); // it is part of the product, and a test reads it
		}
	}
}
