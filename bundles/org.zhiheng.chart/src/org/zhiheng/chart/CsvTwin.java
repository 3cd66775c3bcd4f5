// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;

/**
 * The numbers of a picture, exactly those drawn, under the same words. RFC 4180 throughout: every record has the same number of fields.
 */
public final class CsvTwin {

	private static final List<String> COLUMNS = List.of("line", "period", "numerator", "denominator", "rate", "low", "high");
	private static final String LINE = "\r\n";

	private final Picture picture;
	/** Made once: of a million groups it takes seconds. */
	private final Optional<Sheet> sheet;
	private final Phrases phrases;

	/**
	 * @param picture what is drawn
	 * @param locale the language of headings
	 */
	public CsvTwin(Picture picture, Locale locale) {
		this.picture = picture;
		this.sheet = picture.sheet();
		this.phrases = Phrases.of(CsvTwin.class, locale);
	}

	/** The file's bytes: UTF-8 with a byte order mark, so that spreadsheets read Chinese. */
	public byte[] bytes() {
		return ("\uFEFF" + text()).getBytes(StandardCharsets.UTF_8);
	}

	/** The file's text. */
	public String text() {
		return records().stream().map(CsvTwin::record).collect(Collectors.joining());
	}

	private List<List<String>> records() {
		List<List<String>> records = new ArrayList<>(provenance());
		records.add(columns().stream().map(key -> phrases.text("Csv." + key)).toList());
		if (sheet.isPresent()) {
			sheet.get().rows().forEach(row -> records.add(row.stream().map(this::written).toList()));
		} else if (picture instanceof Picture.Lines lines) {
			for (Line line : lines.lines()) {
				for (int i = 0; i < line.marks().size(); i++) {
					records.add(numbers(line.name(), lines.periods().get(i).toString(), line.marks().get(i)));
				}
			}
		} else {
			picture.marks().forEach(mark -> records.add(numbers(mark.label(), "", mark)));
		}
		return records;
	}

	private List<String> columns() {
		return sheet.map(Sheet::columns).orElse(COLUMNS);
	}

	private String written(@Nullable Object value) {
		if (value == Sheet.WITHHELD) {
			return phrases.text("Csv.withheld");
		}
		if (value == null) {
			return "";
		}
		return value instanceof Double number ? number(OptionalDouble.of(number)) : guarded(value.toString());
	}

	private List<List<String>> provenance() {
		Heading heading = picture.heading();
		List<List<String>> records = new ArrayList<>();
		records.add(padded("title", heading.title()));
		records.add(padded("definition", heading.definition()));
		heading.demo().ifPresent(demo -> records.add(padded("demo", demo)));
		heading.notes().forEach(note -> records.add(padded("note", note)));
		heading.footer().forEach(line -> records.add(padded("footer", line)));
		return records;
	}

	private List<String> padded(String key, String value) {
		List<String> record = new ArrayList<>(List.of("# " + phrases.text("Csv." + key), guarded(value)));
		while (record.size() < columns().size()) {
			record.add("");
		}
		return record;
	}

	private List<String> numbers(String name, String period, Mark mark) {
		if (mark.withheld()) {
			return List.of(guarded(name), period, "", "", phrases.text("Csv.withheld"), "", "");
		}
		return List.of(guarded(name), period, Long.toString(mark.counted().passed()), Long.toString(mark.counted().total()), number(mark.rate()),
			mark.interval().map(each -> number(OptionalDouble.of(each.low()))).orElse(""),
			mark.interval().map(each -> number(OptionalDouble.of(each.high()))).orElse(""));
	}

	private static String number(OptionalDouble value) {
		return value.isEmpty() ? "" : BigDecimal.valueOf(value.getAsDouble()).toPlainString();
	}

	/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
	static String guarded(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	private static String record(List<String> fields) {
		return fields.stream().map(CsvTwin::field).collect(Collectors.joining(",")) + LINE;
	}

	private static String field(String text) {
		boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
		return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
	}
}
