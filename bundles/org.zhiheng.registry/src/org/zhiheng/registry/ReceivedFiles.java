// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.nio.file.Path;

import org.zhiheng.message.Failure;

/**
 * Where files are kept as they were received, as evidence.
 */
@FunctionalInterface
public interface ReceivedFiles {

	/**
	 * Keeps a copy of a file; the same content is kept once.
	 *
	 * @param file the file
	 * @param sha256 its digest in lower-case hex, which the copy must have
	 * @return where the copy lies; it may be enciphered
	 * @throws Failure where it cannot be kept or has changed meanwhile
	 */
	Path keep(Path file, String sha256) throws Failure;
}
