// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zhiheng.chart.Typeface;

/**
 * A PDF file in the making.
 *
 * <p>Text in the document's typeface is embedded as text; where the font cannot be embedded, and for characters that it lacks, letters are drawn as
 * outlines, never as squares.
 */
public final class PdfDocument {

	private record Bookmark(int level, String title, PdfPage page, double y) {}

	private final String title;
	private final Locale locale;
	private final Typeface typeface;
	private final Objects objects = new Objects();
	private final int pageTree;
	private final int resources;
	private final List<PdfPage> pages = new ArrayList<>();
	private final List<Bookmark> bookmarks = new ArrayList<>();
	private final Optional<EmbeddedFont> plain;
	private final Optional<EmbeddedFont> bold;
	private final Map<Integer, String> shades = new TreeMap<>();
	private final Map<BufferedImage, Integer> pictures = new LinkedHashMap<>();
	private final PdfTag root = PdfTag.root();

	/**
	 * @param title what windows are called that show it
	 * @param locale its language
	 * @param typeface its font
	 */
	public PdfDocument(String title, Locale locale, Typeface typeface) {
		this(title, locale, typeface, FontPlaces.here());
	}

	PdfDocument(String title, Locale locale, Typeface typeface, FontPlaces places) {
		this.title = title;
		this.locale = locale;
		this.typeface = typeface;
		this.pageTree = objects.reserve();
		this.resources = objects.reserve();
		String name = typeface.family().replaceAll("[^A-Za-z0-9]", "");
		this.plain = places.find(typeface.family(), false).map(file -> new EmbeddedFont(file, objects, name + "-Regular"));
		this.bold = places.find(typeface.family(), true).map(file -> new EmbeddedFont(file, objects, name + "-Bold"));
	}

	/** Whether text can be selected and searched; otherwise it is drawn as outlines. */
	public boolean text() {
		return plain.isPresent();
	}

	/** A new last page of a size in points. */
	public PdfPage page(double width, double height) {
		PdfPage page = new PdfPage(this, objects.reserve(), width, height);
		pages.add(page);
		return page;
	}

	/**
	 * Adds a bookmark behind those there are.
	 *
	 * @param level 1 for the outermost
	 * @param words as shown
	 * @param page where it leads
	 * @param y how far down
	 */
	public void bookmark(int level, String words, PdfPage page, double y) {
		bookmarks.add(new Bookmark(level, words, page, y));
	}

	/** The whole as a part, to which headings and paragraphs are added; a document without parts has no tags. */
	public PdfTag root() {
		return root;
	}

	/** The name of a picture on pages. */
	String picture(BufferedImage picture) {
		return "P" + pictures.computeIfAbsent(picture, each -> new PdfPicture(each).write(objects));
	}

	/** The embedded font that shows a font of Java, empty where outlines must. */
	Optional<EmbeddedFont> font(Font font) {
		if (!font.getFamily(Locale.ENGLISH).equalsIgnoreCase(typeface.family()) && !font.getName().equals(typeface.family())) {
			return Optional.empty();
		}
		return font.isBold() ? bold : plain;
	}

	String fontName(EmbeddedFont font) {
		return plain.filter(each -> each == font).isPresent() ? "F1" : "F2";
	}

	/** The name of the state for a transparency from 0 to 255. */
	String shade(int alpha) {
		return shades.computeIfAbsent(alpha, each -> "A" + each);
	}

