// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import org.zhiheng.exchange.questions.QuestionFiles;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the questions of a table as a file. */
final class Answers {

	private static final ObjectMapper JSON = new ObjectMapper();
	static final Path SHIPPED = Path.of("..", "org.zhiheng.policies", "policies");

	private Answers() {
	}

	static Map<String, JsonNode> of(Table table, Locale locale) {
		return of(table.rows().stream().map(table::question).toList(), base(SHIPPED), locale);
	}

	static PolicyBase base(Path folder) {
		try {
			return PolicyFiles.base(List::of, folder);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	/** The answers by the ids of their questions. */
	static Map<String, JsonNode> of(List<ObjectNode> questions, PolicyBase base, Locale locale) {
		ObjectNode file = JSON.createObjectNode().put("schema", "eligibility-cases/1");
		ArrayNode cases = file.putArray("cases");
		questions.forEach(cases::add);
		try {
			Path in = Files.createTempFile("questions", ".json");
			try {
				JSON.writeValue(in.toFile(), file);
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				QuestionFiles.answer(in, out, base, locale);
				Map<String, JsonNode> answers = new HashMap<>();
				JSON.readTree(out.toByteArray()).path("answers").forEach(each -> answers.put(each.path("id").asText(), each));
				return answers;
			} finally {
				Files.delete(in);
			}
		} catch (IOException | Failure e) {
			throw new AssertionError(e);
		}
	}

	static JsonNode answer(Map<String, JsonNode> answers, Row row) {
		JsonNode whole = Objects.requireNonNull(answers.get(row.place()), row.place());
		if (!whole.has("answer")) {
			throw new AssertionError(row + ": " + whole);
		}
		return whole.path("answer");
	}

	static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
	}
}
