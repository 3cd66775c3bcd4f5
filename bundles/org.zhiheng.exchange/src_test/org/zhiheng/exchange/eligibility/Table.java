// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file of rows. {@code base NAME = PARENT? words} names a base person; {@code #} starts a remark; every other line is a {@link Row}.
 */
final class Table {

	private final Map<String, String> bases = new HashMap<>();
	private final List<Row> rows = new ArrayList<>();

	private Table() {
	}

	static Table read(String name) {
		Table table = new Table();
		try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
			int number = 0;
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				number++;
				table.add(name + ":" + number, line.strip());
			}
		} catch (IOException e) {
			throw new AssertionError(name, e);
		}
		return table;
	}

	private void add(String place, String line) {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		if (line.startsWith("base ")) {
			String[] parts = line.substring(5).split("=", 2);
			bases.put(parts[0].strip(), parts[1].strip());
		} else {
			rows.add(Row.of(place, line));
		}
	}

	List<Row> rows() {
		return rows;
	}

	/** The question of a row. */
	ObjectNode question(Row row) {
		ObjectNode question = person(row.base()).change(row.changes()).question();
		return question.put("id", row.place()).put("as_of", row.asOf());
	}

	private Person person(String base) {
		String words = Objects.requireNonNull(bases.get(base), base);
		String first = words.split("\\s+")[0];
		return first.contains("=") ? new Person().change(words) : person(first).change(words.substring(first.length()));
	}
}
