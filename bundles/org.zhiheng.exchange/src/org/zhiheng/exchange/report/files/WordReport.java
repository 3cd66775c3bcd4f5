// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Picture;
import org.zhiheng.exchange.readable.Fields;
import org.zhiheng.exchange.readable.WordSheet;
import org.zhiheng.exchange.report.Logo;
import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Report;
import org.zhiheng.message.Failure;

/**
 * A report as a Word file: A4, real styles and headings, page numbers, charts as sharp pictures with a description for screen readers.
 */
final class WordReport {

	private static final WordSheet.Margins MARGINS = new WordSheet.Margins(1420, 1420, 1500, 1300, 640);
	private static final double SHARP = 2;
	private static final int WIDE = 453;
	private static final int POINT = 12_700;
	private static final double LOGO = 72;

	private final Report report;
	private final Look look;
	private final XWPFDocument word = WordSheet.blank();
	private final Fields fields = new Fields();
	private final WordReportTable tables = new WordReportTable(word);
	private int bookmarks;

	private WordReport(Report report, Look look) {
		this.report = report;
		this.look = look;
	}

	static void write(Report report, Look look, ByteArrayOutputStream out) throws IOException, Failure {
		new WordReport(report, look).write(out);
	}

	private void write(ByteArrayOutputStream out) throws IOException, Failure {
		try (word) {
			dress();
			if (report.logo().isPresent()) {
				logo(report.logo().get());
			}
			styled("Title", report.title());
			if (!report.office().isEmpty()) {
				styled("Office", report.office());
			}
			report.provenance().forEach((name, value) -> styled("Origin", name + report.colon() + value));
			boolean listed = false;
			for (int i = 0; i < report.parts().size(); i++) {
				if (report.parts().get(i) instanceof Part.Heading && !listed) {
					contents();
					listed = true;
				}
				part(report.parts().get(i));
				if (report.parts().get(i) instanceof Part.Paragraph && i + 1 < report.parts().size()
					&& report.parts().get(i + 1) instanceof Part.Chart) {
					word.getLastParagraph().setKeepNext(true);
				}
			}
			WordSheet.of(word).save(out);
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private void dress() throws IOException {
		WordSheet sheet = WordSheet.of(word);
		sheet.styles(WordReport.class);
		sheet.dress(report.title(), report.office().isEmpty() ? "Zhiheng" : report.office(), MARGINS);
		around();
	}

	private void around() {
		XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		head.setStyle("Header");
		head.createRun().setText(report.title());
		head.createRun().addTab();
		head.createRun().setText(report.office());
		XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle("Footer");
		foot.createRun().setText(report.mark());
		foot.createRun().addTab();
		String[] parts = report.page().split("\\{[01]\\}", -1);
		foot.createRun().setText(parts[0]);
		fields.add(foot, "PAGE", "1");
		foot.createRun().setText(parts[1]);
		fields.add(foot, "NUMPAGES", "1");
		foot.createRun().setText(parts[2]);
	}

	private void part(Part part) throws IOException, InvalidFormatException, Failure {
		if (part instanceof Part.Heading heading) {
			heading(heading);
		} else if (part instanceof Part.Paragraph paragraph) {
			styled("Normal", paragraph.text());
		} else if (part instanceof Part.Item item) {
			styled("ListBullet", "• " + item.text());
		} else if (part instanceof Part.Notice notice) {
			styled("Notice", notice.text());
		} else if (part instanceof Part.Table table) {
			styled("Caption", table.caption());
			tables.table(table);
			table.notes().forEach(note -> styled("Note", note));
			styled("Note", "");
		} else if (part instanceof Part.Chart chart) {
			picture(chart.picture());
			styled("FigureCaption", chart.caption());
		}
	}

	private XWPFParagraph styled(String style, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
		return paragraph;
	}

	private void picture(Picture picture) throws IOException, InvalidFormatException, Failure {
		byte[] png = new ChartExport(picture, look).png(ReportFormat.CHART, picture.height(), SHARP);
		int high = WIDE * picture.height() / ReportFormat.CHART;
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("Picture");
		var drawn = paragraph.createRun().addPicture(new ByteArrayInputStream(png), PictureType.PNG, "chart.png", WIDE * POINT, high * POINT);
		drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.heading().title() + " – " + picture.heading().definition());
	}

	private void logo(Logo logo) throws IOException, InvalidFormatException {
		int high = (int) Math.min(LOGO, LOGO * WIDE / logo.width(LOGO));
		XWPFParagraph paragraph = styled("Logo", "");
		var drawn = paragraph.createRun().addPicture(new ByteArrayInputStream(logo.bytes()), logo.jpeg() ? PictureType.JPEG : PictureType.PNG,
			logo.jpeg() ? "logo.jpg" : "logo.png", (int) (logo.width(high) * POINT), high * POINT);
		drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(report.office().isEmpty() ? report.title() : report.office());
	}

	private void heading(Part.Heading heading) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(heading.level() == 1 ? "Heading1" : "Heading2");
		CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.valueOf(++bookmarks));
		start.setName(heading.anchor());
		paragraph.createRun().setText(heading.text());
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
	}

	private void contents() {
		styled("TOCHeading", report.contents());
		for (Part.Heading heading : report.headings()) {
			XWPFParagraph line = word.createParagraph();
			line.setStyle(heading.level() == 1 ? "TOC1" : "TOC2");
			line.createRun().setText(heading.text());
			line.createRun().addTab();
			fields.add(line, "PAGEREF " + heading.anchor() + " \\h", "");
		}
		word.getLastParagraph().setSpacingAfter(400);
	}
}
