// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.IOException;
import java.util.Locale;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Figures of {@code statistics/1} as a table of a page: group, counts, rate, interval. */
public final class StatisticsTable {

	private final Phrases phrases;

	/** @param locale the reader's language */
	public StatisticsTable(Locale locale) {
		this.phrases = Phrases.of(StatisticsTable.class, locale);
	}

	/**
	 * The table.
	 *
	 * @param json the document that {@code statistics} writes
	 * @return a piece of a page
	 * @throws IOException where it is none
	 */
	public String html(String json) throws IOException {
		JsonNode root = new ObjectMapper().readTree(json);
		StringBuilder table = new StringBuilder();
		JsonNode definition = root.path("question").path("definition");
		if (definition.isTextual()) {
			table.append("<p>").append(plain(definition.asText())).append("</p>");
		}
		table.append("<table><tr><th></th><th>").append(phrases.text("table_counts")).append("</th><th>").append(phrases.text("table_rate"))
			.append("</th><th>95 %</th></tr>\n");
		row(table, phrases.text("table_all"), root.path("overall"));
		root.path("groups").forEach(group -> row(table, group.path("label").asText(group.path("group").asText()), group));
		return table.append("</table>").toString();
	}

	private static void row(StringBuilder table, String name, JsonNode figures) {
		boolean known = figures.path("rate").isNumber();
		JsonNode interval = figures.path("wilson95");
		table.append("<tr><th>").append(plain(name)).append("</th><td>")
			.append(known ? String.format(Locale.ROOT, "%,d/%,d", figures.path("passed").asLong(), figures.path("total").asLong()) : "×")
			.append("</td><td>").append(known ? Percent.of(figures.path("rate").asDouble()) : "–").append("</td><td>")
			.append(interval.size() == 2 ? "[" + Percent.points(interval.get(0).asDouble()) + ", " + Percent.points(interval.get(1).asDouble()) + "]"
				: "")
			.append("</td></tr>\n");
	}

	private static String plain(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
