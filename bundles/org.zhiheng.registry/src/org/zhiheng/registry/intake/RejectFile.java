// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.Digests;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * The file of rejected rows, complete and unmasked, so that it imports as it is when mended. Only its owner may read it.
 *
 * <p>It is made with the first row and takes its name when it is finished; an unfinished one leaves nothing behind.
 */
final class RejectFile {

	private static final char MARK = '\uFEFF';
	/** Stands behind a row whose quotation marks do not pair, so that the row is not taken for sound when it comes again unmended. */
	private static final String TORN = "引号"; //$NON-NLS-1$

	private final Path target;
	private final Path part;
	private final Phrases phrases;
	private final List<String> headings = new ArrayList<>();
	private final List<int[]> places = new ArrayList<>();
	private @Nullable CsvWriter writer;
	private long rows;

	/**
	 * @param target where it will lie; replaced there
	 * @param kind whose rejected rows it takes
	 * @param tables the tables read; the headings of this kind are united
	 * @param phrases language of reasons and remedies
	 */
	RejectFile(Path target, TableKind kind, List<Mapping> tables, Phrases phrases) {
		this.target = target;
		this.part = target.resolveSibling(target.getFileName() + ".part"); //$NON-NLS-1$
		this.phrases = phrases;
		Map<String, Integer> union = new LinkedHashMap<>();
		for (Mapping table : tables) {
			places.add(table.kind() == kind ? places(table.heading().texts(), union) : new int[0]);
		}
	}

	private int[] places(String[] texts, Map<String, Integer> union) {
		int[] result = new int[texts.length];
		Map<String, Integer> occurrences = new LinkedHashMap<>();
		for (int i = 0; i < texts.length; i++) {
			String text = texts[i].strip();
			int occurrence = Objects.requireNonNull(occurrences.merge(text, 1, Integer::sum));
			boolean own = HeadingWords.REJECT_COLUMNS.contains(text);
			result[i] = own ? -1 : Objects.requireNonNull(union.computeIfAbsent(text + '\n' + occurrence, key -> {
				headings.add(text);
				return headings.size() - 1;
			}));
		}
		return result;
	}

	/** Adds a row. */
	void add(RejectedRow row) throws Failure {
		try {
			CsvWriter csv = writer();
			Rejection words = row.describe(Phrases.of(Trouble.class, phrases.locale()));
			List<String> record = new ArrayList<>(List.of(words.row(), words.columns(), words.reasons(), words.remedies()));
			record.addAll(received(row));
			csv.writeRecord(record);
			rows++;
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** The cells under the united heading; a row that is too short or too long stays so. */
	private List<String> received(RejectedRow row) {
		int[] place = places.get(row.table());
		String[] cells = row.raw().cells();
		String[] out = new String[headings.size()];
		Arrays.fill(out, ""); //$NON-NLS-1$
		List<String> beyond = new ArrayList<>();
		int last = -1;
		for (int i = 0; i < cells.length; i++) {
			if (i >= place.length) {
				beyond.add(cells[i]);
			} else if (place[i] >= 0) {
				out[place[i]] = cells[i];
				last = Math.max(last, place[i]);
			}
		}
		boolean cut = cells.length < place.length && row.problems().get(0).trouble() == Trouble.WIDTH;
		List<String> received = new ArrayList<>(List.of(out).subList(0, cut ? last + 1 : out.length));
		received.addAll(beyond);
		if (row.torn()) {
			received.add(TORN);
		}
		return received;
	}

	private CsvWriter writer() throws IOException {
		CsvWriter open = writer;
		if (open == null) {
			Files.deleteIfExists(part);
			Writer text = Channels.newWriter(create(part), StandardCharsets.UTF_8);
			text.write(MARK);
			open = CsvWriter.builder().build(text);
			List<String> heading = new ArrayList<>(HeadingWords.REJECT_COLUMNS);
			heading.addAll(headings);
			open.writeRecord(heading);
			writer = open;
		}
		return open;
	}

	private static SeekableByteChannel create(Path file) throws IOException {
		FileAttribute<?>[] attributes = file.getFileSystem().supportedFileAttributeViews().contains("posix") //$NON-NLS-1$
			? new FileAttribute<?>[]{ PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) } //$NON-NLS-1$
			: new FileAttribute<?>[0];
		return Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
	}

	/** Where it will lie. */
	Path target() {
		return target;
	}

	/** How many rows it holds. */
	long rows() {
		return rows;
	}

	/**
	 * Finishes the file.
	 *
	 * @return its digest, or null where no row was rejected and there is no file
	 * @throws Failure where it cannot be written
	 */
	@Nullable
	String finish() throws Failure {
		@Nullable
		CsvWriter open = writer;
		if (open == null) {
			return null;
		}
		try {
			writer = null;
			open.close();
			String digest = Digests.sha256(part);
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			return digest;
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** Throws an unfinished file away. */
	void discard() throws Failure {
		@Nullable
		CsvWriter open = writer;
		if (open == null) {
			return;
		}
		try {
			writer = null;
			open.close();
			Files.deleteIfExists(part);
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	private Failure unwritable(IOException e) {
		return new Failure(e, RejectFile.class, "ZH-2111", String.valueOf(target.getFileName())); //$NON-NLS-1$
	}
}
