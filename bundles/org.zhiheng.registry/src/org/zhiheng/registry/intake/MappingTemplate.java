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
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;

/**
 * A mapping of headings to columns that somebody made by hand. It goes before the headings' own names.
 *
 * <p>As a file: one line a heading, {@code heading=COLUMN_NAME}, or {@code heading=-} for a column that is to be left out. Of two rows of headings
 * the text is {@code upper/lower}. Headings of tables beside that of applications stand behind the table's name: {@code handling!heading}.
 *
 * @param columns the column of each heading, empty for one that is left out
 */
public record MappingTemplate(Map<String, Optional<TableField>> columns) {

	/** Nothing is mapped by hand. */
	public static final MappingTemplate NONE = new MappingTemplate(Map.of());

	private static final String LEFT_OUT = "-"; //$NON-NLS-1$
	private static final char BEHIND = '!';

	public MappingTemplate {
		columns = Collections.unmodifiableMap(new TreeMap<>(columns));
	}

	/** The same with one heading more, of the table in which the column stands. */
	public MappingTemplate with(String heading, TableField column) {
		return with(key(column.table(), heading), Optional.of(column));
	}

	/** The same with one heading more of the table of applications that is left out. */
	public MappingTemplate without(String heading) {
		return without(TableKind.APPLICATIONS, heading);
	}

	/** The same with one heading more that is left out. */
	public MappingTemplate without(TableKind table, String heading) {
		return with(key(table, heading), Optional.empty());
	}

	private MappingTemplate with(String key, Optional<TableField> column) {
		Map<String, Optional<TableField>> more = new TreeMap<>(columns);
		more.put(key, column);
		return new MappingTemplate(more);
	}

	private static String key(TableKind table, String heading) {
		String folded = HeadingWords.fold(heading);
		return table == TableKind.APPLICATIONS ? folded : table.key() + BEHIND + folded;
	}

	/** What the template says of a heading of a table: null where it says nothing. */
	@Nullable
	Optional<TableField> of(TableKind table, String heading) {
		return columns.get(key(table, heading));
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
		Map<String, Optional<TableField>> columns = new TreeMap<>();
		for (String heading : properties.stringPropertyNames()) {
			int behind = heading.indexOf(BEHIND);
			Optional<TableKind> beside = behind < 0 ? Optional.empty() : TableKind.of(heading.substring(0, behind));
			TableKind table = beside.orElse(TableKind.APPLICATIONS);
			String own = beside.isPresent() ? heading.substring(behind + 1) : heading;
			columns.put(key(table, own), column(file, table, String.valueOf(properties.getProperty(heading)).trim()));
		}
		return new MappingTemplate(columns);
	}

	private static Optional<TableField> column(Path file, TableKind table, String name) throws Failure {
		if (LEFT_OUT.equals(name)) {
			return Optional.empty();
		}
		Optional<TableField> field = table.field(name);
		if (field.isEmpty()) {
			throw new Failure(MappingTemplate.class, "ZH-2116", String.valueOf(file.getFileName()), name); //$NON-NLS-1$
		}
		return field;
	}

	/**
	 * Writes the template, the same bytes for the same template.
	 *
	 * @param file a new or existing file
	 * @throws Failure where it cannot be written
	 */
	public void save(Path file) throws Failure {
		List<String> lines = new ArrayList<>();
		columns.forEach((heading, column) -> lines.add(escaped(heading) + "=" + column.map(TableField::name).orElse(LEFT_OUT))); //$NON-NLS-1$
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
