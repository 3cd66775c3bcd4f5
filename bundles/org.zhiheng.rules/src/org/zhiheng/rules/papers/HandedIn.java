// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One file that was handed in, with what is known of it.
 *
 * @param name of the file, folders left out
 * @param bytes its size, or null where it is not known
 * @param text its text, or null where it has none or it cannot be read
 * @param source of a certificate: where it was obtained, or null where it is not said
 * @param year of a certificate, or null
 * @param industry of a certificate, or null
 * @param stamped whether it bears the unit's stamp, or null where it is not said
 */
public record HandedIn(String name, @Nullable Long bytes, @Nullable String text, @Nullable String source, @Nullable Integer year,
	@Nullable String industry, @Nullable Boolean stamped) {

	/** A file of which nothing but the name is known. */
	public static HandedIn named(String name) {
		return new HandedIn(name, null, null, null, null, null, null);
	}

	/** The ending of the name in lower case, empty where it has none. */
	public String ending() {
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Tells nothing: a file's name may carry a person's. */
	@Override
	public String toString() {
		return "HandedIn[***]";
	}
}
