// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.exchange.saved.Board;
import org.zhiheng.exchange.saved.BoardFile;
import org.zhiheng.exchange.saved.BoardFolder;
import org.zhiheng.exchange.saved.Office;
import org.zhiheng.exchange.saved.OfficeFacts;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.saved.SavedQuestion;

/** {@code board}: lists, shows, saves, answers, removes, sends and takes boards of saved questions. */
public final class BoardCommand implements Command {

	/** What is done. */
	public enum Action {
		/** Names all. */
		LIST,
		/** Shows one, with what its office wants to know at a glance. */
		SHOW,
		/** Makes one of saved questions. */
		SAVE,
		/** Answers all its questions into a page or a folder. */
		RENDER,
		/** Removes one; an office has the usual one again. */
		REMOVE,
		/** Writes one into a file for another office. */
		EXPORT,
		/** Takes one from another office. */
		IMPORT
	}

	private static final String NAME = "NAME";
	private static final String OUT = "--out";
	private static final String IN = "--in";
	private static final String OFFICE = "--office";
	private static final String QUESTIONS = "--questions";
	private static final String RENAMED = "--name";

	private final Action action;

	/** @param action what is done */
	public BoardCommand(Action action) {
		this.action = action;
	}

	@Override
	public List<Option> options() {
		Option workspace = Option.optional("--workspace", "DIR");
		Option name = Option.required(NAME, NAME);
		Option actor = Option.optional(Approving.ACTOR, NAME);
		return switch (action) {
			case LIST -> List.of(workspace);
			case SHOW -> List.of(name, workspace, Option.optional("--policies", "DIR"));
			case SAVE ->
				List.of(name, Option.required(QUESTIONS, "NAME,NAME:2"), Option.optional(OFFICE, "administrator|analyst|auditor"), workspace, actor);
			case RENDER -> List.of(name, Option.required(OUT, "DIR|F.html"), workspace, Option.optional(Role.ROLE, "administrator|analyst"),
				Option.optional("--policies", "DIR"));
			case REMOVE -> List.of(name, workspace, actor, Option.optional(Approving.REASON, "R"));
			case EXPORT -> List.of(name, workspace, Option.required(OUT, "F"));
			case IMPORT -> List.of(Option.required(IN, "F"), Option.optional(RENAMED, NAME), workspace, actor);
		};
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		BoardFolder folder = new BoardFolder(call.workspace(), call.locale());
		return switch (action) {
			case LIST -> list(call, folder);
			case SHOW -> show(call, folder, folder.find(name(call)), true);
			case RENDER -> new BoardPage(call, folder, folder.find(name(call)), facts(call, folder.find(name(call)))).write(call.file(OUT));
			case EXPORT -> {
				byte[] bytes = BoardFile.write(folder.complete(folder.find(name(call))));
				call.output().answer(call.path(OUT), to -> to.write(bytes));
				yield show(call, folder, folder.find(name(call)), false);
			}
			case SAVE, IMPORT, REMOVE -> change(call, folder);
		};
	}

	private static String name(Call call) {
		return call.text(NAME).orElse("");
	}

	private static Exit list(Call call, BoardFolder folder) throws Failure, IOException {
		BoardFolder.Content content = folder.all();
		content.refused().forEach(each -> call.output().say(each.sentence(call.locale())));
		List<Object> boards = new ArrayList<>();
		for (Map.Entry<String, Board> each : content.boards().entrySet()) {
			Map<String, @Nullable Object> facts = new LinkedHashMap<>();
			facts.put("board", each.getKey());
			facts.put("name", each.getValue().name());
			facts.put("office", each.getValue().office().key());
			facts.put("questions", each.getValue().tiles().stream().map(Board.Tile::question).toList());
			boards.add(facts);
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("boards", boards);
		answer.put("refused", content.refused().stream().map(each -> each.sentence(call.locale())).toList());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return content.refused().isEmpty() ? Exit.DONE : Exit.FOUND;
	}

	private static Exit show(Call call, BoardFolder folder, Board board, boolean glance) throws Failure, IOException {
		List<Object> tiles = new ArrayList<>();
		boolean missing = false;
		for (Board.Tile tile : board.tiles()) {
			Optional<SavedQuestion> asked = folder.question(board, tile);
			missing |= asked.isEmpty();
			Map<String, @Nullable Object> facts = new LinkedHashMap<>();
			facts.put("question", tile.question());
			facts.put("width", tile.width());
			facts.put("kind", asked.isPresent() ? asked.get().kind().key() : null);
			facts.put("parameters", asked.isPresent() ? asked.get().parameters() : null);
			tiles.add(facts);
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("name", board.name());
		answer.put("office", board.office().key());
		answer.put("by", board.by());
		answer.put("tiles", tiles);
		if (glance) {
			List<Object> facts = new ArrayList<>();
			facts(call, board).forEach(each -> facts.add(Map.of("fact", each.key(), "label", each.label(), "value", each.value())));
			answer.put("facts", facts);
		}
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return missing ? Exit.FOUND : Exit.DONE;
	}

	private static List<OfficeFacts.Fact> facts(Call call, Board board) throws Failure {
		PolicyBase policies = call.policies();
		try (Registry registry = new Opening(call).existing()) {
			return new OfficeFacts(registry, policies, call.workspace(), Clock.systemDefaultZone(), call.locale()).of(board.office());
		}
	}

	private Exit change(Call call, BoardFolder folder) throws Failure, IOException {
		Provenance who = Approving.actor(call, "analyst");
		Provenance why = new Provenance(who.actor(), false, "analyst", "BOARD_" + action, who.reason(), "", "");
		Board board = switch (action) {
			case IMPORT -> BoardFile.read(String.valueOf(call.file(IN).getFileName()), Files.readAllBytes(call.readable(IN)));
			case SAVE -> made(call, who.actor());
			default -> folder.find(name(call));
		};
		String word = call.has(RENAMED) ? call.text(RENAMED).orElse("") : action == Action.IMPORT ? folder.key(board) : name(call);
		try (Registry registry = new Opening(call).existing()) {
			if (action == Action.REMOVE) {
				folder.remove(registry, folder.key(board), why);
			} else {
				folder.save(registry, word, call.has(RENAMED) ? board.named(word) : board, why);
			}
		}
		return show(call, folder, board, false);
	}

	/** A board of saved questions that are there; a width may follow each name. */
	private static Board made(Call call, String by) throws Failure {
		String word = call.text(OFFICE).orElse(Office.of(name(call)).map(Office::key).orElse(Office.ANALYST.key()));
		Office office = Office.of(word)
			.orElseThrow(() -> new Failure(Program.class, "ZH-7006", OFFICE, word, "administrator, analyst, auditor"));
		List<Board.Tile> tiles = new ArrayList<>();
		for (String each : call.text(QUESTIONS).orElse("").split(",")) {
			boolean wide = each.strip().endsWith(":2");
			String question = wide ? each.strip().substring(0, each.strip().length() - 2) : each.strip();
			if (new QuestionFolder(call.workspace()).find(question).isEmpty()) {
				throw new Failure(QuestionFolder.class, "ZH-5044", question);
			}
			tiles.add(new Board.Tile(question, wide ? 2 : 1));
		}
		if (tiles.size() > Board.MOST) {
			throw new Failure(Program.class, "ZH-7006", QUESTIONS, String.valueOf(tiles.size()), "≤ " + Board.MOST);
		}
		return new Board(SavedQuestion.name(name(call)), office, by, tiles, List.of());
	}
}
