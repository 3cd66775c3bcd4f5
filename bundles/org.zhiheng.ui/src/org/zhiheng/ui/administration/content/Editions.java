// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.policy.files.PolicySource;

/**
 * Reads the versions of the policies that a person can choose between.
 *
 * @param shipped the files that come with the product
 * @param inForce reads what is in force
 * @param drafts folder of the drafts; it need not exist
 */
public record Editions(PolicySource shipped, InForceSource inForce, Path drafts) {

	/** Reads what is in force; it waits until the workspace is open. */
	@FunctionalInterface
	public interface InForceSource {

		/**
		 * @return the policies
		 * @throws Failure where a version cannot be read
		 */
		@NonNull
		PolicyBase read() throws Failure;
	}

	/**
	 * Reads a version.
	 *
	 * @param edition which
	 * @return the policies
	 * @throws Failure 30xx where a file of it is broken, ZH-8035 where a folder cannot be read, ZH-8036 where it holds no policy
	 */
	public PolicyBase read(Edition edition) throws Failure {
		if (edition instanceof Edition.Shipped) {
			return PolicyFiles.base(shipped);
		}
		if (edition instanceof Edition.Folder folder) {
			List<PolicyFile> files = files(folder.path());
			if (files.isEmpty()) {
				throw new Failure(Editions.class, "ZH-8036", folder.path()); //$NON-NLS-1$
			}
			return PolicyFiles.base(shipped, files);
		}
		PolicyBase present = inForce.read();
		return edition instanceof Edition.Drafted ? drafted(present) : present;
	}

	private PolicyBase drafted(PolicyBase present) throws Failure {
		Map<String, PolicyFile> files = new LinkedHashMap<>();
		present.ids().forEach(id -> files.put(id, present.file(id)));
		for (PolicyFile draft : files(drafts)) {
			files.put(PolicyFiles.read(draft).getId(), draft);
		}
		List<PolicyFile> all = List.copyOf(files.values());
		return PolicyFiles.base(() -> all);
	}

	private static List<PolicyFile> files(Path folder) throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.list(folder)) {
			List<PolicyFile> files = new ArrayList<>();
			for (Path path : paths.filter(each -> String.valueOf(each.getFileName()).endsWith(PolicyFiles.ENDING)).sorted().toList()) {
				files.add(new PolicyFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
			}
			return files;
		} catch (IOException e) {
			throw new Failure(e, Editions.class, "ZH-8035", folder); //$NON-NLS-1$
		}
	}

	/** What a version is called. */
	public static String name(Edition edition, Locale locale) {
		Phrases phrases = Phrases.of(Editions.class, locale);
		return edition instanceof Edition.Folder folder ? phrases.text("edition.Folder", folder.path()) //$NON-NLS-1$
			: phrases.text("edition." + edition.getClass().getSimpleName()); //$NON-NLS-1$
	}
}
