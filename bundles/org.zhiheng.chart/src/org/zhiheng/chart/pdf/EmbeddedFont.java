// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A font as it travels in a file: only the glyphs that were written, and for each the character it stands for, so that text can be searched and copied.
 */
final class EmbeddedFont {

	private static final int BLOCK = 100;

	private final FontFile file;
	private final Objects objects;
	private final int number;
	private final String name;
	private final Map<Integer, Integer> codes = new LinkedHashMap<>();
	private final List<Integer> characters = new ArrayList<>();

	/**
	 * @param file where the glyphs come from
	 * @param objects of the file
	 * @param name how the font is called in it
	 */
	EmbeddedFont(FontFile file, Objects objects, String name) {
		this.file = file;
		this.objects = objects;
		this.number = objects.reserve();
		this.name = "ZHIHEN+" + name;
		codes.put(0, 0);
		characters.add(0);
	}

	int number() {
		return number;
	}

	boolean used() {
		return characters.size() > 1;
	}

	/** The glyphs of a text as a string of two bytes each, empty where the font lacks a character. */
	Optional<String> encoded(String text) {
		if (file.width(text) < 0) {
			return Optional.empty();
		}
		StringBuilder hex = new StringBuilder("<");
		text.codePoints().forEach(character -> hex.append(HexFormat.of().withUpperCase().toHexDigits((short) code(character))));
		return Optional.of(hex.append('>').toString());
	}

	double width(String text) {
		return file.width(text);
	}

	private int code(int character) {
		return codes.computeIfAbsent(file.glyph(character), glyph -> {
			characters.add(character);
			return codes.size();
		});
	}

	/** Writes the font's objects. */
	void finish() throws IOException {
		List<Integer> glyphs = List.copyOf(codes.keySet());
		boolean cff = file.sfnt().has("CFF ");
		byte[] program = cff ? new CffSubset(file.sfnt().table("CFF "), glyphs).bytes() : new GlyfSubset(file.sfnt(), glyphs).bytes();
		int stream = objects.stream(cff ? "/Subtype /CIDFontType0C" : "/Length1 " + program.length, program);
		int descriptor = objects.add("<</Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox " + file.box() + " /ItalicAngle 0 /Ascent "
			+ file.ascent() + " /Descent " + file.descent() + " /CapHeight 700 /StemV 80 /" + (cff ? "FontFile3 " : "FontFile2 ") + stream
			+ " 0 R>>");
		int descendant = objects.add("<</Type /Font /Subtype /" + (cff ? "CIDFontType0" : "CIDFontType2") + " /BaseFont /" + name
			+ " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor " + descriptor + " 0 R /DW 1000 /W ["
			+ widths(glyphs) + "]" + (cff ? "" : " /CIDToGIDMap /Identity") + ">>");
		int unicode = objects.stream("", unicode().getBytes(StandardCharsets.ISO_8859_1));
		objects.put(number, "<</Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts [" + descendant
			+ " 0 R] /ToUnicode " + unicode + " 0 R>>");
	}

	private String widths(List<Integer> glyphs) {
		StringBuilder widths = new StringBuilder("0 [");
		for (int glyph : glyphs) {
			widths.append(Objects.number(file.advance(glyph))).append(' ');
		}
		return widths.append(']').toString();
	}

	private String unicode() {
		StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) "
			+ "/Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\n"
			+ "endcodespacerange\n");
		for (int from = 1; from < characters.size(); from += BLOCK) {
			int to = Math.min(characters.size(), from + BLOCK);
			map.append(to - from).append(" beginbfchar\n");
			for (int i = from; i < to; i++) {
				byte[] text = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
				map.append('<').append(HexFormat.of().withUpperCase().toHexDigits((short) i)).append("> <")
					.append(HexFormat.of().withUpperCase().formatHex(text)).append(">\n");
			}
			map.append("endbfchar\n");
		}
		return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}
}
