// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * A document as a Word file: A4, real styles, headings that Word's own navigation knows, a table of contents with page numbers, tables whose
 * header stands on each page. The same document gives the same bytes.
 */
public final class WordFile {

	private static final int LEFT = 1420;
	private static final int INDENT = 360;

	private final XWPFDocument word = WordSheet.blank();
	private final Fields fields = new Fields();
	private final WordTables tables = new WordTables(word);
	private int bookmarks;

	private WordFile() {
	}

	/**
	 * Writes.
	 *
	 * @param paper the document
	 * @param out takes the bytes and stays open
	 * @throws IOException where they cannot be written
	 */
	public static void write(PolicyPaper paper, OutputStream out) throws IOException {
		WordFile file = new WordFile();
		try (XWPFDocument word = file.word) {
			file.dress(paper);
			paper.blocks().forEach(block -> file.block(block, paper));
			WordSheet.of(word).save(out);
		}
	}

	private void dress(PolicyPaper paper) throws IOException {
		WordSheet sheet = WordSheet.of(word);
		sheet.styles(WordFile.class);
		sheet.dress(paper.title(), "Zhiheng", new WordSheet.Margins(LEFT, LEFT, 1440, 1300, 640)); //$NON-NLS-1$
		foot(paper);
	}

	private void foot(PolicyPaper paper) {
		XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle("Footer"); //$NON-NLS-1$
		foot.createRun().setText(paper.mark());
		foot.createRun().addTab();
		String[] parts = paper.page().split("\\{[01]\\}", -1); //$NON-NLS-1$
		foot.createRun().setText(parts[0]);
		fields.add(foot, "PAGE", "1"); //$NON-NLS-1$ //$NON-NLS-2$
		foot.createRun().setText(parts[1]);
		fields.add(foot, "NUMPAGES", "1"); //$NON-NLS-1$ //$NON-NLS-2$
		foot.createRun().setText(parts[2]);
	}

	private void block(Block block, PolicyPaper paper) {
		if (block instanceof Block.Title title) {
			paragraph("Title", title.text()); //$NON-NLS-1$
		} else if (block instanceof Block.Heading heading) {
			heading(heading);
		} else if (block instanceof Block.Paragraph text) {
			paragraph("Normal", text.text()); //$NON-NLS-1$
		} else if (block instanceof Block.Quote quote) {
			paragraph("Quote", quote.text()); //$NON-NLS-1$
		} else if (block instanceof Block.Lead lead) {
			paragraph("Lead", lead.text()); //$NON-NLS-1$
		} else if (block instanceof Block.Item item) {
			XWPFParagraph paragraph = paragraph("ListBullet", (item.depth() % 2 == 0 ? "• " : "– ") + item.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (item.depth() > 0) {
				paragraph.setIndentationLeft(INDENT * (item.depth() + 1));
			}
		} else if (block instanceof Block.Table table) {
			tables.table(table);
		} else if (block instanceof Block.Contents contents) {
			contents(contents, paper.headings());
		} else if (block instanceof Block.Signatures signatures) {
			tables.signatures(signatures);
		}
	}

	private XWPFParagraph paragraph(String style, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
		return paragraph;
	}

	private void heading(Block.Heading heading) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(heading.level() == 1 ? "Heading1" : "Heading2"); //$NON-NLS-1$ //$NON-NLS-2$
		CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.valueOf(++bookmarks));
		start.setName(heading.anchor());
		paragraph.createRun().setText(heading.text());
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
	}

	private void contents(Block.Contents contents, List<Block.Heading> headings) {
		paragraph("TOCHeading", contents.heading()); //$NON-NLS-1$
		for (Block.Heading heading : headings) {
			XWPFParagraph line = word.createParagraph();
			line.setStyle(heading.level() == 1 ? "TOC1" : "TOC2"); //$NON-NLS-1$ //$NON-NLS-2$
			line.createRun().setText(heading.text());
			line.createRun().addTab();
			fields.add(line, "PAGEREF " + heading.anchor() + " \\h", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
