// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a question from words: {@code edu=BACHELOR:ft:BACHELOR@2014-06-30}, {@code si=FLEXIBLE:12+RESIDENT:3},
 * {@code title=ASSISTANT:2018-01-01}, {@code skill=TECHNICIAN:2022-02-28:2022-02-28}, {@code ce=2022:30/60,2023p},
 * {@code assess=2022合格}, {@code work=ENGINEERING:2005-01-01..}, {@code posted=HOTAN:OTHER_PROVINCE:2024-03-06..},
 * {@code bar=平台诚信名单库:2022-03-06:文化}; the fields of the request by their names, any other field of the applicant by its path and JSON value.
 * {@code null} is unknown, {@code none} an empty list, {@code omit} leaves the field out.
 */
final class Person {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
	private static final Map<String, String> REQUEST = Map.of("route", "route", "level", "level", "series", "series", "specialty", "specialty",
		"exam",
		"exam_only_specialty", "at", "apply_at");
	private static final Map<String, String> NAMES = Map.of("edu", "education", "si", "social_insurance", "title", "current_title", "skill",
		"skill_certificate", "ce", "continuing_education", "assess", "annual_assessments", "work", "professional_work", "posted", "secondment",
		"bar", "integrity_records", "external", "external_conditions_met");
	private static final Map<String, String> MORE_NAMES = Map.of("employer", "employer_type", "status", "employment_status", "first",
		"first_application", "works", "representative_works");

	private final ObjectNode question;

	Person() {
		question = NODES.objectNode();
		question.set("applicant", NODES.objectNode());
		question.set("request", NODES.objectNode());
	}

	ObjectNode question() {
		return question;
	}

	Person change(String words) {
		for (String word : words.split("\\s+")) {
			if (!word.isEmpty()) {
				int equals = word.indexOf('=');
				if (equals < 0) {
					throw new IllegalArgumentException(word);
				}
				change(word.substring(0, equals), word.substring(equals + 1));
			}
		}
		return this;
	}

	private void change(String name, String value) {
		if ("document".equals(name)) {
			question.set(name, "null".equals(value) ? NODES.nullNode() : NODES.textNode(value));
		} else if ("timetable".equals(name)) {
			question.put("check_timetable", Boolean.parseBoolean(value));
		} else if (REQUEST.containsKey(name)) {
			put((ObjectNode) question.path("request"), REQUEST.getOrDefault(name, name), scalar(value), value);
		} else {
			String key = NAMES.getOrDefault(name, MORE_NAMES.getOrDefault(name, name));
			put((ObjectNode) question.path("applicant"), key, value(name, value), value);
		}
	}

	private static void put(ObjectNode object, String path, JsonNode value, String written) {
		ObjectNode holder = object;
		String[] parts = path.split("\\.");
		for (int i = 0; i < parts.length - 1; i++) {
			holder = holder.path(parts[i]).isObject() ? (ObjectNode) holder.path(parts[i]) : holder.putObject(parts[i]);
		}
		String last = parts[parts.length - 1];
		if ("omit".equals(written)) {
			holder.remove(last);
		} else {
			holder.set(last, value);
		}
	}

	private static JsonNode value(String name, String value) {
		@Nullable
		Function<String, ObjectNode> entry = entry(name);
		if (entry == null || "null".equals(value) || "omit".equals(value)) {
			return scalar(value);
		}
		if ("title".equals(name) || "skill".equals(name) || "posted".equals(name)) {
			return "none".equals(value) ? NODES.nullNode() : entry.apply(value);
		}
		ArrayNode list = NODES.arrayNode();
		if (!"none".equals(value)) {
			for (String each : value.split("[+,]")) {
				list.add(entry.apply(each));
			}
		}
		return list;
	}

	private static @Nullable Function<String, ObjectNode> entry(String name) {
		return switch (name) {
			case "edu" -> Person::education;
			case "si" -> text -> pair(text, "type", "months");
			case "title" -> Person::title;
			case "skill" -> Person::skill;
			case "ce" -> Person::course;
			case "assess" -> text -> NODES.objectNode().put("year", Integer.parseInt(text.substring(0, 4))).put("grade", text.substring(4));
			case "work" -> text -> period(text.split(":")[1]).put("field", text.split(":")[0]);
			case "posted" -> Person::posting;
			case "bar" -> Person::record;
			default -> null;
		};
	}

