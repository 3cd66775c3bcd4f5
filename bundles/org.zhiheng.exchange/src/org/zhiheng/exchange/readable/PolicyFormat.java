// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;

/**
 * The kinds of file a readable policy is written as.
 */
public enum PolicyFormat {

	/** A Word file. */
	DOCX,
	/** One HTML file. */
	HTML;

	/** The format of a file's ending, HTML for any that is not docx. */
	public static PolicyFormat of(String ending) {
		return "docx".equalsIgnoreCase(ending) ? DOCX : HTML; //$NON-NLS-1$
	}

	/**
	 * Writes notices one behind the other, each with its own title, tables and signatures.
	 *
	 * @param base the version
	 * @param documents notices of it
	 * @param locale language of everything but the quotes
	 * @param out takes the bytes and stays open; the same version gives the same bytes
	 * @throws Failure 5010 where it cannot be written
	 */
	public void write(PolicyBase base, List<Document> documents, Locale locale, OutputStream out) throws Failure {
		List<PolicyPaper> papers = documents.stream().map(each -> ReadablePolicy.of(base, each, locale)).toList();
		write(papers.size() == 1 ? papers.get(0) : together(papers), out);
	}

	/**
	 * Writes a document.
	 *
	 * @param whole the document
	 * @param out takes the bytes and stays open; the same document gives the same bytes
	 * @throws Failure 5010 where it cannot be written
	 */
	public void write(PolicyPaper whole, OutputStream out) throws Failure {
		try {
			if (this == DOCX) {
				WordFile.write(whole, out);
			} else {
				HtmlFile.write(whole, out);
			}
		} catch (IOException e) {
			throw new Failure(e, PolicyFormat.class, "ZH-5088", name().toLowerCase(Locale.ROOT), String.valueOf(e.getMessage())); //$NON-NLS-1$
		}
	}

	/** One table of contents in front lists all; each further notice opens with its title as a heading. */
	private static PolicyPaper together(List<PolicyPaper> papers) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < papers.size(); i++) {
			for (Block block : papers.get(i).blocks()) {
				if (block instanceof Block.Heading heading) {
					blocks.add(new Block.Heading(heading.level(), heading.text(), "d" + i + "_" + heading.anchor())); //$NON-NLS-1$ //$NON-NLS-2$
				} else if (i > 0 && block instanceof Block.Title title) {
					blocks.add(new Block.Heading(1, title.text(), "d" + i)); //$NON-NLS-1$
				} else if (i == 0 || !(block instanceof Block.Contents)) {
					blocks.add(block);
				}
			}
		}
		PolicyPaper first = papers.get(0);
		String mark = String.join(" · ", papers.stream().map(each -> each.mark().split(" ")[0]).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		return new PolicyPaper(first.title(), mark, first.locale(), first.page(), blocks);
	}
}
