// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.zhiheng.exchange.readable.WordSheet;

/**
 * Writes forms as Word files: A4, the title in 方正小标宋, the text in 仿宋_GB2312, both with the fonts that stand in where they are not installed.
 * The same form gives the same bytes.
 */
public final class FormWord {

	private static final String BODY_FONT = "仿宋_GB2312";
	private static final String TITLE_FONT = "方正小标宋简体";
	private static final int BODY = 16;
	private static final int SMALL = 9;
	private static final int TITLE = 22;
	private static final int INDENT = 640;
	private static final int LINE = 560;
	private static final WordSheet.Margins MARGINS = new WordSheet.Margins(1588, 1474, 2098, 1984, 850);
	private static final String FONTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
	private static final String FONTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

	private final XWPFDocument word = WordSheet.blank();
	private final FormTables tables = new FormTables(word);

	private FormWord() {
	}

	/**
	 * Writes.
	 *
	 * @param forms one behind the other, each on pages of its own
	 * @param foot stands at the foot of every page: whose text it is, clauses, version, demonstration data
	 * @param out takes the bytes and stays open
	 * @throws IOException where they cannot be written
	 */
	public static void write(List<FilledForm> forms, String foot, OutputStream out) throws IOException {
		FormWord file = new FormWord();
		try (XWPFDocument word = file.word) {
			file.dress(forms, foot);
			for (int i = 0; i < forms.size(); i++) {
				if (i > 0) {
					file.page();
				}
				file.form(forms.get(i));
			}
			WordSheet.of(word).save(out);
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private void dress(List<FilledForm> forms, String foot) throws IOException, InvalidFormatException {
		String title = forms.isEmpty() ? "" : forms.get(0).template().name().in(Locale.SIMPLIFIED_CHINESE);
		WordSheet.of(word).dress(title, "Zhiheng", MARGINS);
		XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		run(line, foot, BODY_FONT, SMALL);
		fonts();
	}

	/** Says which fonts stand in for the two that offices have and other machines have not. */
	private void fonts() throws IOException, InvalidFormatException {
		PackagePart part = word.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), FONTS_TYPE);
		try (OutputStream to = part.getOutputStream()) {
			to.write(
				("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
					+ font(BODY_FONT, "仿宋,FangSong,FangSong_GB2312,Noto Serif CJK SC") + font(TITLE_FONT, "方正小标宋_GBK,宋体,SimSun,Noto Serif CJK SC")
					+ "</w:fonts>")
					.getBytes(StandardCharsets.UTF_8));
		}
		word.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, FONTS);
	}

	private static String font(String name, String others) {
		return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/></w:font>";
	}

	private void form(FilledForm form) {
		List<FilledForm.Line> rows = new ArrayList<>();
		for (FilledForm.Line line : form.lines()) {
			boolean row = line.cells().size() > 1 || line.kind() == FormLine.Kind.TABLE || line.kind() == FormLine.Kind.TALL
				|| line.kind() == FormLine.Kind.LIST;
			if (row) {
				rows.add(line);
			} else {
				table(rows);
				line(line);
			}
		}
		table(rows);
	}

	private void table(List<FilledForm.Line> rows) {
		if (!rows.isEmpty()) {
			tables.table(List.copyOf(rows));
			rows.clear();
		}
	}

	private void page() {
		word.createParagraph().createRun().addBreak(BreakType.PAGE);
	}

	private void line(FilledForm.Line line) {
		if (line.kind() == FormLine.Kind.PAGE) {
			page();
			return;
		}
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setSpacingBetween(LINE / 20.0, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
		String text = line.cells().isEmpty() ? "" : line.cells().get(0);
		switch (line.kind()) {
			case TITLE -> {
				paragraph.setAlignment(ParagraphAlignment.CENTER);
				paragraph.setSpacingBetween(34, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
				run(paragraph, text, TITLE_FONT, TITLE);
			}
			case CENTER -> {
				paragraph.setAlignment(ParagraphAlignment.CENTER);
				run(paragraph, text, BODY_FONT, BODY);
			}
			case RIGHT -> {
				paragraph.setAlignment(ParagraphAlignment.RIGHT);
				paragraph.setIndentationRight(INDENT);
				run(paragraph, text, BODY_FONT, BODY);
			}
			default -> {
				paragraph.setIndentationFirstLine(INDENT);
				run(paragraph, text, BODY_FONT, BODY);
			}
		}
	}

	/** Adds text in a font; Latin letters and digits take the same size in Times. */
	static void run(XWPFParagraph paragraph, String text, String font, int size) {
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setFontSize(size);
		CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
		fonts.setAscii("Times New Roman");
		fonts.setHAnsi("Times New Roman");
		fonts.setEastAsia(font);
	}

	/** The font of running text. */
	static String bodyFont() {
		return BODY_FONT;
	}
}
