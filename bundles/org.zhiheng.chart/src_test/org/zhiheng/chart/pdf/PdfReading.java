// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads back what a file of ours says: streams by the table of places, and text by the table of characters. */
public final class PdfReading {

	private static final Pattern OBJECT = Pattern.compile("(\\d+) 0 obj\\n(.*?)\\nendobj\\n", Pattern.DOTALL);
	private static final Pattern SHOWN = Pattern.compile("/(F\\d) [0-9.]+ Tf [-0-9. ]+ Tm <([0-9A-F]*)> Tj");

	private final String file;
	private final Map<Integer, String> objects = new HashMap<>();

	public PdfReading(byte[] bytes) throws DataFormatException {
		this.file = new String(bytes, StandardCharsets.ISO_8859_1);
		Matcher matcher = OBJECT.matcher(file);
		while (matcher.find()) {
			objects.put(Integer.parseInt(matcher.group(1)), unpacked(matcher.group(2)));
		}
	}

	private static String unpacked(String body) throws DataFormatException {
		int start = body.indexOf(">>\nstream\n");
		if (start < 0) {
			return body;
		}
		Inflater inflater = new Inflater();
		inflater.setInput(body.substring(start + 10, body.length() - 10).getBytes(StandardCharsets.ISO_8859_1));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		while (!inflater.finished()) {
			int count = inflater.inflate(buffer);
			if (count == 0 && !inflater.finished()) {
				throw new DataFormatException("short stream");
			}
			out.write(buffer, 0, count);
		}
		return body.substring(0, start + 2) + out.toString(StandardCharsets.ISO_8859_1);
	}

	/** Whether every place in the table of places is where an object begins. */
	public boolean placesHold() {
		int table = Integer.parseInt(file.substring(file.lastIndexOf("startxref\n") + 10, file.lastIndexOf("\n%%EOF")));
		String[] lines = file.substring(table).split("\n");
		for (int i = 1; i <= objects.size(); i++) {
			int place = Integer.parseInt(lines[i + 2].substring(0, 10));
			if (!file.startsWith(i + " 0 obj\n", place)) {
				return false;
			}
		}
		return lines[0].equals("xref") && objects.size() > 0;
	}

	/** All text in the order drawn, one run a line. */
	public List<String> text() {
		List<String> runs = new ArrayList<>();
		Map<String, Map<String, String>> fonts = new HashMap<>();
		String resources = objects.get(2);
		Matcher font = Pattern.compile("/(F\\d) (\\d+) 0 R").matcher(resources);
		while (font.find()) {
			String dictionary = objects.get(Integer.parseInt(font.group(2)));
			Matcher unicode = Pattern.compile("/ToUnicode (\\d+)").matcher(dictionary);
			unicode.find();
			fonts.put(font.group(1), characters(objects.get(Integer.parseInt(unicode.group(1)))));
		}
		for (int page : objects.keySet().stream().sorted().toList()) {
			Matcher shown = SHOWN.matcher(objects.get(page));
			while (shown.find()) {
				StringBuilder text = new StringBuilder();
				for (int i = 0; i < shown.group(2).length(); i += 4) {
					text.append(fonts.get(shown.group(1)).get(shown.group(2).substring(i, i + 4)));
				}
				runs.add(text.toString());
			}
		}
		return runs;
	}

	private static Map<String, String> characters(String map) {
		Map<String, String> characters = new HashMap<>();
		Matcher pair = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4,})>\n").matcher(map);
		while (pair.find()) {
			characters.put(pair.group(1), new String(HexFormat.of().parseHex(pair.group(2)), StandardCharsets.UTF_16BE));
		}
		return characters;
	}

	/** Bodies of objects that hold a text. */
	public List<String> with(String text) {
		return objects.values().stream().filter(each -> each.contains(text)).toList();
	}
}
