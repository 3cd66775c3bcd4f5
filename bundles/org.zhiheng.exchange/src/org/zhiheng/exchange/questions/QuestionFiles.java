// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Answers a whole file of questions. The schema at its root says of which kind they are.
 */
public final class QuestionFiles {

	/** All questions were answered. */
	public static final int ANSWERED = 0;
	/** Some questions are broken; the others were answered. */
	public static final int SOME_BROKEN = 3;

	private static final int LONGEST_NAME = 80;
	private static final String CASES = "cases"; //$NON-NLS-1$
	private static final String SCHEMA = "schema"; //$NON-NLS-1$

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
	 * @throws Failure 5001 to 5011 where the file cannot be used at all; nothing is written then
	 */
	public static int answer(Path in, Path out, PolicyBase base, Locale locale) throws Failure {
		Path target = out.toAbsolutePath();
		Path beside = target.resolveSibling(target.getFileName() + ".new"); //$NON-NLS-1$
		Answering answering = answering(in, base, locale);
		try {
			int status;
			try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(beside))) {
				status = answering.write(to);
			}
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
			return status;
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5006", out.toString()); //$NON-NLS-1$
		}
	}

	/**
	 * Answers a file into a stream, which stays open.
	 *
	 * @param in question file
	 * @param out takes the answer file
	 * @param base policies to answer by
	 * @param locale language of the reasons
	 * @return {@link #ANSWERED} or {@link #SOME_BROKEN}
	 * @throws Failure 5001 to 5011 where the file cannot be used at all; nothing is written then
	 */
	public static int answer(Path in, OutputStream out, PolicyBase base, Locale locale) throws Failure {
		Answering answering = answering(in, base, locale);
		try {
			int status = answering.write(out);
			out.write('\n');
			out.flush();
			return status;
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5006", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static Answering answering(Path in, PolicyBase base, Locale locale) throws Failure {
		CaseFile file = CaseFile.read(in);
		JsonNode root = file.root();
		String name = root.path(SCHEMA).asText(""); //$NON-NLS-1$
		String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name; //$NON-NLS-1$
		Schema schema = Schema.of(name).orElseThrow(() -> new Failure(QuestionFiles.class, "ZH-5003", in.toString(), shown)); //$NON-NLS-1$
		for (Iterator<String> names = root.fieldNames(); names.hasNext();) {
			String field = names.next();
			if (!SCHEMA.equals(field) && !CASES.equals(field) && !Fields.IGNORED_AT_ROOT.contains(field)) {
				throw new Failure(QuestionFiles.class, "ZH-5004", in.toString(), "$." + field); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (!root.path(CASES).isArray()) {
			throw new Failure(QuestionFiles.class, "ZH-5005", in.toString()); //$NON-NLS-1$
		}
		return new Answering(file, schema, base, locale);
	}

	/** A file whose root is in order, ready to be answered case by case. */
	private record Answering(CaseFile file, Schema schema, PolicyBase base, Locale locale) {

		/** Writes the answers, none of which is kept in memory. */
		int write(OutputStream out) throws IOException, Failure {
			Cases cases = new Cases(schema, base, locale);
			AtomicInteger status = new AtomicInteger(ANSWERED);
			JsonGenerator json = CaseFile.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeStringField(SCHEMA, schema.answers());
			json.writeFieldName("policies"); //$NON-NLS-1$
			json.writeTree(policies(base));
			json.writeArrayFieldStart("answers"); //$NON-NLS-1$
			try {
				file.cases(new CaseScanner.Sink() {

					private int index;

					@Override
					public void take(int from, int to, int depth) {
						String path = "$." + CASES + "[" + index++ + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						ObjectNode answer = one(cases, from, to, depth, path);
						status.compareAndSet(ANSWERED, answer.has("error") ? SOME_BROKEN : ANSWERED); //$NON-NLS-1$
						written(json, answer);
					}
				});
			} catch (UncheckedIOException e) {
				throw new IOException(e);
			}
			json.writeEndArray();
			json.writeEndObject();
			json.close();
			return status.get();
		}

		private ObjectNode one(Cases cases, int from, int to, int depth, String path) {
			try {
				return cases.answer(file.parse(from, to, depth, path), path);
			} catch (CaseError e) {
				return cases.broken(file.id(from, to), e);
			}
		}

		private static void written(JsonGenerator json, ObjectNode answer) {
			try {
				json.writeTree(answer);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private static ObjectNode policies(PolicyBase base) {
		ObjectNode policies = CaseFile.MAPPER.createObjectNode();
		for (Map.Entry<String, String> each : base.digests().entrySet()) {
			policies.putObject(each.getKey()).put("version", base.version(each.getKey())).put("sha256", each.getValue()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return policies;
	}
}
