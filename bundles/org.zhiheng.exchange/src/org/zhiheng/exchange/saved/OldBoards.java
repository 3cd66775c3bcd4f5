// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.saved.SavedQuestion;

/**
 * The boards as an earlier version kept them: a file of lines such as {@code analyst.1.kind=funnel}. They are read as boards of charts; when a board
 * is saved for the first time all of them are, and the old file stays under another name.
 */
final class OldBoards {

	private static final String FILE = "boards.properties";
	private static final String TAKEN = "boards.properties.taken-over";

	private final Path workspace;
	private final Locale locale;

	OldBoards(Path workspace, Locale locale) {
		this.workspace = workspace;
		this.locale = locale;
	}

	/**
	 * The board of an office, empty where the old file has none.
	 *
	 * @throws Failure ZH-5082 where the file cannot be read
	 */
	Optional<Board> of(Office office) throws Failure {
		Path file = workspace.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		Properties lines = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			lines.load(reader);
		} catch (IOException | IllegalArgumentException e) {
			throw new Failure(e, OldBoards.class, "ZH-5082", file);
		}
		return lines.containsKey(office.key()) ? Optional.of(board(office, lines)) : Optional.empty();
	}

	private Board board(Office office, Properties lines) throws Failure {
		Map<Integer, Map<String, String>> cards = new TreeMap<>();
		String prefix = office.key() + ".";
		for (String name : lines.stringPropertyNames()) {
			if (name.matches("\\Q" + prefix + "\\E[0-9]{1,6}\\.[a-z]+")) {
				String[] parts = name.substring(prefix.length()).split("\\.");
				cards.computeIfAbsent(Integer.valueOf(parts[0]), place -> new LinkedHashMap<>()).put(parts[1], lines.getProperty(name));
			}
		}
		Phrases phrases = Phrases.of(OldBoards.class, locale);
		List<SavedQuestion> questions = new ArrayList<>();
		for (Map<String, String> card : cards.values()) {
			if (questions.size() < Board.MOST) {
				String name = phrases.text("old_chart", Integer.toString(questions.size() + 1), card.getOrDefault("kind", ""));
				questions.add(SavedQuestion.of(SavedQuestion.name(name), SavedQuestion.Kind.CHART, "", "", everyRoute(card)));
			}
		}
		Board usual = UsualBoards.of(office, locale);
		return new Board(usual.name(), office, "", questions.stream().map(each -> new Board.Tile(each.name(), 1)).toList(), questions);
	}

	/** What named no route counted all; a saved question that names none counts 评审 alone. */
	private static Map<String, String> everyRoute(Map<String, String> card) {
		Map<String, String> parameters = new TreeMap<>(card);
		String where = parameters.getOrDefault("where", "");
		if (!("," + where).contains(",route=") && !("," + parameters.getOrDefault("by", "") + ",").contains(",route,")) {
			String all = "route=" + Vocabulary.standard().dictionary(Column.ROUTE).orElseThrow().codes().stream().map(Code::code)
				.collect(Collectors.joining("|"));
			parameters.put("where", where.isEmpty() ? all : where + "," + all);
		}
		return parameters;
	}

	/** Puts the old file aside, with all that was in it. */
	void settle() throws IOException {
		if (Files.exists(workspace.resolve(FILE))) {
			Files.move(workspace.resolve(FILE), workspace.resolve(TAKEN), StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
