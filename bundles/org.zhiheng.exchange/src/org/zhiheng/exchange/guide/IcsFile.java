// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.rules.agenda.Due;

/** What is due as an iCalendar file (RFC 5545): one whole-day event for each thing that has a day, with an alarm in the morning of the day before. */
public final class IcsFile {

	private static final int FOLD = 73;
	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private IcsFile() {
	}

	/**
	 * Writes.
	 *
	 * @param document id of the notice
	 * @param due what is due; what has no day is left out
	 * @param locale language of the events
	 * @param out takes UTF-8 bytes and stays open; the same agenda gives the same bytes
	 * @throws IOException where they cannot be written
	 */
	public static void write(String document, List<Due> due, Locale locale, OutputStream out) throws IOException {
		Phrases phrases = Phrases.of(IcsFile.class, locale);
		StringBuilder text = new StringBuilder();
		line(text, "BEGIN:VCALENDAR");
		line(text, "VERSION:2.0");
		line(text, "PRODID:-//Zhiheng//Agenda//ZH");
		line(text, "CALSCALE:GREGORIAN");
		line(text, "X-WR-CALNAME:" + escaped(phrases.text("ics.name", document)));
		for (Due each : due) {
			if (each.dated()) {
				event(text, each, locale, phrases);
			}
		}
		line(text, "END:VCALENDAR");
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void event(StringBuilder text, Due due, Locale locale, Phrases phrases) {
		LocalDate day = due.day();
		line(text, "BEGIN:VEVENT");
		line(text, "UID:" + due.norm() + "-" + DAY.format(day) + "@zhiheng");
		line(text, "DTSTAMP:" + DAY.format(day) + "T000000Z");
		line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
		line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
		line(text, "SUMMARY:" + escaped(due.what().in(locale)));
		@Nullable
		LocalDate last = due.closes();
		String by = last == null ? "" : phrases.text("ics.by", last) + " ";
		line(text, "DESCRIPTION:" + escaped(by + String.join(" ", due.clauses())));
		line(text, "TRANSP:TRANSPARENT");
		line(text, "BEGIN:VALARM");
		line(text, "ACTION:DISPLAY");
		line(text, "DESCRIPTION:" + escaped(due.what().in(locale)));
		line(text, "TRIGGER:-PT15H");
		line(text, "END:VALARM");
		line(text, "END:VEVENT");
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
	}

	/** Lines of at most 75 bytes; a letter is never cut. */
	private static void line(StringBuilder text, String line) {
		int bytes = 0;
		for (int point : line.codePoints().toArray()) {
			String letter = Character.toString(point);
			int length = letter.getBytes(StandardCharsets.UTF_8).length;
			if (bytes + length > FOLD) {
				text.append("\r\n ");
				bytes = 1;
			}
			text.append(letter);
			bytes += length;
		}
		text.append("\r\n");
	}
}
