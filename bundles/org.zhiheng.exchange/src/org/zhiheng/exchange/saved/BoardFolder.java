// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.saved.SavedQuestion;

/**
 * The boards of a workspace: the board of each office, and others by name; one file each in the folder {@code boards}. A change is journalled with
 * its whole content before the file is written.
 */
public final class BoardFolder {

	private static final String END = ".json";

	private final Path folder;
	private final Locale locale;
	private final OldBoards old;
	private final QuestionFolder questions;

	/**
	 * @param workspace the folder of the workspace
	 * @param locale in which the usual boards are named
	 */
	public BoardFolder(Path workspace, Locale locale) {
		this.folder = workspace.resolve("boards");
		this.locale = locale;
		this.old = new OldBoards(workspace, locale);
		this.questions = new QuestionFolder(workspace);
	}

	/**
	 * The boards.
	 *
	 * @param boards by the word that names them: an office's by its office, others by their own
	 * @param refused why files could not be used
	 */
	public record Content(Map<String, Board> boards, List<Failure> refused) {}

	/**
	 * Reads all boards; a bad file costs only itself, and an office without one of its own has the usual one.
	 *
	 * @throws Failure ZH-5083 where the folder cannot be read
	 */
	public Content all() throws Failure {
		Map<String, Board> boards = new LinkedHashMap<>();
		List<Failure> refused = new ArrayList<>();
		for (Office office : Office.values()) {
			boards.put(office.key(), usual(office, refused));
		}
		for (Path file : files()) {
			String name = String.valueOf(file.getFileName());
			try {
				boards.put(name.substring(0, name.length() - END.length()), BoardFile.read(name, Files.readAllBytes(file)));
			} catch (Failure failure) {
				refused.add(failure);
			} catch (IOException e) {
				refused.add(new Failure(e, BoardFolder.class, "ZH-5083", file));
			}
		}
		return new Content(boards, refused);
	}

	private List<Path> files() throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> each.toString().endsWith(END)).sorted(Comparator.comparing(Path::toString)).toList();
		} catch (IOException e) {
			throw new Failure(e, BoardFolder.class, "ZH-5083", folder);
		}
	}

	private Board usual(Office office, List<Failure> refused) {
		try {
			Optional<Board> before = old.of(office);
			return before.isPresent() ? before.get() : UsualBoards.of(office, locale);
		} catch (Failure failure) {
			if (refused.stream().noneMatch(each -> each.code().equals(failure.code()))) {
				refused.add(failure);
			}
			return UsualBoards.of(office, locale);
		}
	}

	/** The word by which a board is found: that of its office where it is the office's own, else its name. */
	public String key(Board board) throws Failure {
		return all().boards().entrySet().stream().filter(each -> each.getValue().name().equals(board.name())).map(Map.Entry::getKey).findFirst()
			.orElse(board.name());
	}

	/**
	 * The board of an office or a name.
	 *
	 * @throws Failure ZH-5084 where there is none
	 */
	public Board find(String word) throws Failure {
		Map<String, Board> boards = all().boards();
		Optional<Board> known = Optional.ofNullable(boards.get(word.strip()))
			.or(() -> boards.values().stream().filter(each -> each.name().equals(word.strip())).findFirst());
		return known.orElseThrow(() -> new Failure(BoardFolder.class, "ZH-5084", word, String.join(", ", boards.keySet())));
	}

	/**
	 * What a tile asks: the question that its board carries, else the workspace's own.
	 *
	 * @return empty where neither is there
	 */
	public Optional<SavedQuestion> question(Board board, Board.Tile tile) throws Failure {
		Optional<SavedQuestion> carried = board.carried(tile.question());
		return carried.isPresent() ? carried : questions.find(tile.question());
	}

	/** A board that carries all its questions, to be sent to another office. */
	public Board complete(Board board) throws Failure {
		List<SavedQuestion> all = new ArrayList<>();
		for (Board.Tile tile : board.tiles()) {
			question(board, tile).filter(each -> !all.contains(each)).ifPresent(all::add);
		}
		return board.carrying(all);
	}

	/**
	 * Saves a board in place of the one of its word. Boards of an earlier version are taken over with the first that is saved.
	 *
	 * @param registry journals the change
	 * @param word an office's, or the board's name
	 * @param board what is saved
	 * @param why who saves
	 * @throws Failure where nothing was journalled; ZH-5085 where it was journalled and the file could not be written
	 */
	public void save(Registry registry, String word, Board board, Provenance why) throws Failure {
		for (Office office : Office.values()) {
			Optional<Board> before = old.of(office);
			if (before.isPresent() && !office.key().equals(word) && !Files.exists(file(office.key()))) {
				write(registry, office.key(), before.get(), why);
			}
		}
		write(registry, word, board, why);
		try {
			old.settle();
		} catch (IOException e) {
			throw new Failure(e, BoardFolder.class, "ZH-5085", folder);
		}
	}

	private void write(Registry registry, String word, Board board, Provenance why) throws Failure {
		byte[] bytes = BoardFile.write(board);
		Path file = file(word);
		try {
			@Nullable
			String before = Files.exists(file) ? Files.readString(file) : null;
			registry.record(new Change(why, "board/" + word, before, new String(bytes, StandardCharsets.UTF_8), null));
			Files.createDirectories(folder);
			Path fresh = folder.resolve("." + word + ".part");
			Files.write(fresh, bytes);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new Failure(e, BoardFolder.class, "ZH-5085", file);
		}
	}

	/**
	 * Removes a board; an office then has the usual one again. Its content stays in the journal.
	 *
	 * @throws Failure ZH-5084 where there is none of its own, ZH-5085 where the file cannot be removed
	 */
	public void remove(Registry registry, String word, Provenance why) throws Failure {
		Path file = file(word);
		if (!Files.exists(file)) {
			throw new Failure(BoardFolder.class, "ZH-5084", word, String.join(", ", all().boards().keySet()));
		}
		try {
			registry.record(new Change(why, "board/" + word, Files.readString(file), null, null));
			Files.delete(file);
		} catch (IOException e) {
			throw new Failure(e, BoardFolder.class, "ZH-5085", file);
		}
	}

	private Path file(String word) throws Failure {
		return folder.resolve(SavedQuestion.name(word) + END);
	}
}
