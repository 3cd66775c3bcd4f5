// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a page of help as lines for a terminal: paragraphs apart, items with a mark, cells of a table side by side. */
final class PlainPage {

	/** The width of lines, in letters; Chinese ones take two. */
	private static final int WIDTH = 78;
	private static final int WIDE = 0x2E80;
	private static final Pattern LIST = Pattern.compile("<(ol|ul)[^>]*>(.*?)</\\1>", Pattern.DOTALL);
	private static final Pattern ENTITY = Pattern.compile("&#(\\d{1,6});");

	private final Locale locale;

	PlainPage(Locale locale) {
		this.locale = locale;
	}

	/** The lines of some HTML. */
	String text(String html) {
		String marked = LIST.matcher(html.replaceAll("\\s+", " ")).replaceAll(list -> Matcher.quoteReplacement(items(list.group(2), list.group(1))));
		String plain = marked.replaceAll("(?i)</t[hd]>\\s*<t[hd][^>]*>", "    ").replaceAll("(?i)<br ?/?>", "\n").replaceAll("(?i)</tr>", "\n")
			.replaceAll("(?i)</(p|h3|h4|table|pre)>", "\n\n").replaceAll("<[^>]*>", "");
		StringBuilder lines = new StringBuilder();
		for (String line : entities(plain).split("\n", -1)) {
			wrap(line.strip(), lines);
		}
		return lines.toString().replaceAll("\n{3,}", "\n\n");
	}

	private static String items(String list, String kind) {
		StringBuilder items = new StringBuilder();
		int number = 0;
		for (String item : list.split("<li[^>]*>")) {
			if (!item.isBlank()) {
				items.append("ol".equals(kind) ? ++number + ". " : "• ").append(item.replace("</li>", "").strip()).append("<br>");
			}
		}
		return items.append("<br>").toString();
	}

	private static String entities(String text) {
		return ENTITY.matcher(text).replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
			.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", " ").replace("&amp;", "&");
	}

	private void wrap(String line, StringBuilder to) {
		BreakIterator breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(line);
		int used = 0;
		for (int from = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; from = end, end = breaks.next()) {
			String word = line.substring(from, end);
			if (used > 0 && used + width(word.stripTrailing()) > WIDTH) {
				to.setLength(to.length() - (to.charAt(to.length() - 1) == ' ' ? 1 : 0));
				to.append('\n');
				used = 0;
			}
			to.append(word);
			used += width(word);
		}
		to.append('\n');
	}

	private static int width(String text) {
		return text.codePoints().map(each -> each >= WIDE ? 2 : 1).sum();
	}
}
