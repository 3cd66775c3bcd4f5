// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * From which day a workbook counts its serial days.
 *
 * <p>fastexcel-reader 0.19 takes {@code date1904="true"} alone for the 1904 system, but spreadsheets write {@code date1904="1"} (ECMA-376 part 1,
 * 18.2.28: xsd:boolean): every date would be four years and a day early. Hence a look of our own.
 */
final class DateSystem {

	private static final Pattern WORKBOOK = Pattern.compile("xl/workbook\\d*\\.xml"); //$NON-NLS-1$
	private static final Pattern PROPERTY = Pattern.compile("<(?:\\w+:)?workbookPr\\b[^>]*\\bdate1904\\s*=\\s*[\"'](?:1|true)[\"']"); //$NON-NLS-1$
	/** The property stands before the list of sheets, far within. */
	private static final int HEAD = 1 << 18;

	private DateSystem() {
	}

	/**
	 * Whether a workbook counts from 1904-01-01.
	 *
	 * @param file an .xlsx file
	 * @return false where it counts from 1900
	 * @throws IOException where it cannot be read
	 */
	static boolean from1904(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (WORKBOOK.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
					try (InputStream in = zip.getInputStream(entry)) {
						return PROPERTY.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)).find();
					}
				}
			}
		}
		return false;
	}
}
