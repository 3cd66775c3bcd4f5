// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.ColumnKind;
import org.zhiheng.registry.RegionNames;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * One reader for each column of the applications.
 */
public final class ColumnReaders {

	/** A birth, a graduation or a title in the future is damage; other dates may be planned. */
	private static final Set<Column> PAST = EnumSet.of(Column.BIRTH_DATE, Column.GRADUATED_ON, Column.CURRENT_TITLE_OBTAINED_ON);

	private final ColumnReader[] readers = new ColumnReader[Column.count()];
	private final RegionNames regions;
	private final LocalDate today;
	private final boolean demo;

	/**
	 * @param regions which regions a text means
	 * @param today the last day that is not in the future
	 * @param demo whether made-up people are let in
	 */
	public ColumnReaders(RegionNames regions, LocalDate today, boolean demo) {
		this.regions = regions;
		this.today = today;
		this.demo = demo;
		for (int i = 0; i < readers.length; i++) {
			Column column = Column.at(i);
			// what is read quicker than it is found in memory is not remembered
			readers[i] = new ColumnReader(reader(column), column.kind() == ColumnKind.CODE || column == Column.CREDIT_CODE);
		}
	}

	/** The reader of a column. */
	public ColumnReader of(Column column) {
		return readers[column.ordinal()];
	}

	private ValueReader reader(Column column) {
		return switch (column.kind()) {
			case TEXT -> text(column);
			case CODE -> column == Column.REGION ? TextReaders.region(regions)
				: new WordReader(Vocabulary.standard().dictionary(column).orElseThrow());
			case INTEGER -> column == Column.YEAR ? NumberReader.years() : NumberReader.wholes();
			case DECIMAL -> NumberReader.decimals();
			case DATE -> new DateReader(false, limit(column));
			case DATE_TIME -> new DateReader(true, limit(column));
			case BOOLEAN -> WordReader::truth;
		};
	}

	private @Nullable LocalDate limit(Column column) {
		return PAST.contains(column) ? today : null;
	}

	private ValueReader text(Column column) {
		return switch (column) {
			case NAME -> TextReaders::name;
			case ID_NUMBER -> TextReaders.idNumber(demo);
			case CREDIT_CODE -> TextReaders::creditCode;
			case PHONE -> TextReaders::phone;
			case SERIES -> TextReaders::series;
			case APPLICATION_NUMBER, DIPLOMA_NUMBER, DOCUMENT_NUMBER, CERTIFICATE_NUMBER -> TextReaders::label;
			default -> TextReaders::text;
		};
	}
}
