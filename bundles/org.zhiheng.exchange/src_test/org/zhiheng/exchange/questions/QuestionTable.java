// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A table of questions in a text file: clause, document, (kind,) input and expected answer, with bars between and {@code key=value} inside.
 *
 * @param schema of the questions
 * @param file beside this class
 */
record QuestionTable(String schema, String file) {

	static final List<QuestionTable> ALL = List.of(new QuestionTable("deadline-cases/1", "deadline-rows.txt"),
		new QuestionTable("fee-cases/1", "fee-rows.txt"), new QuestionTable("pass-rate-cases/1", "pass-rate-rows.txt"),
		new QuestionTable("sanction-cases/1", "sanction-rows.txt"));

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	/**
	 * One question.
	 *
	 * @param clause that must be cited
	 * @param document asked about
	 * @param question as a case of a question file
	 * @param expected values under dotted paths; a {@code ~} at the end of a path means "contains"
	 */
	record Row(String clause, String document, ObjectNode question, Map<String, String> expected) {

		String name() {
			return question.path("id").asText() + " " + clause + " " + question.path("kind").asText("") + question.path("input");
		}
	}

	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		try (InputStream in = Objects.requireNonNull(QuestionTable.class.getResourceAsStream(file))) {
			int number = 0;
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				number++;
				if (!line.isBlank() && !line.startsWith("#")) {
					rows.add(row(file.replace("-rows.txt", "") + " line " + number, line.split(" *\\| *")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return rows;
	}

	Row row(String id, String[] cells) {
		ObjectNode question = JsonNodeFactory.instance.objectNode().put("id", id).put("document", cells[1]);
		boolean dated = schema.startsWith("deadline");
		if (dated) {
			question.put("kind", cells[2]);
		}
		ObjectNode input = question.putObject("input");
		pairs(cells[dated ? 3 : 2]).forEach((key, value) -> input.set(key, value(value)));
		return new Row(cells[0], cells[1], question, pairs(cells[dated ? 4 : 3]));
	}

	private static Map<String, String> pairs(String cell) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String each : cell.split("; *")) {
			int at = each.indexOf('=');
			pairs.put(each.substring(0, at).strip(), each.substring(at + 1).strip());
		}
		return pairs;
	}

	/** What is JSON is taken as such, all else as text. */
	static JsonNode value(String text) {
		try {
			return JSON.readTree(text);
		} catch (JsonProcessingException e) {
			return JsonNodeFactory.instance.textNode(text);
		}
	}

	static boolean holds(JsonNode answer, String path, String wanted) {
		boolean contains = path.endsWith("~");
		JsonNode found = answer.at("/" + (contains ? path.substring(0, path.length() - 1) : path).replace('.', '/'));
		if (contains) {
			return found.toString().contains(wanted);
		}
		if ("?".equals(wanted)) {
			return found.size() > 0 || found.isTextual();
		}
		JsonNode value = value(wanted);
		return value.isNull() ? found.isNull() || found.isMissingNode()
			: value.isNumber() ? value.decimalValue().compareTo(found.decimalValue()) == 0
				: value.toString().equals(found.toString());
	}

	/** The entries of the answer file. */
	List<JsonNode> ask(List<Row> rows, Locale locale) {
		return ask(rows, Policies.BASE, locale);
	}

	/** The entries of the answer file by other policies. */
	List<JsonNode> ask(List<Row> rows, PolicyBase base, Locale locale) {
		ObjectNode root = JSON.createObjectNode().put("schema", schema);
		rows.forEach(row -> root.withArray("cases").add(row.question()));
		try {
			Path in = Files.createTempFile("questions", ".json");
			Path out = in.resolveSibling(in.getFileName() + ".out");
			Files.writeString(in, root.toString());
			QuestionFiles.answer(in, out, base, locale);
			List<JsonNode> answers = new ArrayList<>();
			JSON.readTree(out.toFile()).path("answers").forEach(answers::add);
			Files.delete(in);
			Files.delete(out);
			return answers;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	/** The shipped policies, read once. */
	static final class Policies {

		static final PolicyBase BASE = read();

		private Policies() {
		}

		/** The shipped policies, as a copy that a test may change. */
		static PolicyBase read() {
			try {
				return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
			} catch (Failure e) {
				throw new AssertionError(e);
			}
		}
	}
}