	/**
	 * The whole file; nothing can be added after.
	 *
	 * @throws IOException where a font cannot be read
	 */
	public byte[] bytes() throws IOException {
		StringBuilder fonts = new StringBuilder();
		for (Optional<EmbeddedFont> font : List.of(plain, bold)) {
			if (font.isPresent() && font.get().used()) {
				font.get().finish();
				fonts.append('/').append(fontName(font.get())).append(' ').append(font.get().number()).append(" 0 R ");
			}
		}
		StringBuilder states = new StringBuilder();
		shades.forEach((alpha, name) -> states.append('/').append(name).append(" <</ca ").append(Objects.number(alpha / 255.0)).append(" /CA ")
			.append(Objects.number(alpha / 255.0)).append(">> "));
		objects.put(resources, "<</Font <<" + fonts + ">> /ExtGState <<" + states + ">>" + xObjects() + ">>");
		StringBuilder kids = new StringBuilder();
		boolean tagged = root.reserve(objects);
		for (PdfPage page : pages) {
			int stream = objects.stream("", page.content().toString().getBytes(StandardCharsets.ISO_8859_1));
			objects.put(page.number(), page.dictionary(pageTree, resources, stream, pages.indexOf(page)));
			kids.append(page.number()).append(" 0 R ");
		}
		objects.put(pageTree, "<</Type /Pages /Count " + pages.size() + " /Kids [" + kids + "]>>");
		String outline = bookmarks.isEmpty() ? "" : " /PageMode /UseOutlines /Outlines " + outline() + " 0 R";
		String tags = tagged ? " /MarkInfo <</Marked true>> /StructTreeRoot " + structure() + " 0 R" : "";
		int catalog = objects.add("<</Type /Catalog /Pages " + pageTree + " 0 R /Lang (" + locale.toLanguageTag()
			+ ") /ViewerPreferences <</DisplayDocTitle true>>" + outline + tags + ">>");
		int information = objects.add("<</Title " + Objects.text(title) + " /Creator (Zhiheng) /Producer (Zhiheng)>>");
		return objects.file(catalog, information);
	}

	private String xObjects() {
		StringBuilder names = new StringBuilder();
		pictures.values().forEach(number -> names.append("/P").append(number).append(' ').append(number).append(" 0 R "));
		return names.isEmpty() ? "" : " /XObject <<" + names + ">>";
	}

	/** The parts of the document, and to which of them the marked pieces of each page belong. */
	private int structure() {
		int tree = objects.reserve();
		root.write(objects, tree);
		StringBuilder parents = new StringBuilder();
		for (int i = 0; i < pages.size(); i++) {
			StringBuilder owners = new StringBuilder();
			pages.get(i).marks().forEach(tag -> owners.append(tag.number()).append(" 0 R "));
			parents.append(owners.isEmpty() ? "" : i + " [" + owners + "] ");
		}
		objects.put(tree, "<</Type /StructTreeRoot /K " + root.number() + " 0 R /ParentTree <</Nums [" + parents + "]>> /ParentTreeNextKey "
			+ pages.size() + ">>");
		return tree;
	}

	private int outline() {
		int root = objects.reserve();
		int[] numbers = bookmarks.stream().mapToInt(each -> objects.reserve()).toArray();
		List<Integer> first = new ArrayList<>();
		for (int i = 0; i < numbers.length; i++) {
			if (bookmarks.get(i).level() <= 1) {
				first.add(i);
			}
			objects.put(numbers[i], entry(i, numbers, root));
		}
		int last = first.isEmpty() ? numbers[0] : numbers[first.get(first.size() - 1)];
		objects.put(root, "<</Type /Outlines /First " + numbers[0] + " 0 R /Last " + last + " 0 R /Count " + Math.max(1, first.size()) + ">>");
		return root;
	}

	/** One bookmark; those of a deeper level that follow it are its children, closed at first. */
	private String entry(int i, int[] numbers, int root) {
		Bookmark mark = bookmarks.get(i);
		int parent = i - 1;
		while (parent >= 0 && bookmarks.get(parent).level() >= mark.level()) {
			parent--;
		}
		int before = i - 1;
		while (before > parent && bookmarks.get(before).level() > mark.level()) {
			before--;
		}
		List<Integer> children = new ArrayList<>();
		int next = i + 1;
		for (; next < numbers.length && bookmarks.get(next).level() > mark.level(); next++) {
			if (bookmarks.get(next).level() == mark.level() + 1) {
				children.add(next);
			}
		}
		boolean follows = next < numbers.length && bookmarks.get(next).level() == mark.level();
		StringBuilder entry = new StringBuilder("<</Title ").append(Objects.text(mark.title())).append(" /Parent ")
			.append(parent < 0 ? root : numbers[parent]).append(" 0 R /Dest ").append(mark.page().destination(mark.y()));
		entry.append(before > parent ? " /Prev " + numbers[before] + " 0 R" : "").append(follows ? " /Next " + numbers[next] + " 0 R" : "");
		if (!children.isEmpty()) {
			entry.append(" /First ").append(numbers[children.get(0)]).append(" 0 R /Last ").append(numbers[children.get(children.size() - 1)])
				.append(" 0 R /Count ").append(-children.size());
		}
		return entry.append(">>").toString();
	}
}
