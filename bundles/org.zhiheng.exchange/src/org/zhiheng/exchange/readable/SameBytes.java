// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of an office file in one order and with one time, so that equal content is equal bytes and a digest can be signed.
 */
public final class SameBytes {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final String FIRST = "[Content_Types].xml"; //$NON-NLS-1$

	private SameBytes() {
	}

	/**
	 * Packs a file anew.
	 *
	 * @param office the file as a library wrote it
	 * @param out takes the bytes and stays open
	 * @throws IOException where they cannot be written
	 */
	public static void copy(byte[] office, OutputStream out) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		ZipOutputStream packed = new ZipOutputStream(out);
		put(packed, FIRST, parts.remove(FIRST));
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			put(packed, part.getKey(), part.getValue());
		}
		packed.finish();
	}

	private static void put(ZipOutputStream packed, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		packed.putNextEntry(entry);
		packed.write(bytes);
		packed.closeEntry();
	}
}
