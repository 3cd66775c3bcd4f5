// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.zhiheng.message.Failure;

/**
 * Opens files of tables, by what they hold and not by their name.
 */
public final class TableFiles {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	private static final byte[] PDF = { '%', 'P', 'D', 'F' };

	private TableFiles() {
	}

	/**
	 * Opens a .csv or .xlsx file.
	 *
	 * @param file the file
	 * @param score tells headings
	 * @return the file, to be closed
	 * @throws Failure where it cannot be read, is empty, or is of another kind
	 */
	public static TableFile open(Path file, HeadingScore score) throws Failure {
		byte[] first = first(file);
		String name = name(file);
		if (first.length == 0) {
			throw new Failure(TableFiles.class, "ZH-2102", name); //$NON-NLS-1$
		}
		if (Arrays.equals(first, ZIP)) {
			return XlsxFile.open(file);
		}
		if (Arrays.equals(first, OLE)) {
			throw new Failure(TableFiles.class, "ZH-2104", name); //$NON-NLS-1$
		}
		if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx") || Arrays.equals(first, PDF)) { //$NON-NLS-1$
			throw new Failure(TableFiles.class, "ZH-2103", name); //$NON-NLS-1$
		}
		return CsvFile.open(file, score);
	}

	private static byte[] first(Path file) throws Failure {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(ZIP.length);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	static Failure unreadable(Path file, IOException e) {
		return new Failure(e, TableFiles.class, "ZH-2101", name(file)); //$NON-NLS-1$
	}

	static String name(Path file) {
		return String.valueOf(file.getFileName());
	}
}
