// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.zhiheng.rules.Wording;

/**
 * A form.
 *
 * @param id such as {@code ht25-publicity}
 * @param name in both languages
 * @param document id of the notice that asks for it
 * @param clauses it stands on, the deciding one first
 * @param ours whether the notice gives no text, so that this one is the workbench's own, and says so
 * @param copies how many are handed in
 * @param lines the text
 */
public record FormTemplate(String id, Wording name, String document, List<String> clauses, boolean ours, int copies, List<FormLine> lines) {

	public FormTemplate {
		clauses = List.copyOf(clauses);
		lines = List.copyOf(lines);
	}

	/** Reads a template. */
	static FormTemplate parse(String id, List<String> text) {
		Map<String, String> head = new HashMap<>();
		List<FormLine> lines = new ArrayList<>();
		for (String line : text) {
			if (line.startsWith("@")) {
				int space = line.indexOf(' ');
				head.put(space < 0 ? line : line.substring(0, space), space < 0 ? "" : line.substring(space + 1));
			} else if (!line.isBlank()) {
				lines.add(FormLine.parse(line));
			}
		}
		String[] names = given(head, "@name").split("\\|");
		return new FormTemplate(id, Wording.both(names[0], names[1]), given(head, "@document"), Arrays.asList(given(head, "@clauses").split(" ")),
			head.containsKey("@ours"), Integer.parseInt(head.getOrDefault("@copies", "1")), lines);
	}

	private static String given(Map<String, String> head, String key) {
		return Objects.requireNonNull(head.get(key), key);
	}

	/** The keys of its places, in their order. */
	public Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		lines.forEach(line -> line.cells().forEach(cell -> cell.forEach(piece -> {
			if (piece instanceof FormPiece.Place place) {
				keys.add(place.key());
			}
		})));
		return keys;
	}

	/** Whether it lists several applications. */
	public boolean list() {
		return lines.stream().anyMatch(line -> line.kind() == FormLine.Kind.LIST);
	}
}
