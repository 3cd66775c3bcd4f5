// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.zhiheng.message.Failure;

/**
 * A CSV file. It is gone through twice: once for encoding, quotation marks and digest, once for its rows.
 */
final class CsvFile implements TableFile {

	private final Path file;
	private final CsvShape shape;
	private final Survey survey;
	private final List<Table> tables;

	/** What the first passage found. */
	private record Survey(QuoteScan quotes, long bad, String sha256) {}

	private CsvFile(Path file, CsvShape shape, Survey survey) throws IOException {
		this.file = file;
		this.shape = shape;
		this.survey = survey;
		this.tables = List.of(new Table("", true, top(file, shape))); //$NON-NLS-1$
	}

	static CsvFile open(Path file, HeadingScore score) throws Failure {
		try {
			List<CsvShape> shapes = CsvShape.of(file, score);
			CsvShape shape = shapes.get(0);
			Survey survey = survey(file, shape);
			if (survey.bad > 0 && shapes.size() > 1) {
				CsvShape other = shapes.get(1);
				Survey second = survey(file, other);
				if (second.bad == 0 && other.score() >= shape.score()) {
					shape = other;
					survey = second;
				}
			}
			return checked(file, shape, survey);
		} catch (IOException e) {
			throw TableFiles.unreadable(file, e);
		}
	}

	private static CsvFile checked(Path file, CsvShape shape, Survey survey) throws Failure, IOException {
		String name = TableFiles.name(file);
		CsvFile csv = new CsvFile(file, shape, survey);
		if (shape.score() == 0 && (survey.bad > 0 || csv.tables.get(0).top().stream().anyMatch(CsvFile::binary))) {
			throw new Failure(TableFiles.class, "ZH-2105", name); //$NON-NLS-1$
		}
		if (csv.tables.get(0).top().isEmpty()) {
			throw new Failure(TableFiles.class, "ZH-2102", name); //$NON-NLS-1$
		}
		if (survey.quotes.lost() > 0) {
			throw new Failure(TableFiles.class, "ZH-2106", name, String.valueOf(survey.quotes.lost())); //$NON-NLS-1$
		}
		return csv;
	}

	private static boolean binary(RawRow row) {
		for (String cell : row.cells()) {
			if (cell.indexOf(0) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static Survey survey(Path file, CsvShape shape) throws IOException {
		MessageDigest digest = Digests.sha256();
		QuoteScan quotes = new QuoteScan(shape.separator());
		char[] buffer = new char[1 << 15];
		try (InputStream in = shape.open(file, digest);
			MarkingReader reader = new MarkingReader(new DigestInputStream(in, digest), shape.charset())) {
			for (int count = reader.read(buffer, 0, buffer.length); count >= 0; count = reader.read(buffer, 0, buffer.length)) {
				quotes.take(buffer, count);
			}
			quotes.end();
			return new Survey(quotes, reader.bad(), HexFormat.of().formatHex(digest.digest()));
		}
	}

	private static List<RawRow> top(Path file, CsvShape shape) throws IOException {
		try (InputStream in = shape.open(file); Reader reader = new MarkingReader(in, shape.charset())) {
			char[] head = new char[1 << 17];
			int length = 0;
			for (int count = 0; count >= 0 && length < head.length; count = reader.read(head, length, head.length - length)) {
				length += count;
			}
			return CsvRows.top(new String(head, 0, length), shape.separator());
		}
	}

	@Override
	public List<Table> tables() {
		return tables;
	}

	@Override
	public List<String> hidden() {
		return List.of();
	}

	@Override
	public String sha256() {
		return survey.sha256;
	}

	@Override
	public long size() {
		return survey.quotes.records();
	}

	@Override
	public void read(Table table, CellKind[] kinds, RowSink sink) throws Failure {
		CsvReader.CsvReaderBuilder builder = CsvRows.reader(shape.separator());
		try (InputStream in = shape.open(file);
			CsvReader<RawRow> reader = builder.build(new CsvRows(), new MarkingReader(in, shape.charset()));
			CloseableIterator<RawRow> rows = reader.iterator()) {
			long ordinal = 0;
			boolean more = true;
			while (more && rows.hasNext()) {
				RawRow row = rows.next();
				boolean torn = survey.quotes.loose().contains(ordinal++);
				more = torn ? sink.take(new RawRow(row.number(), row.cells(), true)) : row.blank() || sink.take(row);
			}
		} catch (CsvParseException | UncheckedIOException | IOException e) {
			throw new Failure(e, TableFiles.class, "ZH-2107", TableFiles.name(file)); //$NON-NLS-1$
		}
	}

	@Override
	public void close() {
		// every passage closes what it opens
	}
}
