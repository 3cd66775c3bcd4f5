// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Control;
import org.zhiheng.exchange.saved.Board;
import org.zhiheng.exchange.saved.BoardFile;
import org.zhiheng.exchange.saved.BoardFolder;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.common.RegistryTask;

/** The boards of the workspace for the window: changes go through the journal, beside the window's thread. */
final class BoardBook {

	private static final String ROLE = "analyst";

	private final Session session;
	private final Control asker;
	private final String job;
	private final Runnable changed;
	private final Consumer<String> refuse;

	/**
	 * @param session the workspace
	 * @param asker while it lives answers are brought to it
	 * @param job the name of the work
	 * @param changed runs when a change is kept
	 * @param refuse is told why one is not
	 */
	BoardBook(Session session, Control asker, String job, Runnable changed, Consumer<String> refuse) {
		this.session = session;
		this.asker = asker;
		this.job = job;
		this.changed = changed;
		this.refuse = refuse;
	}

	private BoardFolder folder() {
		return new BoardFolder(session.folder(), session.locale());
	}

	/** All boards by the words that name them; bad files are told and left out. */
	Map<String, Board> all() throws Failure {
		BoardFolder.Content content = folder().all();
		content.refused().forEach(each -> refuse.accept(each.sentence(session.locale())));
		return content.boards();
	}

	/** What a tile asks, empty where its question is gone. */
	Optional<SavedQuestion> question(Board board, Board.Tile tile) throws Failure {
		return folder().question(board, tile);
	}

	/** Saves a changed board. */
	void change(String word, UnaryOperator<Board> change) {
		run((registry, why) -> folder().save(registry, word, change.apply(folder().find(word)), why), "BOARD_SAVE");
	}

	/** Saves a question and puts it on a board; of the same question under another name the name is kept. */
	void add(String word, SavedQuestion asked) {
		run((registry, why) -> {
			Board board = folder().find(word);
			QuestionFolder questions = new QuestionFolder(session.folder());
			if (questions.find(asked.name()).isEmpty()) {
				questions.save(registry, asked, why);
			}
			if (!board.shows(asked.name())) {
				folder().save(registry, word, board.with(asked.name()), why);
			}
		}, "BOARD_ADD");
	}

	/** A name under which a question can be saved that none of another content has. */
	String free(SavedQuestion asked) throws Failure {
		List<SavedQuestion> known = new QuestionFolder(session.folder()).all().questions();
		String name = asked.name();
		for (int i = 2; taken(known, name, asked); i++) {
			name = asked.name() + " " + i;
		}
		return name;
	}

	private static boolean taken(List<SavedQuestion> known, String name, SavedQuestion asked) {
		return known.stream()
			.anyMatch(each -> each.name().equals(name) && !(each.kind() == asked.kind() && each.parameters().equals(asked.parameters())));
	}

	/** The office's usual board again. */
	void usual(String word) {
		run((registry, why) -> folder().remove(registry, word, why), "BOARD_REMOVE");
	}

	/** Writes a board with its questions into a file. */
	void send(String word, Path file) {
		try {
			Files.writeString(file, new String(BoardFile.write(folder().complete(folder().find(word))), StandardCharsets.UTF_8));
		} catch (Failure failure) {
			refuse.accept(failure.sentence(session.locale()));
		} catch (IOException e) {
			refuse.accept(new Failure(e, BoardBook.class, "ZH-8026", file).sentence(session.locale()));
		}
	}

	/** Takes a board out of a file. */
	void take(Path file, Consumer<String> taken) {
		run((registry, why) -> {
			Board board = read(file);
			String word = folder().key(board);
			folder().save(registry, word, board, why);
			asker.getDisplay().asyncExec(() -> taken.accept(word));
		}, "BOARD_IMPORT");
	}

	private static Board read(Path file) throws Failure {
		try {
			return BoardFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
		} catch (IOException e) {
			throw new Failure(e, BoardBook.class, "ZH-8025", file);
		}
	}

	private interface Step {
		void run(Registry registry, Provenance why) throws Failure;
	}

	private void run(Step step, String action) {
		new RegistryTask<>(job, session, asker, (registry, progress) -> {
			step.run(registry, session.actor(ROLE, action, ""));
			session.changed(Topic.JOURNAL);
			return action;
		}, done -> changed.run(), refuse).schedule();
	}
}
