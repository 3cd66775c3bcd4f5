// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.rules.papers.Dossier;
import org.zhiheng.rules.papers.HandedIn;
import org.zhiheng.rules.papers.Hidden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.JsonFactory;

/**
 * Reads what was handed in: a folder with its files, a text file with one file name a line, or a JSON file that says more of each.
 *
 * <p>JSON: {@code {"files":["a.jpg",{"name":"b.jpg","text":"…","source":"…","year":2023,"industry":"…","stamped":true}],"fields":{"工作简历":"…"},
 * "identity":{"name":"…","unit":"…","id_number":"…","phone":"…"}}}; every part may be left out.
 */
public final class DossierFiles {

	private static final int MOST_FILES = 5_000;
	private static final long LONGEST_TEXT = 4L << 20;
	private static final int DEEPEST = 16;
	private static final ObjectMapper JSON = JsonMapper
		.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build()).build();
	private static final Map<String, String> IDENTITY = Map.of("name", "NAME", "unit", "UNIT", "id_number", "ID_NUMBER", "phone", "PHONE");
	private static final Set<String> OF_FILE = Set.of("name", "text", "source", "year", "industry", "stamped");

	private DossierFiles() {
	}

	/**
	 * Reads.
	 *
	 * @param path folder, list or JSON file
	 * @return what was handed in
	 * @throws Failure ZH-5051 where it cannot be read, ZH-5052 where it is not of this form, ZH-5053 where there are too many files
	 */
	public static Dossier read(Path path) throws Failure {
		try {
			if (Files.isDirectory(path)) {
				return folder(path);
			}
			if (Files.size(path) > LONGEST_TEXT) {
				throw new Failure(DossierFiles.class, "ZH-5053", path, String.valueOf(MOST_FILES));
			}
			String text = Files.readString(path);
			return path.toString().endsWith(".json") ? json(path, text)
				: Dossier
					.of(bounded(path, text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(DossierFiles::last).map(HandedIn::named)
						.toList()));
		} catch (JsonProcessingException e) {
			throw new Failure(e, DossierFiles.class, "ZH-5052", path, e.getLocation() == null ? "1" : String.valueOf(e.getLocation().getLineNr()));
		} catch (CharacterCodingException e) {
			throw new Failure(e, DossierFiles.class, "ZH-5052", path, "UTF-8");
		} catch (IOException e) {
			throw new Failure(e, DossierFiles.class, "ZH-5051", path);
		}
	}

	private static String last(String line) {
		return line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
	}

	private static List<HandedIn> bounded(Path path, List<HandedIn> files) throws Failure {
		if (files.size() > MOST_FILES) {
			throw new Failure(DossierFiles.class, "ZH-5053", path, String.valueOf(MOST_FILES));
		}
		return files;
	}

	private static Dossier folder(Path folder) throws IOException, Failure {
		List<HandedIn> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).filter(each -> !each.getFileName().toString().startsWith(".")).sorted()
				.limit(MOST_FILES + 1L).toList()) {
				files.add(new HandedIn(file.getFileName().toString(), Files.size(file), textOf(file), null, null, null, null));
			}
		}
		return Dossier.of(bounded(folder, files));
	}

	/**
	 * The text of one text or Word file.
	 *
	 * @param file of at most 4 MiB
	 * @return its text
	 * @throws Failure ZH-5051 where it has none that can be read
	 */
	public static String text(Path file) throws Failure {
		try {
			@Nullable
			String text = textOf(file);
			if (text == null) {
				throw new Failure(DossierFiles.class, "ZH-5051", file);
			}
			return text;
		} catch (IOException e) {
			throw new Failure(e, DossierFiles.class, "ZH-5051", file);
		}
	}

	/** The text of a text or Word file; null where it has none that can be read. */
	private static @Nullable String textOf(Path file) throws IOException {
		String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
		if (Files.size(file) > LONGEST_TEXT || Files.size(file) == 0) {
			return null;
		}
		if (name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".csv")) {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		if (!name.endsWith(".docx")) {
			return null;
		}
		try (InputStream in = Files.newInputStream(file);
			XWPFDocument word = new XWPFDocument(in);
			XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
			return extractor.getText();
		} catch (RuntimeException | IOException e) {
			// what calls itself a Word file and is none has no text to look at; its name still is
			return null;
		}
	}

	private static Dossier json(Path path, String text) throws IOException, Failure {
		JsonNode root = JSON.readTree(text);
		if (root == null || !root.isObject()) {
			throw new Failure(DossierFiles.class, "ZH-5052", path, "$");
		}
		known(path, root, "$", Set.of("files", "fields", "identity"));
		List<HandedIn> files = new ArrayList<>();
		for (JsonNode each : root.path("files")) {
			files.add(file(path, each, files.size()));
		}
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		for (Iterator<Map.Entry<String, JsonNode>> all = root.path("fields").fields(); all.hasNext();) {
			Map.Entry<String, JsonNode> each = all.next();
			fields.put(each.getKey(), each.getValue().isNull() ? null : each.getValue().asText());
		}
		known(path, root.path("identity"), "$.identity", IDENTITY.keySet());
		Map<String, String> hidden = new LinkedHashMap<>();
		IDENTITY.forEach((name, kind) -> hidden.put(kind, root.path("identity").path(name).asText("")));
		return new Dossier(bounded(path, files), fields, new Hidden(hidden));
	}

	private static void known(Path path, JsonNode node, String at, Set<String> names) throws Failure {
		Set<String> given = new HashSet<>();
		node.fieldNames().forEachRemaining(given::add);
		for (String each : given) {
			if (!names.contains(each)) {
				throw new Failure(DossierFiles.class, "ZH-5052", path, at + "." + each);
			}
		}
	}

	private static HandedIn file(Path path, JsonNode node, int place) throws Failure {
		String at = "$.files[" + place + "]";
		if (node.isTextual()) {
			return HandedIn.named(last(node.textValue()));
		}
		known(path, node, at, OF_FILE);
		JsonNode year = node.path("year");
		JsonNode stamped = node.path("stamped");
		boolean right = node.path("name").isTextual() && (year.isMissingNode() || year.isInt()) && (stamped.isMissingNode() || stamped.isBoolean());
		if (!right) {
			throw new Failure(DossierFiles.class, "ZH-5052", path, at);
		}
		return new HandedIn(last(node.path("name").textValue()), null, text(node, "text"), text(node, "source"),
			year.isInt() ? year.intValue() : null,
			text(node, "industry"), stamped.isBoolean() ? stamped.booleanValue() : null);
	}

	private static @Nullable String text(JsonNode node, String name) {
		return node.path(name).isTextual() ? node.path(name).textValue() : null;
	}
}
