// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.chart.Look;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.exchange.report.Report;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.message.Failure;

/**
 * The formats of a report.
 */
public enum ReportFormat {

	/** Pages with bookmarks. */
	PDF {
		@Override
		void write(Report report, Look look, ByteArrayOutputStream out) throws IOException {
			out.writeBytes(new PdfReport(report, look).bytes());
		}
	},
	/** A Word file. */
	DOCX {
		@Override
		void write(Report report, Look look, ByteArrayOutputStream out) throws IOException, Failure {
			WordReport.write(report, look, out);
		}
	},
	/** One page for browsers that needs nothing from elsewhere. */
	HTML {
		@Override
		void write(Report report, Look look, ByteArrayOutputStream out) throws Failure {
			out.writeBytes(new HtmlReport(report, look).bytes());
		}
	},
	/** A workbook, one sheet a table. */
	XLSX {
		@Override
		void write(Report report, Look look, ByteArrayOutputStream out) throws IOException {
			new WorkbookReport(report).write(out);
		}
	};

	/** The width that charts are made for on paper, in points: narrower than on a screen, so that their words can be read. */
	static final int CHART = 720;

	abstract void write(Report report, Look look, ByteArrayOutputStream out) throws IOException, Failure;

	/** The ending of its files, without a dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** All endings. */
	public static List<String> endings() {
		return Arrays.stream(values()).map(ReportFormat::ending).toList();
	}

	/**
	 * The format of a file.
	 *
	 * @param file its name
	 * @return the format
	 * @throws Failure ZH-5066 where its ending is not known
	 */
	public static ReportFormat of(String file) throws Failure {
		String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		Optional<ReportFormat> format = Arrays.stream(values()).filter(each -> each.ending().equals(ending)).findFirst();
		if (format.isEmpty()) {
			throw new Failure(ReportMaker.class, "ZH-5066", file);
		}
		return format.get();
	}

	/**
	 * The file.
	 *
	 * @param report what it shows
	 * @return its bytes; the same report gives the same
	 * @throws Failure ZH-5067 where it cannot be made
	 */
	public byte[] bytes(Report report) throws Failure {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			write(report, new Look(Theme.LIGHT, Typeface.installed(), report.locale()), out);
		} catch (IOException e) {
			throw new Failure(e, ReportMaker.class, "ZH-5067", name(), String.valueOf(e.getMessage()));
		}
		return out.toByteArray();
	}
}
