// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the help as plain text with styles: the HTML that our own pages are written in, and no other. It knows nothing of widgets.
 *
 * @param text what is read
 * @param runs where it is not plain
 * @param anchors where sections begin, by their names
 * @param headings sections in their order, by their names
 */
record HelpText(String text, List<Run> runs, Map<String, Integer> anchors, Map<String, String> headings) {

	/** How a piece looks. */
	enum Look {
		/** The title of the page. */
		TITLE,
		/** The heading of a section. */
		HEADING,
		/** Said with weight; the first column of a table. */
		STRONG,
		/** As typed on a command line. */
		CODE,
		/** A link; its target says whereto. */
		LINK,
		/** A point of a list, or a row of a table: set in. */
		ITEM
	}

	/**
	 * A piece that is not plain.
	 *
	 * @param start where it begins
	 * @param length how long it is
	 * @param look how it looks
	 * @param target of a link, else empty
	 */
	record Run(int start, int length, Look look, String target) {}

	private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>");
	private static final Pattern ATTRIBUTE = Pattern.compile("(id|href|alt)=\"([^\"]*)\"");

	/** Reads a page. */
	static HelpText of(String html) {
		int from = html.indexOf("<body");
		int begin = from < 0 ? 0 : html.indexOf('>', from) + 1;
		return new Reader().read(html.substring(begin).replaceAll("(?s)<!--.*?-->|<style.*?</style>|</body>.*", ""));
	}

	/** Where a section begins; the top where there is none of that name. */
	int at(String anchor) {
		return anchors.getOrDefault(anchor, 0);
	}

	/** Goes over a page once. */
	private static final class Reader {

		private final StringBuilder text = new StringBuilder();
		private final List<Run> runs = new ArrayList<>();
		private final Map<String, Integer> anchors = new LinkedHashMap<>();
		private final Map<String, String> headings = new LinkedHashMap<>();
		private final List<Open> open = new ArrayList<>();
		private final List<Integer> numbers = new ArrayList<>();

		private record Open(String tag, int start, String id, String target) {}

		HelpText read(String html) {
			Matcher tags = TAG.matcher(html);
			int at = 0;
			while (tags.find()) {
				words(html.substring(at, tags.start()));
				at = tags.end();
				if (tags.group(1).isEmpty()) {
					begin(tags.group(2).toLowerCase(java.util.Locale.ROOT), tags.group(3));
				} else {
					end(tags.group(2).toLowerCase(java.util.Locale.ROOT));
				}
			}
			words(html.substring(at));
			return new HelpText(text.toString(), List.copyOf(runs), Map.copyOf(anchors), headings);
		}

		private void words(String html) {
			String plain = html.replaceAll("\\s+", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", " ")
				.replace("&amp;", "&");
			boolean fresh = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
			text.append(fresh ? plain.stripLeading() : plain);
		}

		private void begin(String tag, String attributes) {
			String id = "";
			String target = "";
			Matcher each = ATTRIBUTE.matcher(attributes);
			while (each.find()) {
				id = "id".equals(each.group(1)) ? each.group(2) : id;
				target = "href".equals(each.group(1)) ? each.group(2) : target;
				if ("img".equals(tag) && "alt".equals(each.group(1))) {
					words("[" + each.group(2) + "]");
				}
			}
			switch (tag) {
				case "h1", "h2", "h3", "p", "table", "ul", "pre" -> gap(2);
				case "ol" -> {
					gap(2);
					numbers.add(0);
				}
				case "li" -> {
					gap(1);
					item();
				}
				case "tr" -> gap(1);
				case "br" -> gap(1);
				case "td" -> text.append(text.length() > 0 && text.charAt(text.length() - 1) != '\n' ? "    " : "");
				default -> {
					// the others change no line
				}
			}
			if (!id.isEmpty()) {
				anchors.put(id, text.length());
			}
			open.add(new Open(tag, text.length(), id, target));
		}

		private void item() {
			boolean numbered = !numbers.isEmpty() && open.stream().map(Open::tag).filter(each -> each.equals("ol") || each.equals("ul"))
				.reduce((first, second) -> second).filter("ol"::equals).isPresent();
			if (numbered) {
				numbers.set(numbers.size() - 1, numbers.get(numbers.size() - 1) + 1);
				text.append(numbers.get(numbers.size() - 1)).append(". ");
			} else {
				text.append("• ");
			}
		}

		private void gap(int lines) {
			while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
				text.setLength(text.length() - 1);
			}
			int have = 0;
			while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
				have++;
			}
			text.append(text.length() == 0 ? "" : "\n".repeat(Math.max(0, lines - have)));
		}

		private void end(String tag) {
			for (int i = open.size() - 1; i >= 0; i--) {
				if (open.get(i).tag().equals(tag)) {
					close(open.remove(i));
					break;
				}
			}
		}

		private void close(Open piece) {
			int length = text.length() - piece.start();
			Look look = switch (piece.tag()) {
				case "h1" -> Look.TITLE;
				case "h2", "h3" -> Look.HEADING;
				case "b", "strong", "th" -> Look.STRONG;
				case "code", "pre" -> Look.CODE;
				case "a" -> Look.LINK;
				case "li", "tr" -> Look.ITEM;
				default -> null;
			};
			if (look != null && length > 0 && (look != Look.LINK || !piece.target().isEmpty())) {
				runs.add(new Run(piece.start(), length, look, piece.target()));
			}
			if (look == Look.HEADING && !piece.id().isEmpty()) {
				headings.put(piece.id(), text.substring(piece.start()).strip());
			}
			switch (piece.tag()) {
				case "h1", "h2", "h3", "p", "ul", "table", "pre" -> gap(2);
				case "ol" -> {
					gap(2);
					numbers.remove(numbers.size() - 1);
				}
				default -> {
					// the others end no paragraph
				}
			}
		}
	}
}
