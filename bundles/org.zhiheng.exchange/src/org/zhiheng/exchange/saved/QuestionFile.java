// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.saved.SavedQuestion;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A saved question as JSON: {@code zhiheng-question/1}. Another version, an unknown field and a value of the wrong kind are refused by name.
 */
public final class QuestionFile {

	/** The format. */
	public static final String SCHEMA = "zhiheng-question/1";

	private static final int LONGEST = 1 << 16;
	private static final Set<String> FIELDS = Set.of("schema", "name", "kind", "description", "by", "parameters");

	private QuestionFile() {
	}

	/** The file's bytes. */
	public static byte[] write(SavedQuestion question) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			JsonText.write(bytes, content(question));
		} catch (IOException e) {
			throw new IllegalStateException(e); // memory takes everything
		}
		return bytes.toByteArray();
	}

	/** The file's tree. */
	static Map<String, @Nullable Object> content(SavedQuestion question) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", SCHEMA);
		content.put("name", question.name());
		content.put("kind", question.kind().key());
		content.put("description", question.description());
		content.put("by", question.by());
		content.put("parameters", question.parameters());
		return content;
	}

	/**
	 * Reads a file.
	 *
	 * @param file its name, for the refusal
	 * @param bytes its content
	 * @return the question
	 * @throws Failure ZH-5040 where it is no such file, ZH-5041 where one of its fields is wrong
	 */
	public static SavedQuestion read(String file, byte[] bytes) throws Failure {
		return question(file, tree(bytes).orElseThrow(() -> new Failure(QuestionFile.class, "ZH-5040", file)));
	}

	/** The question of a tree. */
	static SavedQuestion question(String file, JsonNode root) throws Failure {
		if (!root.isObject() || !SCHEMA.equals(root.path("schema").asText())) {
			throw new Failure(QuestionFile.class, "ZH-5040", file);
		}
		known(file, root, FIELDS, "ZH-5041");
		Map<String, String> parameters = new LinkedHashMap<>();
		JsonNode given = root.path("parameters");
		if (!given.isObject()) {
			throw new Failure(QuestionFile.class, "ZH-5041", file, "parameters");
		}
		for (Map.Entry<String, JsonNode> each : given.properties()) {
			parameters.put(each.getKey(), text(file, given, each.getKey(), "ZH-5041"));
		}
		SavedQuestion.Kind kind = SavedQuestion.Kind.of(text(file, root, "kind", "ZH-5041"));
		return SavedQuestion.of(text(file, root, "name", "ZH-5041"), kind, text(file, root, "description", "ZH-5041"),
			text(file, root, "by", "ZH-5041"), parameters);
	}

	/** Refuses a tree with a field that is not known. */
	static void known(String file, JsonNode root, Set<String> fields, String code) throws Failure {
		for (Iterator<String> names = root.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!fields.contains(name)) {
				throw new Failure(QuestionFile.class, code, file, name);
			}
		}
	}

	/** The object in some bytes; empty where they are none, or more than such a file ever is. */
	static Optional<JsonNode> tree(byte[] bytes) {
		try {
			JsonNode root = bytes.length > LONGEST ? null
				: new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
					.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
					.readTree(bytes);
			return Optional.ofNullable(root).filter(JsonNode::isObject);
		} catch (IOException e) {
			return Optional.empty(); // the caller refuses the file by name
		}
	}

	static String text(String file, JsonNode node, String field, String code) throws Failure {
		JsonNode value = node.path(field);
		if (!value.isTextual()) {
			throw new Failure(QuestionFile.class, code, file, field);
		}
		return value.asText();
	}
}
