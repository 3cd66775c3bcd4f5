// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.zhiheng.message.Failure;

/**
 * The boards of a workspace: a file of lines such as {@code analyst.1.kind=funnel}. What this version does not know is left out and stays in the
 * file until the board is changed.
 */
final class Boards {

	/** A board of more charts cannot be taken in at a glance. */
	static final int MOST = 12;

	private static final String FILE = "boards.properties";

	private final Path file;
	private final Map<Bench, List<Card>> boards = new EnumMap<>(Bench.class);

	/** @param workspace the folder of the workspace */
	Boards(Path workspace) {
		this.file = workspace.resolve(FILE);
	}

	/**
	 * Reads the boards.
	 *
	 * @throws Failure ZH-8025 where the file cannot be read; the usual boards are shown then
	 */
	void read() throws Failure {
		Properties lines = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				lines.load(reader);
			} catch (IOException | IllegalArgumentException e) {
				throw new Failure(e, Boards.class, "ZH-8025", file);
			}
		}
		for (Bench bench : Bench.values()) {
			Map<Integer, Map<String, String>> cards = new TreeMap<>();
			String prefix = key(bench) + ".";
			for (String name : lines.stringPropertyNames()) {
				if (name.matches("\\Q" + prefix + "\\E[0-9]{1,6}\\.[a-z]+")) {
					String[] parts = name.substring(prefix.length()).split("\\.");
					cards.computeIfAbsent(Integer.valueOf(parts[0]), place -> new LinkedHashMap<>()).put(parts[1], lines.getProperty(name));
				}
			}
			if (lines.containsKey(key(bench))) {
				boards.put(bench, cards.values().stream().flatMap(each -> Card.of(each).stream()).limit(MOST).toList());
			}
		}
	}

	private static String key(Bench bench) {
		return bench.name().toLowerCase(Locale.ROOT);
	}

	/** What stands on a board. */
	List<Card> cards(Bench bench) {
		return boards.getOrDefault(bench, bench.usual());
	}

	/**
	 * Adds a chart to a board.
	 *
	 * @return whether there was room and it did not stand there yet
	 * @throws Failure ZH-8026 where the boards cannot be kept
	 */
	boolean add(Bench bench, Card card) throws Failure {
		List<Card> cards = new ArrayList<>(cards(bench));
		if (cards.size() >= MOST || cards.contains(card)) {
			return false;
		}
		cards.add(card);
		keep(bench, cards);
		return true;
	}

	/**
	 * Takes a chart off a board.
	 *
	 * @throws Failure ZH-8026 where the boards cannot be kept
	 */
	void remove(Bench bench, Card card) throws Failure {
		List<Card> cards = new ArrayList<>(cards(bench));
		cards.remove(card);
		keep(bench, cards);
	}

	/**
	 * Puts the usual charts on a board again.
	 *
	 * @throws Failure ZH-8026 where the boards cannot be kept
	 */
	void reset(Bench bench) throws Failure {
		keep(bench, bench.usual());
	}

	private void keep(Bench bench, List<Card> cards) throws Failure {
		boards.put(bench, List.copyOf(cards));
		Path fresh = file.resolveSibling(FILE + ".part");
		try {
			Files.writeString(fresh, text());
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new Failure(e, Boards.class, "ZH-8026", file);
		}
	}

	private String text() throws IOException {
		StringBuilder text = new StringBuilder();
		for (Map.Entry<Bench, List<Card>> board : boards.entrySet()) {
			Properties lines = new Properties();
			lines.setProperty(key(board.getKey()), Integer.toString(board.getValue().size()));
			int place = 0;
			for (Card card : board.getValue()) {
				String prefix = key(board.getKey()) + "." + ++place + ".";
				card.parameters().forEach((name, value) -> lines.setProperty(prefix + name, value));
			}
			StringWriter writer = new StringWriter();
			lines.store(writer, null);
			// without the line of the time, so that the same boards are the same bytes
			writer.toString().lines().filter(line -> !line.startsWith("#")).sorted().forEach(line -> text.append(line).append('\n'));
		}
		return text.toString();
	}
}
