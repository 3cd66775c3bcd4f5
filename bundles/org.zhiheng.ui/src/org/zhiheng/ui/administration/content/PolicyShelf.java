// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.policy.files.PolicySource;

/**
 * The policy files of a workspace, each by itself: the shipped ones, and in their place what was saved here. A broken file does not hide the
 * others.
 */
public final class PolicyShelf {

	/**
	 * One file.
	 *
	 * @param file its bytes
	 * @param own whether it was saved in this workspace
	 * @param root what it holds, or null where it is broken
	 * @param failure why it is broken, or null
	 */
	public record Entry(PolicyFile file, boolean own, @Nullable PolicyRoot root, @Nullable Failure failure) {}

	private final PolicySource shipped;
	private final Path folder;

	/**
	 * @param shipped the files that come with the product
	 * @param folder the files saved in the workspace; it need not exist
	 */
	public PolicyShelf(PolicySource shipped, Path folder) {
		this.shipped = shipped;
		this.folder = folder;
	}

	/**
	 * Reads every file.
	 *
	 * @return the shipped order first, then files that only the workspace has
	 * @throws Failure where the folder cannot be listed
	 */
	public List<Entry> entries() throws Failure {
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (PolicyFile file : shipped.files()) {
			Path own = folder.resolve(file.name());
			entries.put(file.name(), Files.exists(own) ? own(own) : entry(file, false));
		}
		for (Path own : own()) {
			String name = String.valueOf(own.getFileName());
			if (!entries.containsKey(name)) {
				entries.put(name, own(own));
			}
		}
		return new ArrayList<>(entries.values());
	}

	/**
	 * Reads one file.
	 *
	 * @param name its name
	 * @return the file as saved in the workspace, else as shipped
	 * @throws Failure where there is none of that name
	 */
	public Entry entry(String name) throws Failure {
		Path own = folder.resolve(name);
		if (Files.exists(own)) {
			return own(own);
		}
		for (PolicyFile file : shipped.files()) {
			if (file.name().equals(name)) {
				return entry(file, false);
			}
		}
		throw new Failure(PolicyShelf.class, "ZH-8034", name); //$NON-NLS-1$
	}

	/**
	 * Everything that can be read, for look-ups: the workspace's files where all of them hold, else the shipped ones.
	 *
	 * @return the policies
	 * @throws Failure where even the shipped ones cannot be read
	 */
	public PolicyBase base() throws Failure {
		if (own().isEmpty() || entries().stream().anyMatch(entry -> entry.failure() != null)) {
			return PolicyFiles.base(shipped);
		}
		return PolicyFiles.base(shipped, folder);
	}

	private List<Path> own() throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> String.valueOf(each.getFileName()).endsWith(PolicyFiles.ENDING)).sorted().toList();
		} catch (IOException e) {
			throw new Failure(e, PolicyShelf.class, "ZH-8035", folder); //$NON-NLS-1$
		}
	}

	private static Entry own(Path path) throws Failure {
		try {
			return entry(new PolicyFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)), true);
		} catch (IOException e) {
			throw new Failure(e, PolicyShelf.class, "ZH-8035", path); //$NON-NLS-1$
		}
	}

	private static Entry entry(PolicyFile file, boolean own) {
		try {
			return new Entry(file, own, PolicyFiles.read(file), null);
		} catch (Failure e) {
			return new Entry(file, own, null, e);
		}
	}
}
