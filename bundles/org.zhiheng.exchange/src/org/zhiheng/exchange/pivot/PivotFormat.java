// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.exchange.results.JsonText;

/** The files that a pivot table can be. */
public enum PivotFormat {
	/** A workbook. */
	XLSX {
		@Override
		public byte[] bytes(PivotPaper paper) throws IOException {
			return new PivotBook(paper).bytes();
		}
	},
	/** A table for programs and spreadsheets. */
	CSV {
		@Override
		public byte[] bytes(PivotPaper paper) {
			return new PivotText(paper).csv();
		}
	},
	/** A page. */
	HTML {
		@Override
		public byte[] bytes(PivotPaper paper) {
			return new PivotPage(paper).bytes();
		}
	},
	/** A tree for programs. */
	JSON {
		@Override
		public byte[] bytes(PivotPaper paper) throws IOException {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			JsonText.write(bytes, new PivotDocument(paper).content());
			return bytes.toByteArray();
		}
	};

	/**
	 * The file's bytes; equal tables give equal bytes.
	 *
	 * @param paper the table
	 * @return the bytes
	 * @throws IOException where the library cannot write it
	 */
	public abstract byte[] bytes(PivotPaper paper) throws IOException;

	/** The end of the file's name, without the point. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format that a file's name asks for, empty where it asks for none. */
	public static Optional<PivotFormat> of(String name) {
		String end = name.substring(name.lastIndexOf('.') + 1);
		return Arrays.stream(values()).filter(each -> each.key().equals(end.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** All ends. */
	public static List<String> keys() {
		return Arrays.stream(values()).map(PivotFormat::key).toList();
	}
}
