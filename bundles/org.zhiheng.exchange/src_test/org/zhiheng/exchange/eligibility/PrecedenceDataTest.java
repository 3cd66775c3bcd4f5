// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.policy.files.PolicyBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The order in which notices prevail is data: without a test of it, another notice governs. */
class PrecedenceDataTest {

	private static final String PERSON = "document=null timetable=false region=BAYINGOLIN employer=PRIVATE_ENTERPRISE status=ACTIVE posted=none "
		+ "edu=BACHELOR:ft si=ENTERPRISE_EMPLOYEE:60 work=none title=ASSISTANT:2018-01-01 skill=none assess=none ce=2022,2023 bar=none "
		+ "first=false works=2 papers=0 external=true series=工程 specialty=建材专业 exam=false route=REVIEW level=INTERMEDIATE ";

	@TempDir
	private Path folder;

	private PolicyBase without(String test) throws IOException {
		Path copy = Files.createDirectories(folder.resolve(test));
		try (Stream<Path> files = Files.list(Answers.SHIPPED)) {
			for (Path file : files.toList()) {
				String text = Files.readString(file);
				Files.writeString(copy.resolve(file.getFileName().toString()), file.endsWith("precedence.policy")
					? text.lines().filter(line -> !line.contains("test=\"" + test + "\"")).reduce("", (a, b) -> a + b + "\n")
					: text);
			}
		}
		return Answers.base(copy);
	}

	private static String governs(PolicyBase base, String asOf, String changes) {
		ObjectNode question = new Person().change(PERSON + changes).question().put("id", "x").put("as_of", asOf);
		JsonNode answer = Answers.of(List.of(question), base, Locale.SIMPLIFIED_CHINESE).values().iterator().next().path("answer");
		return answer.path("governing_document").asText() + " " + answer.path("result").asText();
	}

	@Test
	void eachTestMakesADifference() throws IOException {
		PolicyBase shipped = Answers.base(Answers.SHIPPED);
		assertEquals("XJ23 eligible", governs(shipped, "2023-07-10", ""));
		assertEquals("BZ eligible", governs(without("SPECIAL_CAMPAIGN"), "2023-07-10", ""));
		assertEquals("BZ eligible", governs(shipped, "2024-07-10", ""));
		assertEquals("XJ70 eligible", governs(without("NEAREST_NOTICE"), "2024-07-10", ""));
		assertEquals("BZ eligible", governs(shipped, "2023-07-10", "specialty=消防专业"));
		assertTrue(!governs(without("SCOPE_FITS"), "2023-07-10", "specialty=消防专业").equals("BZ eligible"));
		assertEquals("XJ70 eligible", governs(shipped, "2024-07-10", "route=ASSESSMENT_RECOGNITION level=ASSISTANT"));
		assertEquals("XJ70 eligible", governs(shipped, "2024-07-10", "first=true ce=none"));
		assertEquals("BZ not_eligible", governs(without("HIGHER_AND_LATER"), "2024-07-10", "first=true ce=none"));
	}
}
