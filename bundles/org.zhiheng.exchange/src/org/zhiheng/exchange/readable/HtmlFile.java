// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A document as one HTML file that needs nothing from elsewhere.
 */
public final class HtmlFile {

	private final StringBuilder html = new StringBuilder();

	private HtmlFile() {
	}

	/**
	 * Writes.
	 *
	 * @param paper the document
	 * @param out takes UTF-8 bytes and stays open
	 * @throws IOException where they cannot be written
	 */
	public static void write(PolicyPaper paper, OutputStream out) throws IOException {
		HtmlFile file = new HtmlFile();
		file.document(paper);
		out.write(file.html.toString().getBytes(StandardCharsets.UTF_8));
	}

	private void document(PolicyPaper paper) throws IOException {
		String language = paper.locale().toLanguageTag();
		html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>") //$NON-NLS-1$ //$NON-NLS-2$
			.append(escaped(paper.title())).append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		int list = 0;
		for (Block block : paper.blocks()) {
			int depth = block instanceof Block.Item item ? item.depth() + 1 : 0;
			list = lists(list, depth);
			block(block, paper);
		}
		lists(list, 0);
		html.append("<footer>").append(escaped(paper.mark())).append("</footer>\n</body>\n</html>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String style() throws IOException {
		try (InputStream in = Objects.requireNonNull(HtmlFile.class.getResourceAsStream("readable.css"))) { //$NON-NLS-1$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Opens and closes lists; a deeper list stands inside the last item. */
	private int lists(int now, int wanted) {
		int depth = now;
		for (; depth > wanted; depth--) {
			html.append("</li></ul>\n"); //$NON-NLS-1$
		}
		if (depth == wanted && wanted > 0) {
			html.append("</li>\n"); //$NON-NLS-1$
		}
		for (; depth < wanted; depth++) {
			html.append(depth + 1 < wanted ? "<ul><li>" : "<ul>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return wanted;
	}

	private void block(Block block, PolicyPaper paper) {
		if (block instanceof Block.Title title) {
			element("h1", "", title.text()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (block instanceof Block.Heading heading) {
			element(heading.level() == 1 ? "h2" : "h3", " id=\"" + heading.anchor() + "\"", heading.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} else if (block instanceof Block.Paragraph paragraph) {
			element("p", "", paragraph.text()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (block instanceof Block.Quote quote) {
			element("blockquote", "", quote.text()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (block instanceof Block.Lead lead) {
			element("p", " class=\"lead\"", lead.text()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (block instanceof Block.Item item) {
			html.append("<li>").append(escaped(item.text())); //$NON-NLS-1$
		} else if (block instanceof Block.Table table) {
			table(table);
		} else if (block instanceof Block.Contents contents) {
			contents(contents, paper.headings());
		} else if (block instanceof Block.Signatures signatures) {
			signatures(signatures);
		}
	}

	private void element(String name, String attributes, String text) {
		html.append('<').append(name).append(attributes).append('>').append(escaped(text)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void table(Block.Table table) {
		html.append("<table>\n<colgroup>"); //$NON-NLS-1$
		table.widths().forEach(width -> html.append("<col style=\"width:").append(width).append("%\">")); //$NON-NLS-1$ //$NON-NLS-2$
		html.append("</colgroup>\n"); //$NON-NLS-1$
		if (!table.header().isEmpty()) {
			html.append("<thead><tr>"); //$NON-NLS-1$
			table.header().forEach(cell -> element("th", " scope=\"col\"", cell)); //$NON-NLS-1$ //$NON-NLS-2$
			html.append("</tr></thead>\n"); //$NON-NLS-1$
		}
		html.append("<tbody>\n"); //$NON-NLS-1$
		for (List<String> row : table.rows()) {
			html.append("<tr>"); //$NON-NLS-1$
			for (int i = 0; i < row.size(); i++) {
				boolean names = i == 0 && table.header().isEmpty();
				element(names ? "th" : "td", names ? " scope=\"row\"" : "", row.get(i)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			html.append("</tr>\n"); //$NON-NLS-1$
		}
		html.append("</tbody>\n</table>\n"); //$NON-NLS-1$
	}

	private void contents(Block.Contents contents, List<Block.Heading> headings) {
		html.append("<nav>\n"); //$NON-NLS-1$
		element("h2", "", contents.heading()); //$NON-NLS-1$ //$NON-NLS-2$
		for (Block.Heading heading : headings) {
			html.append("<p class=\"toc").append(heading.level()).append("\"><a href=\"#").append(heading.anchor()).append("\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(escaped(heading.text())).append("</a></p>\n"); //$NON-NLS-1$
		}
		html.append("</nav>\n"); //$NON-NLS-1$
	}

	private void signatures(Block.Signatures signatures) {
		html.append("<table class=\"signatures\"><tbody>\n<tr>"); //$NON-NLS-1$
		signatures.signers().forEach(signer -> element("th", " scope=\"col\"", signer)); //$NON-NLS-1$ //$NON-NLS-2$
		html.append("</tr>\n"); //$NON-NLS-1$
		for (String line : signatures.lines()) {
			html.append("<tr>"); //$NON-NLS-1$
			signatures.signers().forEach(signer -> element("td", "", line)); //$NON-NLS-1$ //$NON-NLS-2$
			html.append("</tr>\n"); //$NON-NLS-1$
		}
		html.append("</tbody></table>\n"); //$NON-NLS-1$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
