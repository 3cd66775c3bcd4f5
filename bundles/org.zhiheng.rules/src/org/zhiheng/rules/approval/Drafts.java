// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;

/** The drafts of a workspace, one file a document. They have no say until they are put into force. */
public final class Drafts {

	private final Path folder;

	/** @param workspace its folder */
	public Drafts(Path workspace) {
		this.folder = workspace.resolve("policies"); //$NON-NLS-1$
	}

	/**
	 * The draft of a document.
	 *
	 * @param document id of its root
	 * @return the file, empty where there is none
	 * @throws Failure 3159 where the folder cannot be read; a file that is none of ours is passed over
	 */
	public Optional<PolicyFile> find(String document) throws Failure {
		for (Path path : paths()) {
			try {
				PolicyFile file = new PolicyFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
				if (PolicyFiles.id(file).filter(document::equals).isPresent()) {
					return Optional.of(file);
				}
			} catch (IOException e) {
				throw new Failure(e, Drafts.class, "ZH-3159", path, String.valueOf(e.getMessage())); //$NON-NLS-1$
			}
		}
		return Optional.empty();
	}

	/** Takes a draft away that has become the version in force; one that was edited further stays. */
	public void settle(String document, String digest) throws Failure {
		Optional<PolicyFile> draft = find(document).filter(each -> each.digest().equals(digest));
		if (draft.isPresent()) {
			Path path = folder.resolve(draft.get().name());
			try {
				Files.deleteIfExists(path);
			} catch (IOException e) {
				throw new Failure(e, Drafts.class, "ZH-3159", path, String.valueOf(e.getMessage())); //$NON-NLS-1$
			}
		}
	}

	private List<Path> paths() throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(each -> String.valueOf(each.getFileName()).endsWith(PolicyFiles.ENDING)).sorted().toList();
		} catch (IOException e) {
			throw new Failure(e, Drafts.class, "ZH-3159", folder, String.valueOf(e.getMessage())); //$NON-NLS-1$
		}
	}
}
