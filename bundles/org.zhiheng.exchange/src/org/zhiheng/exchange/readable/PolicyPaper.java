// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.util.List;
import java.util.Locale;

/**
 * A document to be written.
 *
 * @param title of the file
 * @param mark stands at the foot of every page: version and digest
 * @param locale language of the content
 * @param page pattern of the page number, with {0} for the page and {1} for the number of pages
 * @param blocks the content
 */
public record PolicyPaper(String title, String mark, Locale locale, String page, List<Block> blocks) {

	public PolicyPaper {
		blocks = List.copyOf(blocks);
	}

	/** The headings in their order. */
	public List<Block.Heading> headings() {
		return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
	}
}
