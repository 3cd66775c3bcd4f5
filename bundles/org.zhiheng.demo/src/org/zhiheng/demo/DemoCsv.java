// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Writes made-up people as an office would hand them in: the 申报 table as .csv with Chinese headings and words, UTF-8 without BOM.
 */
public final class DemoCsv {

	private static final Vocabulary WORDS = Vocabulary.standard();

	private DemoCsv() {
	}

	/**
	 * Writes a file; it is rewritten where it exists.
	 *
	 * @param file where
	 * @param population who
	 * @param applications how many rows
	 * @throws IOException where it cannot be written
	 */
	public static void write(Path file, DemoPopulation population, long applications) throws IOException {
		List<UnaryOperator<String>> words = new ArrayList<>();
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			for (int i = 0; i < Column.count(); i++) {
				out.append(i == 0 ? "" : ",").append(Column.at(i).heading());
				words.add(words(Column.at(i)));
			}
			out.append("\r\n");
			Iterator<Submission> all = population.stream(applications).iterator();
			while (all.hasNext()) {
				row(out, all.next(), words);
			}
		}
	}

	/** How a canonical value of a column is written in a Chinese file. */
	private static UnaryOperator<String> words(Column column) {
		Optional<Dictionary> dictionary = WORDS.dictionary(column);
		if (dictionary.isPresent()) {
			Dictionary labels = dictionary.get();
			return value -> labels.label(value, Locale.SIMPLIFIED_CHINESE);
		}
		return switch (column.kind()) {
			case BOOLEAN -> value -> Boolean.parseBoolean(value) ? "是" : "否";
			case DATE_TIME -> value -> value.replace('T', ' ');
			default -> value -> value;
		};
	}

	private static void row(Writer out, Submission submission, List<UnaryOperator<String>> words) throws IOException {
		for (int i = 0; i < words.size(); i++) {
			Column column = Column.at(i);
			@Nullable
			String value = column.identity() ? identity(submission.identity(), column) : submission.row().get(column);
			out.append(i == 0 ? "" : ",").append(value == null ? "" : quoted(words.get(i).apply(value)));
		}
		out.append("\r\n");
	}

	private static @Nullable String identity(Identity identity, Column column) {
		return switch (column) {
			case NAME -> identity.name();
			case ID_NUMBER -> identity.idNumber();
			case SEX -> identity.sex();
			case ETHNICITY -> identity.ethnicity();
			default -> identity.phone();
		};
	}

	/** As RFC 4180 has it. */
	private static String quoted(String text) {
		boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
