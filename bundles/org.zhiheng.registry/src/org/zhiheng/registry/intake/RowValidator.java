// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.values.ColumnReaders;
import org.zhiheng.registry.intake.values.Reading;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * Makes applications, or rows of a table beside theirs, of the rows of one table, or says what is wrong with them. Not for several threads at once.
 */
final class RowValidator {

	private final Mapping mapping;
	private final ColumnReaders readers;
	private final int width;
	private final TableField[] mapped;

	RowValidator(Mapping mapping, ColumnReaders readers) {
		this.mapping = mapping;
		this.readers = readers;
		this.width = mapping.heading().texts().length;
		this.mapped = mapping.kind().fields().stream().filter(field -> mapping.place(field) >= 0).toArray(TableField[]::new);
	}

	Verdict validate(RawRow row) {
		if (row.torn()) {
			return new Verdict.Unreadable(List.of(Problem.ofRow(Trouble.QUOTES, ""))); //$NON-NLS-1$
		}
		if (mapping.table().even() && uneven(row)) {
			return new Verdict.Unreadable(List.of(Problem.ofRow(Trouble.WIDTH, row.cells().length + "/" + width))); //$NON-NLS-1$
		}
		@Nullable
		String[] values = new @Nullable String[mapping.kind().fields().size()];
		@Nullable
		List<Problem> problems = null;
		for (TableField column : mapped) {
			String raw = row.cell(mapping.place(column));
			Reading reading = readers.of(column).read(raw);
			@Nullable
			Trouble trouble = reading.trouble();
			if (trouble == null && reading.value() == null && column.required()) {
				trouble = Trouble.MISSING;
			}
			if (trouble == null) {
				values[column.place()] = reading.value();
			} else {
				problems = problems == null ? new ArrayList<>() : problems;
				problems.add(Problem.of(column, trouble, raw));
			}
		}
		return problems == null ? readable(values) : new Verdict.Unreadable(problems);
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

	private Verdict readable(@Nullable String[] values) {
		TableKind kind = mapping.kind();
		if (kind == TableKind.APPLICATIONS) {
			return new Verdict.Readable(submission(values));
		}
		return new Verdict.ReadableSide(kind.ofPersons() ? person(kind, values) : new SideSubmission(SideRow.of(kind, values), null));
	}

	/** A register may hold a person without a name; the ID number tells who it is. */
	private static SideSubmission person(TableKind kind, @Nullable String[] values) {
		@Nullable
		String name = take(values, SideColumn.INTEGRITY_NAME);
		String idNumber = Objects.requireNonNull(take(values, SideColumn.INTEGRITY_ID));
		return new SideSubmission(SideRow.of(kind, values), new Identity(name == null ? "" : name, idNumber, null, null, null)); //$NON-NLS-1$
	}

	private static Submission submission(@Nullable String[] values) {
		String name = Objects.requireNonNull(take(values, Column.NAME));
		String idNumber = Objects.requireNonNull(take(values, Column.ID_NUMBER));
		Identity identity = new Identity(name, idNumber, take(values, Column.PHONE), take(values, Column.SEX), take(values, Column.ETHNICITY));
		return new Submission(ApplicationRow.of(values), identity);
	}

	private static @Nullable String take(@Nullable String[] values, TableField column) {
		@Nullable
		String value = values[column.place()];
		values[column.place()] = null;
		return value;
	}
}
