// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.disclosure.Rule;

/**
 * A template as a file that a clerk can change: one {@code name = value} a line, and lines that begin with # to explain them. UTF-8, or GB18030 as older editors
 * write it. What is wrong in it is named with its line.
 */
public final class TemplateFile {

	/** Where a workspace keeps its own template. */
	public static final String PLACE = "templates/report.properties";

	private static final List<String> NAMES = List.of("title", "office", "introduction", "sections", "dimensions", "outliers", "confidence",
		"threshold",
		"scores.level", "scores.cap", "scenario", "logo");
	private static final double LEAST = 50;
	private static final double MOST = 99.9;

	private record Line(int number, String value) {}

	private final String file;
	private final Path folder;
	private final Map<String, Line> lines = new LinkedHashMap<>();

	private TemplateFile(String file, Path folder) {
		this.file = file;
		this.folder = folder;
	}

	/** The standard template with its explanations, in a language. */
	public static String standard(Locale locale) {
		String name = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "standard_en.template" : "standard.template";
		try (InputStream in = Objects.requireNonNull(TemplateFile.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(name, e);
		}
	}

	/**
	 * The template of a workspace: its own where it has one, else the standard one.
	 *
	 * @param workspace its folder
	 * @return the template
	 * @throws Failure as {@link #read}
	 */
	public static Template of(Path workspace) throws Failure {
		Path own = workspace.resolve(PLACE);
		return Files.exists(own) ? read(own) : parse("standard", standard(Locale.SIMPLIFIED_CHINESE), workspace);
	}

	/**
	 * Reads a template.
	 *
	 * @param file the file
	 * @return the template
	 * @throws Failure ZH-5060 where it cannot be read, ZH-5061 to ZH-5063 where a line is wrong, ZH-5068 to ZH-5070 where the logo is
	 */
	public static Template read(Path file) throws Failure {
		try {
			return parse(String.valueOf(file.getFileName()), decoded(Files.readAllBytes(file)), file.toAbsolutePath().resolveSibling(""));
		} catch (IOException e) {
			throw new Failure(e, TemplateFile.class, "ZH-5060", file);
		}
	}

	private static String decoded(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, Charset.forName("GB18030")); // an older editor of a Chinese machine wrote it
		}
	}

	private static Template parse(String file, String text, Path folder) throws Failure {
		TemplateFile read = new TemplateFile(file, folder);
		int number = 0;
		for (String line : text.replace("\uFEFF", "").split("\\R", -1)) {
			number++;
			read.line(number, line.strip());
		}
		return read.template();
	}

	private void line(int number, String line) throws Failure {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		int sign = line.indexOf('=');
		String name = sign < 0 ? line : line.substring(0, sign).strip();
		if (sign < 0 || !NAMES.contains(name)) {
			throw new Failure(TemplateFile.class, "ZH-5061", file, Integer.toString(number), name, String.join(", ", NAMES));
		}
		Line before = lines.put(name, new Line(number, line.substring(sign + 1).strip()));
		if (before != null) {
			throw new Failure(TemplateFile.class, "ZH-5062", file, Integer.toString(number), name, Integer.toString(before.number()));
		}
	}

	private Failure wrong(String name, String value, String expected) {
		Line line = lines.getOrDefault(name, new Line(0, ""));
		return new Failure(TemplateFile.class, "ZH-5063", file, Integer.toString(line.number()), name, value, expected);
	}

	private String text(String name) {
		return lines.getOrDefault(name, new Line(0, "")).value();
	}

	private Template template() throws Failure {
		String all = List.of(Section.values()).stream().map(Section::key).collect(Collectors.joining(", "));
		List<Section> sections = lines.containsKey("sections") ? list("sections", all, Section::of) : List.of(Section.values());
		String apart = Template.APART.stream().map(Dimension::key).collect(Collectors.joining(", "));
		Function<String, Optional<Dimension>> one = key -> Dimension.of(key).filter(Template.APART::contains);
		List<Dimension> dimensions = lines.containsKey("dimensions") ? list("dimensions", apart, one) : Template.APART.subList(0, 5);
		List<Dimension> outliers = lines.containsKey("outliers") ? list("outliers", apart, one.andThen(found -> found.filter(
			each -> each != Dimension.ROUTE))) : List.of(Dimension.REGION);
		if (outliers.size() != 1) {
			throw wrong("outliers", text("outliers"), apart);
		}
		double confidence = number("confidence", 95, LEAST, MOST).orElse(95) / 100;
		double threshold = number("threshold", 10, Rule.FLOOR, 1000).orElse(10);
		if (threshold != Math.rint(threshold)) {
			throw wrong("threshold", text("threshold"), Rule.FLOOR + " – 1000");
		}
		OptionalDouble cap = number("scores.cap", -1, 0, 100);
		return new Template(text("title"), text("office"), text("introduction"), sections, dimensions, outliers.get(0), confidence, (int) threshold,
			level(), cap.isPresent() ? OptionalDouble.of(cap.getAsDouble() / 100) : cap,
			Arrays.stream(text("scenario").split("[,，、]")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList(), logo());
	}

	private <T> List<T> list(String name, String known, Function<String, Optional<T>> read) throws Failure {
		List<T> found = new ArrayList<>();
		for (String word : text(name).split("[,，、]")) {
			if (word.isBlank() && text(name).isBlank()) {
				continue;
			}
			Optional<T> one = read.apply(word.strip());
			if (one.isEmpty() || found.contains(one.get())) {
				throw wrong(name, word.strip(), known);
			}
			found.add(one.get());
		}
		return found;
	}

	/** A logo lies beside the template, or has its whole path. */
	private Optional<Logo> logo() throws Failure {
		if (text("logo").isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Logo.read(folder.resolve(text("logo"))));
		} catch (InvalidPathException e) {
			throw new Failure(e, Logo.class, "ZH-5068", text("logo"));
		}
	}

	private OptionalDouble number(String name, double otherwise, double least, double most) throws Failure {
		String text = text(name);
		if (text.isEmpty()) {
			return otherwise < 0 ? OptionalDouble.empty() : OptionalDouble.of(otherwise);
		}
		String bare = text.replace("%", "").replace("％", "").strip();
		String expected = plain(least) + " – " + plain(most);
		if (!bare.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
			throw wrong(name, text, expected);
		}
		double value = Double.parseDouble(bare);
		if (value < least || value > most) {
			throw wrong(name, text, expected);
		}
		return OptionalDouble.of(value);
	}

	private static String plain(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
	}

	private Optional<String> level() throws Failure {
		String text = text("scores.level");
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Dictionary levels = Dimension.LEVEL.dictionary(Vocabulary.standard()).orElseThrow();
		Optional<Code> code = levels.meaning(text);
		if (code.isEmpty()) {
			throw wrong("scores.level", text, levels.codes().stream().map(Code::code).collect(Collectors.joining(", ")));
		}
		return Optional.of(code.get().code());
	}

	/** Names of sections for people, as the window lists them. */
	public static String name(Section section, Locale locale) {
		return Phrases.of(TemplateFile.class, locale).text("section." + section.key());
	}
}
