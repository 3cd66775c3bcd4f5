// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What a piece of a page is, for readers that do not see it (ISO 32000-1, 14.7 and 14.8): a heading, a paragraph, a cell of a table, a figure with its words.
 */
public final class PdfTag {

	private sealed interface Child {}

	private record Inner(PdfTag tag) implements Child {}

	private record Mark(PdfPage page, int number) implements Child {}

	private final String kind;
	private final String more;
	private final List<Child> children = new ArrayList<>();
	private int number;

	private PdfTag(String kind, String more) {
		this.kind = kind;
		this.more = more;
	}

	static PdfTag root() {
		return new PdfTag("Document", "");
	}

	/**
	 * A new last part of this one.
	 *
	 * @param name of the standard structure types, such as P or TD
	 * @return the part
	 */
	public PdfTag add(String name) {
		return add(new PdfTag(name, ""));
	}

	/** A new last part that is a picture, and the words for those who do not see it. */
	public PdfTag figure(String words) {
		return add(new PdfTag("Figure", " /Alt " + Objects.text(words)));
	}

	/** A new last part that is a heading cell of a column or a row. */
	public PdfTag heading(boolean column) {
		return add(new PdfTag("TH", " /A <</O /Table /Scope /" + (column ? "Column" : "Row") + ">>"));
	}

	private PdfTag add(PdfTag child) {
		children.add(new Inner(child));
		return child;
	}

	String kind() {
		return kind;
	}

	int number() {
		return number;
	}

	void mark(PdfPage page, int mark) {
		children.add(new Mark(page, mark));
	}

	/** Gives numbers to all parts that hold anything. */
	boolean reserve(Objects objects) {
		children.removeIf(child -> child instanceof Inner inner && !inner.tag().reserve(objects));
		if (!children.isEmpty()) {
			number = objects.reserve();
		}
		return !children.isEmpty();
	}

	/** Writes this part and those in it. */
	void write(Objects objects, int parent) {
		StringBuilder kids = new StringBuilder();
		for (Child child : children) {
			if (child instanceof Inner inner) {
				inner.tag().write(objects, number);
				kids.append(inner.tag().number).append(" 0 R ");
			} else if (child instanceof Mark mark) {
				kids.append("<</Type /MCR /Pg ").append(mark.page().number()).append(" 0 R /MCID ").append(mark.number()).append(">> ");
			}
		}
		objects.put(number, "<</Type /StructElem /S /" + kind + " /P " + parent + " 0 R" + more + " /K [" + kids + "]>>");
	}
}