	private static ObjectNode pair(String text, String first, String second) {
		ObjectNode node = NODES.objectNode();
		node.set(first, scalar(text.split(":")[0]));
		node.set(second, scalar(text.split(":")[1]));
		return node;
	}

	private static ObjectNode record(String text) {
		String[] parts = text.split(":");
		ObjectNode node = NODES.objectNode().put("act", "FRAUD");
		node.set("register", scalar(parts[0]));
		node.set("decided_on", scalar(parts[1]));
		node.set("series", scalar(parts[2]));
		return node;
	}

	private static ObjectNode education(String text) {
		String[] day = text.split("@");
		String[] parts = day[0].split(":");
		ObjectNode node = NODES.objectNode();
		node.set("level", scalar(parts[0]));
		node.set("full_time",
			parts.length > 1 && "?".equals(parts[1]) ? NODES.nullNode() : NODES.booleanNode(parts.length < 2 || "ft".equals(parts[1])));
		node.put("graduated_on", day.length > 1 ? day[1] : "2014-06-30");
		node.set("academic_degree", parts.length > 2 ? NODES.textNode(parts[2]) : NODES.nullNode());
		return node;
	}

	private static ObjectNode title(String text) {
		String[] parts = text.split(":");
		ObjectNode node = NODES.objectNode().put("level", parts[0]);
		node.set("obtained_on", scalar(parts[1]));
		node.set("appointed_on", scalar(parts[1]));
		node.put("obtained_in", parts.length > 2 ? parts[2] : "SAME_REGION");
		node.set("name", parts.length > 3 ? NODES.textNode(parts[3]) : NODES.nullNode());
		return node;
	}

	private static ObjectNode skill(String text) {
		String[] parts = text.split(":");
		ObjectNode node = NODES.objectNode();
		node.set("level", scalar(parts[0]));
		node.set("obtained_on", scalar(parts[1]));
		node.set("technical_work_since", scalar(parts[parts.length > 2 ? 2 : 1]));
		return node;
	}

	/** 2022 is both certificates with 30 and 60 hours, 2022p the public one alone, 2022s the other alone, 2022:20/60 the hours. */
	private static ObjectNode course(String text) {
		String kind = text.substring(4);
		String[] hours = kind.startsWith(":") ? kind.substring(1).split("/") : new String[]{ "30", "60" };
		ObjectNode node = NODES.objectNode().put("year", Integer.parseInt(text.substring(0, 4)));
		node.put("public_certificate", !"s".equals(kind)).put("specialty_certificate", !"p".equals(kind));
		node.set("public_hours", scalar(hours[0]));
		node.set("specialty_hours", scalar(hours[1]));
		return node;
	}

	private static ObjectNode period(String text) {
		String[] ends = text.split("\\.\\.", -1);
		ObjectNode node = NODES.objectNode();
		node.set("from", scalar(ends[0]));
		return node.put("to", ends[1].isEmpty() ? null : ends[1]);
	}

	private static ObjectNode posting(String text) {
		String[] parts = text.split(":");
		ObjectNode node = NODES.objectNode();
		node.set("to_region", scalar(parts[0]));
		node.set("enterprise_home", scalar(parts[1]));
		if ("null".equals(parts[2])) {
			return node.putNull("periods");
		}
		ArrayNode periods = node.putArray("periods");
		for (String each : parts[2].split(";")) {
			periods.add(period(each));
		}
		return node;
	}

	private static JsonNode scalar(String value) {
		if (value.matches("null|true|false|-?\\d+(\\.\\d+)?|\\[.*|\\{.*|\".*")) {
			try {
				return JSON.readTree(value);
			} catch (JsonProcessingException e) {
				throw new IllegalArgumentException(value, e);
			}
		}
		return NODES.textNode(value);
	}
}
