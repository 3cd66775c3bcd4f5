// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes folders and files that only their owner may read: 0700 and 0600 where the file system knows such rights, the folder's own rights elsewhere.
 */
public final class OwnerOnly {

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------"); //$NON-NLS-1$
	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------"); //$NON-NLS-1$
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix"); //$NON-NLS-1$

	private OwnerOnly() {
		// only functions
	}

	/**
	 * Makes a folder with its parents; one that stands already keeps its rights.
	 *
	 * @param folder the folder
	 * @return the folder
	 * @throws IOException where it cannot be made
	 */
	public static Path folder(Path folder) throws IOException {
		return Files.createDirectories(folder, attributes(FOLDER));
	}

	/**
	 * Opens a file for reading and writing, making it if needed.
	 *
	 * @param file the file
	 * @return its channel
	 * @throws IOException where it cannot be opened
	 */
	public static FileChannel open(Path file) throws IOException {
		Set<? extends OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		return FileChannel.open(file, options, attributes(FILE));
	}

	/**
	 * Writes a whole file and forces it to disk; a reader sees the old file or the new one, never half of one.
	 *
	 * @param file the file
	 * @param bytes its new content
	 * @throws IOException where it cannot be written
	 */
	public static void write(Path file, byte[] bytes) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		try (FileChannel channel = open(beside)) {
			channel.truncate(0);
			writeFully(channel, ByteBuffer.wrap(bytes), 0);
			channel.force(true);
		}
		Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Takes the rights of everybody else from a file another library made.
	 *
	 * @param file the file
	 * @throws IOException where its rights cannot be set
	 */
	public static void restrict(Path file) throws IOException {
		if (POSIX) {
			Files.setPosixFilePermissions(file, FILE);
		}
	}

	/**
	 * Writes all bytes of a buffer at a place; a channel may take fewer at once.
	 *
	 * @param channel the file
	 * @param bytes what to write
	 * @param position where
	 * @throws IOException where the disk refuses
	 */
	public static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			at += channel.write(bytes, at);
		}
	}

	private static FileAttribute<?>[] attributes(Set<PosixFilePermission> rights) {
		return POSIX ? new FileAttribute<?>[]{ PosixFilePermissions.asFileAttribute(rights) } : new FileAttribute<?>[0];
	}
}
