// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Column;

/**
 * A mapping of headings to columns that somebody made by hand. It goes before the headings' own names.
 *
 * <p>As a file: one line a heading, {@code heading=COLUMN_NAME}, or {@code heading=-} for a column that is to be left out. Of two rows of headings
 * the text is {@code upper/lower}.
 *
 * @param columns the column of each heading, empty for one that is left out
 */
public record MappingTemplate(Map<String, Optional<Column>> columns) {

	/** Nothing is mapped by hand. */
	public static final MappingTemplate NONE = new MappingTemplate(Map.of());

	private static final String LEFT_OUT = "-"; //$NON-NLS-1$

	public MappingTemplate {
		Map<String, Optional<Column>> folded = new TreeMap<>();
		columns.forEach((heading, column) -> folded.put(HeadingWords.fold(heading), column));
		columns = Collections.unmodifiableMap(folded);
	}

	/** The same with one heading more. */
	public MappingTemplate with(String heading, Column column) {
		return with(heading, Optional.of(column));
	}

	/** The same with one heading more that is left out. */
	public MappingTemplate without(String heading) {
		return with(heading, Optional.empty());
	}

	private MappingTemplate with(String heading, Optional<Column> column) {
		Map<String, Optional<Column>> more = new TreeMap<>(columns);
		more.put(HeadingWords.fold(heading), column);
		return new MappingTemplate(more);
	}

	/** What the template says of a heading: null where it says nothing. */
	@Nullable
	Optional<Column> of(String heading) {
		String folded = HeadingWords.fold(heading);
		return columns.containsKey(folded) ? columns.get(folded) : null;
	}

	/**
	 * Reads a template.
	 *
	 * @param file a properties file in UTF-8
	 * @return the template
	 * @throws Failure where it cannot be read or names an unknown column
	 */
	public static MappingTemplate load(Path file) throws Failure {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException | IllegalArgumentException e) {
			throw new Failure(e, MappingTemplate.class, "ZH-2115", String.valueOf(file.getFileName())); //$NON-NLS-1$
		}
		Map<String, Optional<Column>> columns = new TreeMap<>();
		for (String heading : properties.stringPropertyNames()) {
			columns.put(heading, column(file, String.valueOf(properties.getProperty(heading)).trim()));
		}
		return new MappingTemplate(columns);
	}

	private static Optional<Column> column(Path file, String name) throws Failure {
		if (LEFT_OUT.equals(name)) {
			return Optional.empty();
		}
		for (int i = 0; i < Column.count(); i++) {
			if (Column.at(i).name().equals(name) || Column.at(i).heading().equals(name)) {
				return Optional.of(Column.at(i));
			}
		}
		throw new Failure(MappingTemplate.class, "ZH-2116", String.valueOf(file.getFileName()), name); //$NON-NLS-1$
	}

	/**
	 * Writes the template, the same bytes for the same template.
	 *
	 * @param file a new or existing file
	 * @throws Failure where it cannot be written
	 */
	public void save(Path file) throws Failure {
		List<String> lines = new ArrayList<>();
		columns.forEach((heading, column) -> lines.add(escaped(heading) + "=" + column.map(Column::name).orElse(LEFT_OUT))); //$NON-NLS-1$
		try {
			Files.write(file, lines, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new Failure(e, MappingTemplate.class, "ZH-2117", String.valueOf(file.getFileName())); //$NON-NLS-1$
		}
	}

	private static String escaped(String heading) {
		return heading.replaceAll("([\\\\ :=#!])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
