// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Answers a whole file of questions. The schema at its root says of which kind they are.
 */
public final class QuestionFiles {

	/** All questions were answered. */
	public static final int ANSWERED = 0;
	/** Some questions are broken; the others were answered. */
	public static final int SOME_BROKEN = 3;

	private static final long MOST_BYTES = 64L << 20;
	private static final int DEEPEST = 32;
	private static final int LONGEST_NUMBER = 40;
	private static final String CASES = "cases"; //$NON-NLS-1$
	private static final String SCHEMA = "schema"; //$NON-NLS-1$

	private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
		.streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxDocumentLength(MOST_BYTES).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).enable(SerializationFeature.INDENT_OUTPUT);

	private QuestionFiles() {
	}

	/**
	 * Answers a file into another one, which appears only when it is complete.
	 *
	 * @param in question file
	 * @param out answer file, replaced where it exists
	 * @param base policies to answer by
	 * @param locale language of the reasons
	 * @return {@link #ANSWERED} or {@link #SOME_BROKEN}
	 * @throws Failure 5001 to 5006 where the file cannot be used at all; nothing is written then
	 */
	public static int answer(Path in, Path out, PolicyBase base, Locale locale) throws Failure {
		ObjectNode answers = answers(in, base, locale);
		Path target = out.toAbsolutePath();
		Path beside = target.resolveSibling(target.getFileName() + ".new"); //$NON-NLS-1$
		try {
			MAPPER.writeValue(beside.toFile(), answers);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5006", out.toString()); //$NON-NLS-1$
		}
		return status(answers);
	}

	/**
	 * Answers a file into a stream, which stays open.
	 *
	 * @param in question file
	 * @param out takes the answer file
	 * @param base policies to answer by
	 * @param locale language of the reasons
	 * @return {@link #ANSWERED} or {@link #SOME_BROKEN}
	 * @throws Failure 5001 to 5006 where the file cannot be used at all; nothing is written then
	 */
	public static int answer(Path in, OutputStream out, PolicyBase base, Locale locale) throws Failure {
		ObjectNode answers = answers(in, base, locale);
		try {
			out.write(MAPPER.writeValueAsBytes(answers));
			out.write('\n');
			out.flush();
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5006", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return status(answers);
	}

	private static int status(ObjectNode answers) {
		for (JsonNode answer : answers.path("answers")) { //$NON-NLS-1$
			if (answer.has("error")) { //$NON-NLS-1$
				return SOME_BROKEN;
			}
		}
		return ANSWERED;
	}

	private static ObjectNode answers(Path in, PolicyBase base, Locale locale) throws Failure {
		JsonNode root = read(in);
		String name = root.path(SCHEMA).asText(""); //$NON-NLS-1$
		Schema schema = Schema.of(name).orElseThrow(() -> new Failure(QuestionFiles.class, "ZH-5003", in.toString(), name)); //$NON-NLS-1$
		for (Iterator<String> names = root.fieldNames(); names.hasNext();) {
			String field = names.next();
			if (!SCHEMA.equals(field) && !CASES.equals(field) && !Fields.IGNORED_AT_ROOT.contains(field)) {
				throw new Failure(QuestionFiles.class, "ZH-5004", in.toString(), "$." + field); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (!root.path(CASES).isArray()) {
			throw new Failure(QuestionFiles.class, "ZH-5005", in.toString()); //$NON-NLS-1$
		}
		ObjectNode answers = MAPPER.createObjectNode();
		answers.put(SCHEMA, schema.answers());
		answers.set("policies", policies(base)); //$NON-NLS-1$
		ArrayNode list = answers.putArray("answers"); //$NON-NLS-1$
		Cases cases = new Cases(schema, base, locale);
		for (int i = 0; i < root.path(CASES).size(); i++) {
			list.add(cases.answer(root.path(CASES).get(i), "$." + CASES + "[" + i + "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return answers;
	}

	private static ObjectNode policies(PolicyBase base) {
		ObjectNode policies = MAPPER.createObjectNode();
		for (Map.Entry<String, String> each : base.digests().entrySet()) {
			policies.putObject(each.getKey()).put("version", base.version(each.getKey())).put("sha256", each.getValue()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return policies;
	}

	private static JsonNode read(Path in) throws Failure {
		try {
			JsonNode root = MAPPER.readTree(Files.readAllBytes(in));
			if (root != null && root.isObject()) {
				return root;
			}
		} catch (StreamConstraintsException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5007", in.toString()); //$NON-NLS-1$
		} catch (JsonProcessingException e) {
			String line = e.getLocation() == null ? "1" : String.valueOf(e.getLocation().getLineNr()); //$NON-NLS-1$
			throw new Failure(e, QuestionFiles.class, "ZH-5002", in.toString(), line); //$NON-NLS-1$
		} catch (NoSuchFileException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5001", in.toString()); //$NON-NLS-1$
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5002", in.toString(), "1"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		throw new Failure(QuestionFiles.class, "ZH-5002", in.toString(), "1"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
