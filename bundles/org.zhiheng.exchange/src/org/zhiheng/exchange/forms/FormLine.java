// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a form.
 *
 * @param kind how it is set
 * @param cells one, or several for a row of a table
 */
public record FormLine(Kind kind, List<List<FormPiece>> cells) {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}|]*)\\|([^{}]*)\\}");
	private static final String ONLY_BLANK = "?blank";

	public FormLine {
		cells = List.copyOf(cells);
	}

	/** How a line is set. */
	public enum Kind {
		/** Of the title. */
		TITLE,
		/** Of the text, indented by two characters. */
		BODY,
		/** In the middle. */
		CENTER,
		/** At the right: signature, seal, date. */
		RIGHT,
		/** Free room. */
		SPACE,
		/** A new page. */
		PAGE,
		/** A row of a table. */
		TABLE,
		/** A row of a table with room to write. */
		TALL,
		/** The heading of a table with one row for each application. */
		LIST
	}

	/** Reads a line of a template: its kind and its text, with places as {@code {key|as the template prints it}}. */
	static FormLine parse(String line) {
		int space = line.indexOf(' ');
		Kind kind = Kind.valueOf((space < 0 ? line : line.substring(0, space)).toUpperCase(java.util.Locale.ROOT));
		String text = space < 0 ? "" : line.substring(space + 1);
		List<List<FormPiece>> cells = new ArrayList<>();
		for (String cell : kind == Kind.TABLE || kind == Kind.TALL || kind == Kind.LIST ? split(text) : List.of(text)) {
			cells.add(pieces(cell));
		}
		return new FormLine(kind, cells);
	}

	/** Splits at bars outside of places. */
	private static List<String> split(String text) {
		List<String> cells = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (c == '|' && depth == 0) {
				cells.add(text.substring(from, i));
				from = i + 1;
			}
		}
		cells.add(text.substring(from));
		return cells;
	}

	private static List<FormPiece> pieces(String text) {
		List<FormPiece> pieces = new ArrayList<>();
		Matcher matcher = PLACE.matcher(text);
		int from = 0;
		while (matcher.find()) {
			if (matcher.start() > from) {
				pieces.add(new FormPiece.Fixed(text.substring(from, matcher.start())));
			}
			pieces.add(ONLY_BLANK.equals(matcher.group(1)) ? new FormPiece.OnlyBlank(matcher.group(2))
				: new FormPiece.Place(matcher.group(1), matcher.group(2)));
			from = matcher.end();
		}
		if (from < text.length()) {
			pieces.add(new FormPiece.Fixed(text.substring(from)));
		}
		return pieces;
	}
}
