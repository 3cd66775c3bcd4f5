// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form with its values in place.
 *
 * @param template the form
 * @param lines what stands on it
 */
public record FilledForm(FormTemplate template, List<Line> lines) {

	/** What stands where nothing is known and the template prints no mark of its own: a line to write on. */
	static final String TO_WRITE = "＿＿＿＿＿";
	private static final String BASIC = "基本信息";
	private static final String NOTHING = "无";

	/**
	 * A line.
	 *
	 * @param kind how it is set
	 * @param cells its text
	 */
	public record Line(FormLine.Kind kind, List<String> cells) {

		public Line {
			cells = List.copyOf(cells);
		}
	}

	public FilledForm {
		lines = List.copyOf(lines);
	}

	/**
	 * Fills a form.
	 *
	 * @param template the form
	 * @param values one application; several for a form with a list
	 * @return the form; what is not known stays as the template prints it, or as a line to write on
	 */
	public static FilledForm of(FormTemplate template, List<FormValues> values) {
		FormValues first = values.isEmpty() ? FormValues.NONE : values.get(0);
		List<Line> lines = new ArrayList<>();
		for (FormLine line : template.lines()) {
			List<String> cells = line.cells().stream()
				.map(cell -> cell.stream().map(piece -> text(template, line, piece, first)).collect(Collectors.joining()))
				.toList();
			lines.add(new Line(line.kind(), cells));
			if (line.kind() == FormLine.Kind.LIST) {
				list(values, lines);
			}
		}
		return new FilledForm(template, lines);
	}

	/** One row an application, or empty rows to write on. */
	private static void list(List<FormValues> values, List<Line> lines) {
		int number = 0;
		for (FormValues each : values) {
			String series = each.or("系列", "") + (each.or("专业", "").isEmpty() ? "" : "、" + each.or("专业", ""));
			lines.add(new Line(FormLine.Kind.TABLE,
				List.of(String.valueOf(++number), each.or("姓名", TO_WRITE), each.or("申报编号", TO_WRITE), series,
					each.find("级别").map(level -> level + "级").orElse(TO_WRITE))));
		}
		for (; number == 0;) {
			number++;
			lines.add(new Line(FormLine.Kind.TABLE, List.of("1", TO_WRITE, TO_WRITE, TO_WRITE, TO_WRITE)));
		}
	}

	private static String text(FormTemplate template, FormLine line, FormPiece piece, FormValues values) {
		if (piece instanceof FormPiece.Fixed fixed) {
			return fixed.text();
		}
		if (piece instanceof FormPiece.OnlyBlank blank) {
			return values.empty() ? blank.text() : "";
		}
		if (piece instanceof FormPiece.Place place) {
			if (BASIC.equals(place.key())) {
				return basic(place, values);
			}
			boolean row = line.kind() == FormLine.Kind.TABLE || line.kind() == FormLine.Kind.TALL;
			String blank = place.blank().isEmpty() && !row ? TO_WRITE : place.blank();
			// XJ23-6.1: a column that is known to have nothing says so
			return values.find(place.key()).map(value -> value.isEmpty() ? "XJ23".equals(template.document()) ? NOTHING : blank : value)
				.orElse(blank);
		}
		throw new IllegalStateException(piece.toString());
	}

	/** The basic information in the order the template names it; what is not known is a line to write on. */
	private static String basic(FormPiece.Place place, FormValues values) {
		if (values.find("性别").isEmpty() && values.find("身份证号").isEmpty() && values.find("现任职称").isEmpty()) {
			return values.or(BASIC, place.blank());
		}
		String[] names = place.blank().replaceAll("^（包括：|）$", "").split("、");
		List<String> parts = new ArrayList<>();
		for (String name : names) {
			String key = name.startsWith("现任") ? "现任职称" : name;
			parts.add(name + "：" + values.find("身份证号".equals(key) ? FormValues.SHOWN_ID : key).filter(value -> !value.isEmpty()).orElse(TO_WRITE));
		}
		return String.join("；", parts);
	}

	/** The whole text, one line a line, cells with bars between. */
	public String text() {
		return lines.stream().map(line -> String.join(" | ", line.cells())).collect(Collectors.joining("\n"));
	}
}
