// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;

/**
 * Saves policy files into a workspace. The order is fixed: bytes forced to disk beside the file, journal record forced, file exchanged. Whatever
 * stops in between is made good on the next opening: a file beside that the journal knows is put in its place, one that it does not know was never
 * called saved.
 */
public final class PolicySaving {

	/** What the journal calls it. */
	public static final String ACTION = "policy.save"; //$NON-NLS-1$

	private static final String BESIDE = ".tmp"; //$NON-NLS-1$
	private static final int LATEST = 50;

	private final Path folder;
	private final Registry registry;

	/**
	 * @param folder the workspace's policies, made where it does not exist
	 * @param registry whose journal keeps the record
	 */
	public PolicySaving(Path folder, Registry registry) {
		this.folder = folder;
		this.registry = registry;
	}

	/**
	 * What is to be saved.
	 *
	 * @param file name and bytes
	 * @param id id of its root
	 * @param version version as the journal names it
	 * @param before what was, in lines
	 * @param after what is, in lines
	 */
	public record Work(PolicyFile file, String id, String version, String before, String after) {}

	/**
	 * Saves a file. When this returns, file and record are on disk.
	 *
	 * @param work what to save; bytes that could not be read again are refused
	 * @param actor who saves
	 * @return the journal's receipt
	 * @throws Failure 80xx, saying what was kept
	 */
	public Recording save(Work work, Provenance actor) throws Failure {
		PolicyFiles.read(work.file());
		Path target = folder.resolve(work.file().name());
		Path beside = beside(target);
		write(beside, work.file());
		Recording recording = registry.record(new Change(why(work, actor), "policy/" + work.id(), work.before(), work.after(), null)); //$NON-NLS-1$
		exchange(beside, target, recording.sequence());
		return recording;
	}

	private void write(Path beside, PolicyFile file) throws Failure {
		try {
			OwnerOnly.folder(folder);
			try (FileChannel channel = OwnerOnly.open(beside)) {
				channel.truncate(0);
				OwnerOnly.writeFully(channel, ByteBuffer.wrap(file.bytes()), 0);
				channel.force(true);
			}
		} catch (IOException e) {
			throw new Failure(e, PolicySaving.class, "ZH-8031", file.name(), reason(e)); //$NON-NLS-1$
		}
	}

	private static void exchange(Path beside, Path target, long sequence) throws Failure {
		try {
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new Failure(e, PolicySaving.class, "ZH-8032", target.getFileName(), String.valueOf(sequence), reason(e)); //$NON-NLS-1$
		}
	}

	private static String reason(IOException e) {
		return String.valueOf(e.getMessage());
	}

	private static Provenance why(Work work, Provenance actor) {
		return new Provenance(actor.actor(), actor.verified(), actor.role(), actor.action(), actor.reason(), work.version(), source(work.file()));
	}

	private static String source(PolicyFile file) {
		return file.name() + " sha256:" + file.digest(); //$NON-NLS-1$
	}

	/**
	 * Puts files in place that were journalled but not exchanged when the machine stopped.
	 *
	 * @return names of the files put in place; none in the ordinary case
	 * @throws Failure where folder or journal cannot be read
	 */
	public List<String> complete() throws Failure {
		List<String> done = new ArrayList<>();
		for (Path beside : waiting()) {
			String name = String.valueOf(beside.getFileName());
			Path target = folder.resolve(name.substring(0, name.length() - BESIDE.length()));
			if (journalled(beside, String.valueOf(target.getFileName()))) {
				exchange(beside, target, registry.sequence());
				done.add(String.valueOf(target.getFileName()));
			}
		}
		return done;
	}

	private List<Path> waiting() throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(each -> String.valueOf(each.getFileName()).endsWith(PolicyFiles.ENDING + BESIDE)).sorted().toList();
		} catch (IOException e) {
			throw new Failure(e, PolicySaving.class, "ZH-8033", folder, reason(e)); //$NON-NLS-1$
		}
	}

	private boolean journalled(Path beside, String name) throws Failure {
		try {
			String source = source(new PolicyFile(name, Files.readAllBytes(beside)));
			List<AuditEntry> latest = registry.trail().page(new AuditTrail.Question(null, ACTION, null, null, null), true, 0, LATEST);
			return latest.stream().filter(entry -> entry.source().startsWith(name + " ")).findFirst() //$NON-NLS-1$
				.filter(entry -> entry.source().equals(source)).isPresent();
		} catch (IOException e) {
			throw new Failure(e, PolicySaving.class, "ZH-8033", beside, reason(e)); //$NON-NLS-1$
		}
	}

	private static Path beside(Path target) {
		return target.resolveSibling(target.getFileName() + BESIDE);
	}
}
