// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zhiheng.chart.Typeface;

/** Measures text and breaks it into lines where its language allows. */
final class PdfText {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	/** The longest words in parentheses that stay together. */
	private static final int SHORT = 8;
	private static final char LATIN = 0x2E80;

	private final Typeface typeface;
	private final Locale locale;
	private final Map<String, Double> known = new HashMap<>();

	PdfText(Typeface typeface, Locale locale) {
		this.typeface = typeface;
		this.locale = locale;
	}

	Font font(double size, boolean bold) {
		return new Font(typeface.family(), bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
	}

	/** The text as it is drawn: fonts with Chinese characters give curly quotation marks their width, which tears English words apart. */
	String drawn(String text) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
			? text.replace('\u201c', '"').replace('\u201d', '"').replace('\u2018', '\'').replace('\u2019', '\'')
			: text;
	}

	double width(String text, double size, boolean bold) {
		return size * known.computeIfAbsent((bold ? "b" : "p") + text, each -> font(100, bold).getStringBounds(drawn(text), EXACT).getWidth() / 100);
	}

	/** The width of the widest piece of a text that should stay in one line. */
	double widest(String text, double size, boolean bold) {
		return pieces(text).stream().mapToDouble(piece -> width(piece.stripTrailing(), size, bold)).max().orElse(0);
	}

	/** What must not be torn apart: words, abbreviations such as A.P., and short words in parentheses. */
	private List<String> pieces(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(text);
		List<String> pieces = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			if (to == text.length() || !together(text, to)) {
				pieces.add(text.substring(from, to));
				from = to;
			}
		}
		return pieces;
	}

	private static boolean together(String text, int at) {
		int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
		int closed = open < 0 ? -1 : Math.max(text.indexOf('）', open), text.indexOf(')', open));
		boolean within = open >= 0 && open < at && closed >= at && closed - open <= SHORT;
		return within || text.charAt(at - 1) == '.' && Character.isLetter(text.charAt(at)) && text.charAt(at) < LATIN;
	}

	/** The lines of a text in a width; a word that is longer than a line is cut. */
	List<String> lines(String text, double room, double size, boolean bold) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		double used = 0;
		for (String piece : pieces(text)) {
			String word = piece;
			double wide = width(word.stripTrailing(), size, bold);
			if (line.length() > 0 && used + wide > room) {
				lines.add(line.toString().stripTrailing());
				line.setLength(0);
				used = 0;
			}
			for (int cut = fitting(word, room, size, bold); cut < word.stripTrailing().length(); cut = fitting(word, room, size, bold)) {
				lines.add(word.substring(0, cut));
				word = word.substring(cut);
			}
			line.append(word);
			used += width(word, size, bold);
		}
		if (line.length() > 0 || lines.isEmpty()) {
			lines.add(line.toString().stripTrailing());
		}
		return lines;
	}

	private int fitting(String word, double room, double size, boolean bold) {
		int length = word.stripTrailing().length();
		while (length > 1 && width(word.substring(0, length), size, bold) > room) {
			length--;
		}
		return length;
	}
}
