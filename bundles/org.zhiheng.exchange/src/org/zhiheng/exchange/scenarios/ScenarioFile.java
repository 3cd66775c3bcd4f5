// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.Scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * A scenario as {@code scenario/1}: name, year of the people, the notice asked by, the versions it starts from, and every change with parameter,
 * norm, clause, old and new value. When it is read, parameters are looked up in the policies at hand; the old values are then theirs.
 *
 * @param name by which it is kept
 * @param year of the people
 * @param document the notice asked by, or null
 * @param changes each as {@code id=value}
 */
public record ScenarioFile(String name, int year, @Nullable String document, List<String> changes) {

	/** What such a file's first member says. */
	public static final String SCHEMA = "scenario/1";

	private static final int MOST_BYTES = 1 << 20;

	/**
	 * Reads a file.
	 *
	 * @param file what to read
	 * @return what it says; not yet held against any policies
	 * @throws Failure ZH-5071 where it cannot be read or is none
	 */
	public static ScenarioFile read(Path file) throws Failure {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new Failure(ScenarioFile.class, "ZH-5071", file.toString());
			}
			return parse(Files.readAllBytes(file), file.toString());
		} catch (IOException e) {
			throw new Failure(e, ScenarioFile.class, "ZH-5071", file.toString());
		}
	}

	private static ScenarioFile parse(byte[] bytes, String name) throws Failure, IOException {
		String schema = "";
		String named = "";
		int year = 0;
		@Nullable
		String document = null;
		List<String> changes = new ArrayList<>();
		boolean whole = true;
		try (JsonParser json = new JsonFactory().createParser(bytes)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw new Failure(ScenarioFile.class, "ZH-5071", name);
			}
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String field = json.currentName();
				JsonToken value = json.nextToken();
				switch (field) {
					case "schema" -> schema = json.getValueAsString("");
					case "name" -> named = json.getValueAsString("");
					case "year" -> year = json.getValueAsInt();
					case "document" -> document = value == JsonToken.VALUE_NULL ? null : json.getValueAsString();
					case "changes" -> whole &= changes(json, changes);
					default -> json.skipChildren();
				}
			}
			whole &= json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
		}
		if (!whole || !SCHEMA.equals(schema) || year <= 0) {
			throw new Failure(ScenarioFile.class, "ZH-5071", name);
		}
		return new ScenarioFile(named, year, document, List.copyOf(changes));
	}

	/** Whether it is a list of changes and nothing else. */
	private static boolean changes(JsonParser json, List<String> changes) throws IOException {
		boolean whole = json.currentToken() == JsonToken.START_ARRAY;
		while (whole && json.nextToken() == JsonToken.START_OBJECT) {
			String parameter = "";
			String value = "";
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String field = json.currentName();
				json.nextToken();
				if ("parameter".equals(field)) {
					parameter = json.getValueAsString("");
				} else if ("new".equals(field)) {
					value = json.getText();
				} else {
					json.skipChildren();
				}
			}
			changes.add(parameter + "=" + value);
		}
		return whole && json.currentToken() == JsonToken.END_ARRAY;
	}

	/** The scenario over the policies at hand; see {@link Scenario#of}. */
	public Scenario scenario(Parameters parameters) throws Failure {
		return Scenario.of(name, year, document, parameters, changes);
	}

	/** A scenario as the bytes of a file. */
	public static byte[] bytes(Scenario scenario) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			JsonText.write(out, scenario.content());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
