// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;

/**
 * A workspace as a folder: what lies where in it, what it says of itself, and the lock that keeps a second opener out.
 */
final class WorkspaceFolder {

	private static final String PROPERTIES = "workspace.properties"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String DEMO = "demo"; //$NON-NLS-1$
	private static final String CREATED = "created"; //$NON-NLS-1$
	private static final int CURRENT_FORMAT = 1;

	private final Path path;
	private final String id;
	private final boolean demo;

	private WorkspaceFolder(Path path, Properties properties) throws Failure {
		this.path = path;
		this.id = properties.getProperty(ID, ""); //$NON-NLS-1$
		this.demo = Boolean.parseBoolean(properties.getProperty(DEMO));
		String format = properties.getProperty(FORMAT, ""); //$NON-NLS-1$
		if (!id.matches("[0-9a-f-]{36}") || !format.matches("[1-9][0-9]{0,8}")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new Failure(WorkspaceFolder.class, "ZH-1101", path); //$NON-NLS-1$
		}
		if (Integer.parseInt(format) > CURRENT_FORMAT) {
			throw new Failure(WorkspaceFolder.class, "ZH-1106", path); //$NON-NLS-1$
		}
	}

	static boolean isOne(Path path) {
		return Files.isRegularFile(path.resolve(PROPERTIES));
	}

	/** Reads a workspace's properties. */
	static WorkspaceFolder read(Path path) throws Failure {
		if (!isOne(path)) {
			throw new Failure(WorkspaceFolder.class, "ZH-1101", path); //$NON-NLS-1$
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(path.resolve(PROPERTIES))) {
			properties.load(reader);
		} catch (IOException | IllegalArgumentException e) {
			throw new Failure(e, WorkspaceFolder.class, "ZH-1101", path); //$NON-NLS-1$
		}
		return new WorkspaceFolder(path.toAbsolutePath().normalize(), properties);
	}

	/** Makes a workspace's folders; hidden files of the platform may lie there already. */
	static WorkspaceFolder create(Path path, boolean demo) throws Failure {
		try {
			OwnerOnly.folder(path);
			if (occupied(path)) {
				throw new Failure(WorkspaceFolder.class, "ZH-1104", path); //$NON-NLS-1$
			}
			for (String part : List.of("policies", "journal", "imports", "keys")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				OwnerOnly.folder(path.resolve(part));
			}
			Properties properties = new Properties();
			properties.setProperty(ID, UUID.randomUUID().toString());
			properties.setProperty(FORMAT, Integer.toString(CURRENT_FORMAT));
			properties.setProperty(DEMO, Boolean.toString(demo));
			properties.setProperty(CREATED, Instant.now().toString());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			properties.store(bytes, null);
			OwnerOnly.write(path.resolve(PROPERTIES), bytes.toByteArray());
			return read(path);
		} catch (IOException e) {
			throw new Failure(e, WorkspaceFolder.class, "ZH-1104", path); //$NON-NLS-1$
		}
	}

	private static boolean occupied(Path path) throws IOException {
		try (Stream<Path> children = Files.list(path)) {
			return children.anyMatch(child -> !child.getFileName().toString().startsWith(".")); //$NON-NLS-1$
		}
	}

	/** Takes the lock or says at once that somebody else has it. */
	FileChannel lock() throws Failure {
		FileChannel channel = null;
		try {
			channel = OwnerOnly.open(path.resolve("lock")); //$NON-NLS-1$
			if (locked(channel)) {
				return channel;
			}
			channel.close();
		} catch (IOException e) {
			throw new Failure(e, WorkspaceFolder.class, "ZH-1103", path); //$NON-NLS-1$
		}
		throw new Failure(WorkspaceFolder.class, "ZH-1103", path); //$NON-NLS-1$
	}

	private static boolean locked(FileChannel channel) throws IOException {
		try {
			@Nullable
			FileLock lock = channel.tryLock();
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false; // this very process has it open
		}
	}

	Path path() {
		return path;
	}

	String id() {
		return id;
	}

	boolean demo() {
		return demo;
	}

	Path journal() {
		return path.resolve("journal"); //$NON-NLS-1$
	}

	Path imports() {
		return path.resolve("imports"); //$NON-NLS-1$
	}

	/** Copies of the policy versions in force; drafts lie one folder higher. */
	Path policiesInForce() {
		return path.resolve("policies").resolve("in-force"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Path derived() {
		return path.resolve("derived"); //$NON-NLS-1$
	}

	Path vault() {
		return path.resolve("keys").resolve("people.vault"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The database without the ending that the library adds. */
	Path database() {
		return path.resolve("registry"); //$NON-NLS-1$
	}

	/** The database's file as it lies on disk. */
	Path databaseFile() {
		return path.resolve("registry.mv.db"); //$NON-NLS-1$
	}
}
