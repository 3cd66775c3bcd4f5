// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The short notation of the question tables: what is changed from a base person, changes separated by semicolons.
 *
 * <p>Any field of a question file may be set by its path ({@code request.level=ASSISTANT}, {@code pilot_enterprise_approved_for_year=null}) or
 * taken away ({@code -relevant_major_courses}); paths start at {@code applicant} unless they start with {@code request.}. Lists are written
 * briefly, entries joined by {@code +}, {@code ?} for a day or a value that is not known, {@code []} for an empty list:
 * {@code education=BACHELOR 2012-06-30 MASTER@2018-06-30}, {@code work=2012-07-01..2014-06-30 SALES}, {@code assessed=2019 合格},
 * {@code hours=2020 30/60}, {@code title=ASSISTANT 助理工程师 2016-01-01 2016-10-15} (obtained, appointed).
 */
final class Shorthand {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Pattern CHANGE = Pattern.compile("(-?)([A-Za-z_.]+)(?:=(.*))?");

	private Shorthand() {
	}

	static void apply(ObjectNode question, String changes) {
		for (String change : changes.split(";")) {
			Matcher matcher = CHANGE.matcher(change.strip());
			if (!matcher.matches()) {
				throw new IllegalArgumentException(change);
			}
			String path = matcher.group(2);
			ObjectNode person = (ObjectNode) question.path("applicant");
			if (!matcher.group(1).isEmpty()) {
				holder(question, path).remove(path.substring(path.lastIndexOf('.') + 1));
				continue;
			}
			String value = matcher.group(3);
			switch (path) {
				case "education" -> person.set(path, list(value, Shorthand::education));
				case "work" -> person.set("professional_work", list(value, Shorthand::work));
				case "assessed" -> person.set("annual_assessments", list(value, Shorthand::assessed));
				case "hours" -> person.set("continuing_education", list(value, Shorthand::hours));
				case "title" -> person.set("current_title", "none".equals(value) ? JSON.nullNode() : title(value));
				default -> holder(question, path).set(path.substring(path.lastIndexOf('.') + 1), json(value));
			}
		}
	}

	private static ObjectNode holder(ObjectNode question, String path) {
		if (path.startsWith("request.")) {
			return (ObjectNode) question.path("request");
		}
		return "document".equals(path) || "check_timetable".equals(path) || "as_of".equals(path) ? question
			: (ObjectNode) question.path("applicant");
	}

	private static JsonNode json(String value) {
		try {
			return value.matches("null|true|false|-?[0-9]+|[\\[{\"].*") ? JSON.readTree(value) : JSON.getNodeFactory().textNode(value);
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException(value, e);
		}
	}

	private static JsonNode list(String value, Function<String[], ObjectNode> entry) {
		if ("?".equals(value)) {
			return JSON.nullNode();
		}
		ArrayNode list = JSON.createArrayNode();
		if (!"[]".equals(value)) {
			for (String each : value.split("\\+")) {
				list.add(entry.apply(each.strip().split(" +")));
			}
		}
		return list;
	}

	private static ObjectNode education(String... words) {
		ObjectNode entry = JSON.createObjectNode();
		entry.put("level", words[0]).put("full_time", true);
		known(entry, "graduated_on", words[1]);
		entry.putNull("academic_degree").putNull("degree_obtained_on");
		for (int i = 2; i < words.length; i++) {
			if ("part-time".equals(words[i])) {
				entry.put("full_time", false);
			} else {
				String[] degree = words[i].split("@");
				entry.put("academic_degree", degree[0]);
				known(entry, "degree_obtained_on", degree[1]);
			}
		}
		return entry;
	}

	private static ObjectNode work(String... words) {
		String[] days = words[0].split("\\.\\.", -1);
		ObjectNode entry = JSON.createObjectNode();
		known(entry, "from", days[0]);
		known(entry, "to", days[1].isEmpty() ? "?" : days[1]);
		known(entry, "field", words.length > 1 ? words[1] : "ENGINEERING");
		return entry;
	}

	private static ObjectNode assessed(String... words) {
		ObjectNode entry = JSON.createObjectNode().put("year", Integer.parseInt(words[0]));
		known(entry, "grade", words[1]);
		return entry;
	}

	private static ObjectNode hours(String... words) {
		String[] hours = words[1].split("/");
		ObjectNode entry = JSON.createObjectNode().put("year", Integer.parseInt(words[0])).put("public_certificate", true)
			.put("specialty_certificate", true);
		entry.set("public_hours", json(hours[0].replace("?", "null")));
		entry.set("specialty_hours", json(hours[1].replace("?", "null")));
		return entry;
	}

	private static ObjectNode title(String value) {
		String[] words = value.split(" +");
		ObjectNode title = JSON.createObjectNode().put("level", words[0]);
		known(title, "name", words[1]);
		known(title, "obtained_on", words[2]);
		known(title, "appointed_on", words[3]);
		return title.put("obtained_in", "SAME_REGION");
	}

	private static void known(ObjectNode entry, String field, String value) {
		entry.put(field, "?".equals(value) ? null : value);
	}
}
