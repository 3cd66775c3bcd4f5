// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsLine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads a table of counts from a .csv file: UTF-8 with or without BOM, else GB18030; comma, semicolon or tab, whichever the heading has.
 */
public final class CountsCsv {

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	private CountsCsv() {
	}

	/**
	 * Reads the lines as they stand.
	 *
	 * @param file the file
	 * @return the lines with their numbers, blank ones left out
	 * @throws Failure 5021 where it cannot be read, 5022 where its bytes are no text, 5023 where a quote is never closed
	 */
	public static List<CountsLine> read(Path file) throws Failure {
		String text = text(file);
		List<CountsLine> lines = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
			for (CsvRecord each : reader) {
				lines.add(new CountsLine(Math.toIntExact(each.getStartingLineNumber()), each.getFields()));
			}
		} catch (CsvParseException e) {
			throw new Failure(e, CountsCsv.class, "ZH-5023", file);
		} catch (IOException e) {
			throw new Failure(e, CountsCsv.class, "ZH-5021", file);
		}
		return lines;
	}

	private static String text(Path file) throws Failure {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(file);
		} catch (IOException e) {
			throw new Failure(e, CountsCsv.class, "ZH-5021", file);
		}
		try {
			return decoded(bytes, StandardCharsets.UTF_8);
		} catch (CharacterCodingException notUtf8) {
			try {
				return decoded(bytes, Charset.forName("GB18030"));
			} catch (CharacterCodingException neither) {
				neither.addSuppressed(notUtf8);
				throw new Failure(neither, CountsCsv.class, "ZH-5022", file);
			}
		}
	}

	private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
		String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		if (text.indexOf('\0') >= 0) {
			throw new CharacterCodingException();
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static char separator(String text) {
		int end = text.indexOf('\n');
		String heading = end < 0 ? text : text.substring(0, end);
		for (char each : SEPARATORS) {
			if (heading.indexOf(each) >= 0) {
				return each;
			}
		}
		return SEPARATORS[0];
	}
}
