// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A path as somebody typed or pasted it. */
public final class TypedPath {

	private TypedPath() {
		// only functions
	}

	/**
	 * Reads a path. What a file manager copies as a path may stand in quotes.
	 *
	 * @param text what stands in the field
	 * @return the path, empty where nothing or what cannot be a path stands there
	 */
	public static Optional<Path> of(String text) {
		String bare = text.strip().replaceAll("^\"(.*)\"$", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return bare.isEmpty() ? Optional.empty() : Optional.of(Path.of(bare));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
