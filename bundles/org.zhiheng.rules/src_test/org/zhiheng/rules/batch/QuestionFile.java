// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/** A person as a question file, so that a mismatch can be asked again. */
record QuestionFile(Facts person, @Nullable String document) {

	String text() {
		return "{\"schema\":\"eligibility-cases/1\",\"cases\":[{\"id\":\"mismatch\",\"check_timetable\":false,\"document\":"
			+ (document == null ? "null" : quoted(document)) + ",\"as_of\":" + quoted(person.asOf().toString()) + ",\"applicant\":{"
			+ members("applicant", person)
			+ "},\"request\":{" + members("request", person) + "}}]}";
	}

	private static String members(String path, Facts facts) {
		String start = path + ".";
		return Vocabulary.standard().facts().stream().filter(fact -> fact.path() != null && fact.path().startsWith(start))
			.filter(fact -> !fact.path().substring(start.length()).replace("[]", "").contains(".")).map(fact -> member(fact, facts))
			.filter(text -> !text.isEmpty()).collect(Collectors.joining(","));
	}

	private static String member(Fact fact, Facts facts) {
		String path = String.valueOf(fact.path());
		String name = quoted(path.substring(path.lastIndexOf('.') + 1).replace("[]", "")) + ":";
		if (fact.type() == FactType.LIST) {
			List<Facts> entries = facts.entries(fact.key());
			return name + (entries == null ? "null"
				: entries.stream().map(each -> "{" + members(path + "[]", each) + "}").collect(Collectors.joining(",", "[", "]")));
		}
		Given given = facts.get(fact.key());
		if (fact.type() == FactType.OBJECT && !(given instanceof Given.None)) {
			return name + "{" + members(path, facts) + "}";
		}
		return given instanceof Given.None ? fact.type() == FactType.OBJECT ? name + "null" : "" : name + written(given);
	}

	private static String written(Given given) {
		if (given instanceof Given.Codes codes) {
			return codes.codes().stream().map(QuestionFile::quoted).collect(Collectors.joining(",", "[", "]"));
		}
		if (given instanceof Given.Value value) {
			return value.value() instanceof Boolean || value.value() instanceof BigDecimal ? value.value().toString()
				: quoted(value.value().toString());
		}
		return "null";
	}

	private static String quoted(String text) {
		return "\"" + text + "\"";
	}
}
