// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.saved.SavedQuestion;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A board as JSON: {@code zhiheng-board/1}. Another version, an unknown field and a value of the wrong kind are refused by name.
 */
public final class BoardFile {

	/** The format. */
	public static final String SCHEMA = "zhiheng-board/1";

	private static final Set<String> FIELDS = Set.of("schema", "name", "office", "by", "tiles", "questions");

	private BoardFile() {
	}

	/** The file's bytes; equal boards give equal bytes. */
	public static byte[] write(Board board) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", SCHEMA);
		content.put("name", board.name());
		content.put("office", board.office().key());
		content.put("by", board.by());
		content.put("tiles", board.tiles().stream().map(BoardFile::tile).toList());
		content.put("questions", board.carried().stream().map(QuestionFile::content).toList());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			JsonText.write(bytes, content);
		} catch (IOException e) {
			throw new IllegalStateException(e); // memory takes everything
		}
		return bytes.toByteArray();
	}

	private static Map<String, Object> tile(Board.Tile tile) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("question", tile.question());
		content.put("width", tile.width());
		return content;
	}

	/**
	 * Reads a file.
	 *
	 * @param file its name, for the refusal
	 * @param bytes its content
	 * @return the board
	 * @throws Failure ZH-5080 where it is no such file, ZH-5081 where one of its fields is wrong, or as {@link QuestionFile#read} for its questions
	 */
	public static Board read(String file, byte[] bytes) throws Failure {
		JsonNode root = QuestionFile.tree(bytes).filter(each -> SCHEMA.equals(each.path("schema").asText()))
			.orElseThrow(() -> new Failure(BoardFile.class, "ZH-5080", file));
		QuestionFile.known(file, root, FIELDS, "ZH-5081");
		Office office = Office.of(root.path("office").asText()).orElseThrow(() -> new Failure(BoardFile.class, "ZH-5081", file, "office"));
		List<SavedQuestion> carried = new ArrayList<>();
		for (JsonNode each : array(file, root, "questions")) {
			carried.add(QuestionFile.question(file, each));
		}
		String name = SavedQuestion.name(QuestionFile.text(file, root, "name", "ZH-5081"));
		return new Board(name, office, QuestionFile.text(file, root, "by", "ZH-5081"), tiles(file, root), carried);
	}

	private static List<Board.Tile> tiles(String file, JsonNode root) throws Failure {
		List<Board.Tile> tiles = new ArrayList<>();
		for (JsonNode each : array(file, root, "tiles")) {
			JsonNode width = each.path("width");
			boolean wrong = !width.canConvertToInt() || width.asInt() < 1 || width.asInt() > Board.WIDEST || tiles.size() >= Board.MOST;
			if (wrong) {
				throw new Failure(BoardFile.class, "ZH-5081", file, tiles.size() >= Board.MOST ? "tiles" : "width");
			}
			tiles.add(new Board.Tile(QuestionFile.text(file, each, "question", "ZH-5081"), width.asInt()));
		}
		return tiles;
	}

	private static JsonNode array(String file, JsonNode root, String field) throws Failure {
		JsonNode array = root.path(field);
		if (!array.isArray()) {
			throw new Failure(BoardFile.class, "ZH-5081", file, field);
		}
		return array;
	}
}
