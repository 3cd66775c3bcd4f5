// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.saved.SavedQuestion;

/**
 * The saved questions of a workspace: one file each in the folder {@code questions}. A change is journalled with its whole content before the file is
 * written.
 */
public final class QuestionFolder {

	private static final String END = ".json";

	private final Path folder;

	/** @param workspace the folder of the workspace */
	public QuestionFolder(Path workspace) {
		this.folder = workspace.resolve("questions");
	}

	/**
	 * What is in the folder.
	 *
	 * @param questions in the order of their names
	 * @param refused why files could not be used
	 */
	public record Content(List<SavedQuestion> questions, List<Failure> refused) {}

	/**
	 * Reads all questions; a bad file costs only itself.
	 *
	 * @return questions, and refusals by name
	 * @throws Failure ZH-5042 where the folder cannot be read
	 */
	public Content all() throws Failure {
		List<SavedQuestion> questions = new ArrayList<>();
		List<Failure> refused = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return new Content(questions, refused);
		}
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(END)).sorted().toList()) {
				try {
					questions.add(QuestionFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
				} catch (Failure failure) {
					refused.add(failure);
				}
			}
		} catch (IOException e) {
			throw new Failure(e, QuestionFolder.class, "ZH-5042", folder);
		}
		questions.sort(Comparator.comparing(SavedQuestion::name));
		return new Content(questions, refused);
	}

	/** The question of a name, empty where there is none. */
	public Optional<SavedQuestion> find(String name) throws Failure {
		return all().questions().stream().filter(each -> each.name().equals(name.strip())).findFirst();
	}

	/**
	 * Saves a question, in place of one of the same name.
	 *
	 * @param registry journals the change
	 * @param question what is saved
	 * @param why who saves
	 * @throws Failure where nothing was journalled; ZH-5043 where it was journalled and the file could not be written
	 */
	public void save(Registry registry, SavedQuestion question, Provenance why) throws Failure {
		byte[] bytes = QuestionFile.write(question);
		@Nullable
		String before = before(question.name());
		registry.record(new Change(why, "question/" + question.name(), before, new String(bytes, StandardCharsets.UTF_8), null));
		Path file = file(question.name());
		Path fresh = folder.resolve("." + question.name() + ".part");
		try {
			Files.createDirectories(folder);
			Files.write(fresh, bytes);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new Failure(e, QuestionFolder.class, "ZH-5043", file);
		}
	}

	/**
	 * Removes a question; its content stays in the journal.
	 *
	 * @param registry journals the change
	 * @param name which
	 * @param why who removes
	 * @throws Failure ZH-5044 where there is none, ZH-5043 where the file cannot be removed
	 */
	public void remove(Registry registry, String name, Provenance why) throws Failure {
		SavedQuestion known = find(name).orElseThrow(() -> new Failure(QuestionFolder.class, "ZH-5044", name));
		registry.record(new Change(why, "question/" + known.name(), before(known.name()), null, null));
		try {
			Files.deleteIfExists(file(known.name()));
		} catch (IOException e) {
			throw new Failure(e, QuestionFolder.class, "ZH-5043", file(known.name()));
		}
	}

	private @Nullable String before(String name) throws Failure {
		Optional<SavedQuestion> known = find(name);
		return known.isPresent() ? new String(QuestionFile.write(known.get()), StandardCharsets.UTF_8) : null;
	}

	private Path file(String name) {
		return folder.resolve(name + END);
	}
}
