// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.ColumnKind;
import org.zhiheng.registry.RegionNames;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.TextForm;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * One reader for each column of each table.
 */
public final class ColumnReaders {

	/** A birth, a graduation or a title in the future is damage; other dates may be planned. */
	private static final Set<TableField> PAST = Set.of(Column.BIRTH_DATE, Column.GRADUATED_ON, Column.CURRENT_TITLE_OBTAINED_ON);
	/** Texts of few words, which are worth remembering. */
	private static final Set<TextForm> FEW = Set.of(TextForm.CREDIT_CODE, TextForm.OPEN_WORD);

	private final ColumnReader[][] readers = new ColumnReader[TableKind.count()][];
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
		for (int table = 0; table < readers.length; table++) {
			List<? extends TableField> fields = TableKind.at(table).fields();
			readers[table] = new ColumnReader[fields.size()];
			for (int i = 0; i < fields.size(); i++) {
				TableField field = fields.get(i);
				// what is read quicker than it is found in memory is not remembered
				readers[table][i] = new ColumnReader(reader(field), field.kind() == ColumnKind.CODE || FEW.contains(field.form()));
			}
		}
	}

	/** The reader of a column. */
	public ColumnReader of(TableField field) {
		return readers[field.table().ordinal()][field.place()];
	}

	private ValueReader reader(TableField field) {
		return switch (field.kind()) {
			case TEXT -> text(field);
			case CODE -> field == Column.REGION ? TextReaders.region(regions) : new WordReader(dictionary(field));
			case INTEGER -> field == Column.YEAR ? NumberReader.years() : NumberReader.wholes();
			case DECIMAL -> NumberReader.decimals();
			case DATE -> new DateReader(false, limit(field));
			case DATE_TIME -> new DateReader(true, limit(field));
			case BOOLEAN -> WordReader::truth;
		};
	}

	private static Dictionary dictionary(TableField field) {
		return Vocabulary.standard().dictionary(field.dictionary().orElseThrow());
	}

	private @Nullable LocalDate limit(TableField field) {
		return PAST.contains(field) ? today : null;
	}

	private ValueReader text(TableField field) {
		return switch (field.form()) {
			case NAME -> TextReaders::name;
			case ID_NUMBER -> TextReaders.idNumber(demo);
			case CREDIT_CODE -> TextReaders::creditCode;
			case PHONE -> TextReaders::phone;
			case SERIES -> TextReaders::series;
			case LABEL -> TextReaders::label;
			case DIGEST -> TextReaders::digest;
			case OPEN_WORD -> WordReader.open(dictionary(field));
			case TEXT -> TextReaders::text;
		};
	}
}
