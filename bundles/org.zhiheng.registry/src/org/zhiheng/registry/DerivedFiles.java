// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Files that are computed from the registry and can be computed again: kept beside it under the workspace's key so that opening is quick.
 * Whoever reads one must be able to do without it.
 */
public interface DerivedFiles {

	/** Writes the content of a file. */
	@FunctionalInterface
	interface Content {

		/**
		 * Writes everything; the stream is closed by the caller.
		 *
		 * @param out takes the content
		 * @throws IOException where it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	/** A file that is being read, piece by piece; several threads may read different pieces at once. */
	interface Pieces extends AutoCloseable {

		/** How many pieces there are. */
		int count();

		/** Length of every piece but the last, in bytes; a multiple of 8. */
		int length();

		/**
		 * Reads and checks a piece.
		 *
		 * @param number from 0
		 * @return its bytes
		 * @throws IOException where it cannot be read, was changed, or does not belong at this place
		 */
		byte[] read(int number) throws IOException;

		@Override
		void close() throws IOException;
	}

	/**
	 * Keeps a file; whoever opens it sees the old content or the new one, never half of one.
	 *
	 * @param name letters, digits and hyphens
	 * @param content what it holds
	 * @throws IOException where it cannot be written; the old content stands
	 */
	void keep(String name, Content content) throws IOException;

	/**
	 * Opens a file.
	 *
	 * @param name as it was kept
	 * @return its pieces, to be closed; empty where there is no such file
	 * @throws IOException where it cannot be opened or is no such file
	 */
	Optional<Pieces> open(String name) throws IOException;
}
