// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.values.ColumnReaders;
import org.zhiheng.registry.intake.values.Reading;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * Makes applications of the rows of one table, or says what is wrong with them. Not for several threads at once.
 */
final class RowValidator {

	private final Mapping mapping;
	private final ColumnReaders readers;
	private final int width;
	private final Column[] mapped;

	RowValidator(Mapping mapping, ColumnReaders readers) {
		this.mapping = mapping;
		this.readers = readers;
		this.width = mapping.heading().texts().length;
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < Column.count(); i++) {
			if (mapping.place(Column.at(i)) >= 0) {
				columns.add(Column.at(i));
			}
		}
		this.mapped = columns.toArray(new Column[0]);
	}

	Verdict validate(RawRow row) {
		if (row.torn()) {
			return new Verdict.Unreadable(List.of(Problem.ofRow(Trouble.QUOTES, ""))); //$NON-NLS-1$
		}
		if (mapping.table().even() && uneven(row)) {
			return new Verdict.Unreadable(List.of(Problem.ofRow(Trouble.WIDTH, row.cells().length + "/" + width))); //$NON-NLS-1$
		}
		@Nullable
		String[] values = new @Nullable String[Column.count()];
		@Nullable
		List<Problem> problems = null;
		for (Column column : mapped) {
			String raw = row.cell(mapping.place(column));
			Reading reading = readers.of(column).read(raw);
			@Nullable
			Trouble trouble = reading.trouble();
			if (trouble == null && reading.value() == null && column.required()) {
				trouble = Trouble.MISSING;
			}
			if (trouble == null) {
				values[column.ordinal()] = reading.value();
			} else {
				problems = problems == null ? new ArrayList<>() : problems;
				problems.add(Problem.of(column, trouble, raw));
			}
		}
		return problems == null ? new Verdict.Readable(submission(values)) : new Verdict.Unreadable(problems);
	}

	/** A value too many or too few has shifted or cut the row; empty cells behind the heading have not. */
	private boolean uneven(RawRow row) {
		for (int i = width; i < row.cells().length; i++) {
			if (!row.cells()[i].isBlank()) {
				return true;
			}
		}
		return row.cells().length < width;
	}

	private static Submission submission(@Nullable String[] values) {
		String name = Objects.requireNonNull(take(values, Column.NAME));
		String idNumber = Objects.requireNonNull(take(values, Column.ID_NUMBER));
		Identity identity = new Identity(name, idNumber, take(values, Column.PHONE), take(values, Column.SEX), take(values, Column.ETHNICITY));
		return new Submission(ApplicationRow.of(values), identity);
	}

	private static @Nullable String take(@Nullable String[] values, Column column) {
		@Nullable
		String value = values[column.ordinal()];
		values[column.ordinal()] = null;
		return value;
	}
}
