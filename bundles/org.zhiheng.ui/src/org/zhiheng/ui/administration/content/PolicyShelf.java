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
 * The policy files of a workspace as they are edited, each by itself: the shipped ones, in their place what was published here, and in place of
 * both the drafts. A broken file does not hide the others.
 */
public final class PolicyShelf {

	/**
	 * One file.
	 *
	 * @param file its bytes
	 * @param own whether it is a draft of this workspace
	 * @param root what it holds, or null where it is broken
	 * @param failure why it is broken, or null
	 */
	public record Entry(PolicyFile file, boolean own, @Nullable PolicyRoot root, @Nullable Failure failure) {}

	private final PolicySource shipped;
	private final Path folder;
	private final Path inForce;

	/**
	 * @param shipped the files that come with the product
	 * @param folder the files saved in the workspace; it need not exist
	 */
	public PolicyShelf(PolicySource shipped, Path folder) {
		this.shipped = shipped;
		this.folder = folder;
		this.inForce = folder.resolve("in-force"); //$NON-NLS-1$
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
			entries.put(file.name(), entry(file.name()));
		}
		for (Path own : own()) {
			String name = String.valueOf(own.getFileName());
			if (!entries.containsKey(name)) {
				entries.put(name, entry(name));
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
			return own(own, true);
		}
		Path published = inForce.resolve(name);
		if (Files.exists(published)) {
			return own(published, false);
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
		return PolicyFiles.base(shipped, entries().stream().map(Entry::file).toList());
	}

	private List<Path> own() throws Failure {
		List<Path> all = new ArrayList<>(files(inForce));
		all.addAll(files(folder));
		return all;
	}

	private static List<Path> files(Path folder) throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> String.valueOf(each.getFileName()).endsWith(PolicyFiles.ENDING)).sorted().toList();
		} catch (IOException e) {
			throw new Failure(e, PolicyShelf.class, "ZH-8035", folder); //$NON-NLS-1$
		}
	}

	private static Entry own(Path path, boolean draft) throws Failure {
		try {
			return entry(new PolicyFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)), draft);
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
