// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How a CSV file is written.
 *
 * @param charset its encoding
 * @param mark bytes of its byte order mark, 0 without one
 * @param separator between values
 * @param score how well the best heading was recognised with it
 */
record CsvShape(Charset charset, int mark, char separator, int score) {

	static final Charset GB18030 = Charset.forName("GB18030"); //$NON-NLS-1$

	private static final char[] SEPARATORS = { ',', ';', '\t' };
	private static final Map<Charset, byte[]> MARKS = Map.of( //
		StandardCharsets.UTF_8, new byte[]{ (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, //
		StandardCharsets.UTF_16LE, new byte[]{ (byte) 0xFF, (byte) 0xFE }, //
		StandardCharsets.UTF_16BE, new byte[]{ (byte) 0xFE, (byte) 0xFF }, //
		GB18030, new byte[]{ (byte) 0x84, 0x31, (byte) 0x95, 0x33 });
	private static final int HEAD = 1 << 17;

	/**
	 * The shapes that a file may have, the likelier first: one for a file with a byte order mark, else UTF-8 and GB18030 by how well headings are
	 * recognised.
	 */
	static List<CsvShape> of(Path file, HeadingScore score) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		for (Map.Entry<Charset, byte[]> each : MARKS.entrySet()) {
			byte[] mark = each.getValue();
			if (head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length)) {
				return List.of(best(head, each.getKey(), mark.length, score));
			}
		}
		CsvShape utf = best(head, StandardCharsets.UTF_8, 0, score);
		CsvShape gb = best(head, GB18030, 0, score);
		return gb.score > utf.score ? List.of(gb, utf) : List.of(utf, gb);
	}

	private static CsvShape best(byte[] head, Charset charset, int mark, HeadingScore score) {
		String text = new String(head, mark, head.length - mark, charset);
		CsvShape best = new CsvShape(charset, mark, SEPARATORS[0], 0);
		for (char separator : SEPARATORS) {
			int most = CsvRows.top(text, separator).stream().mapToInt(row -> score.of(row.cells())).max().orElse(0);
			if (most > best.score) {
				best = new CsvShape(charset, mark, separator, most);
			}
		}
		return best;
	}

	/** Opens the bytes behind the mark. */
	InputStream open(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		in.skipNBytes(mark);
		return in;
	}

	/** Opens the bytes behind the mark and digests the mark. */
	InputStream open(Path file, MessageDigest digest) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		digest.update(in.readNBytes(mark));
		return in;
	}
}
