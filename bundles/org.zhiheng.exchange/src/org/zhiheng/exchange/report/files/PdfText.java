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
		BreakIterator breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(text);
		double widest = 0;
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			widest = Math.max(widest, width(text.substring(from, to).stripTrailing(), size, bold));
		}
		return widest;
	}

	/** The lines of a text in a width; a word that is longer than a line is cut. */
	List<String> lines(String text, double room, double size, boolean bold) {
		List<String> lines = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(text);
		StringBuilder line = new StringBuilder();
		double used = 0;
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			String word = text.substring(from, to);
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
