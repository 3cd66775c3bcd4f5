// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SimulateTest extends OnBench {

	private static final Path SHIPPED = Path.of("../org.zhiheng.policies/policies/bz.policy");

	@BeforeEach
	void prepare() {
		demo(1000, 5);
	}

	/** A folder with the Bayingolin notice in other words. */
	private Path changed(String from, String to) throws IOException {
		String text = Files.readString(SHIPPED);
		assertTrue(text.contains(from), "the notice still says " + from);
		Path policies = Files.createDirectories(folder.resolve("policies"));
		Files.writeString(policies.resolve("bz.policy"), text.replace(from, to));
		return policies;
	}

	@Test
	void theSamePolicyChangesNobody() throws IOException {
		Path same = changed("title", "title");
		assertEquals(0, bench.run("simulate", "--workspace", workspace, "--policies", same, "--year", 2024), bench.err());
		assertEquals("simulation/1", json().path("schema").asText());
		assertTrue(json().path("demo").asBoolean());
		assertEquals(0, json().path("changed").asInt());
		assertEquals(0, json().path("changes").size());
		assertTrue(json().path("applications").asInt() > 50);
		long sum = json().path("before").path("eligible").asLong() + json().path("before").path("not_eligible").asLong()
			+ json().path("before").path("undetermined").asLong() + json().path("before").path("ambiguous_eligible").asLong()
			+ json().path("before").path("ambiguous_not_eligible").asLong();
		assertEquals(json().path("applications").asLong(), sum);
		assertTrue(json().path("undeterminedInBoth").asInt() > 0, "the table does not hold every fact");
	}

	@Test
	void whoChangesIsCountedWhereTheNoticeHolds() throws IOException {
		Path policies = changed("<values>PRIVATE_ENTERPRISE</values>", "<values>FREELANCE</values>");
		assertEquals(0, bench.run("simulate", "--workspace", workspace, "--policies", policies, "--year", 2024), bench.err());
		JsonNode answer = json();
		int changed = answer.path("changed").asInt();
		assertTrue(changed > 0, "somebody changes");
		assertEquals(changed, answer.path("changes").size());
		assertEquals(changed, sum(answer.path("byRegion"), "changed"));
		assertEquals(changed, sum(answer.path("bySeries"), "changed"));
		assertEquals(changed, sum(answer.path("byLevel"), "changed"));
		assertEquals(changed, sum(answer.path("byClause"), "applications"));
		assertEquals(changed, sum(answer.path("transitions"), "applications"));
		for (JsonNode each : answer.path("changes")) {
			assertTrue(each.path("region").asText().startsWith("6528"), "only Bayingolin: " + each);
			assertFalse(each.path("before").path("clause").isNull(), "by a clause before: " + each);
			assertFalse(each.path("after").path("clause").isNull(), "and after: " + each);
		}
		assertFalse(bench.out().matches("(?s).*\\d{17}[0-9X].*"), "no identity");
	}

	private static int sum(JsonNode lines, String field) {
		return StreamSupport.stream(lines.spliterator(), false).mapToInt(each -> each.path(field).asInt()).sum();
	}

	@Test
	void againstComparesTwoFoldersAndOutWritesAFile() throws IOException {
		Path policies = changed("<values>PRIVATE_ENTERPRISE</values>", "<values>FREELANCE</values>");
		Path out = folder.resolve("o.json");
		assertEquals(0, bench.run("simulate", "--workspace", workspace, "--policies", policies, "--against", policies, "--year", 2024, "--out", out),
			bench.err());
		assertEquals("", bench.out());
		assertEquals(0, new ObjectMapper().readTree(out.toFile()).path("changed").asInt());
	}

	@Test
	void theWaterfallOfTwoPoliciesHasWhatIsSimulatedClauseByClause() throws IOException {
		Path policies = changed("<values>PRIVATE_ENTERPRISE</values>", "<values>FREELANCE</values>");
		Path shipped = SHIPPED.getParent();
		assertEquals(0, bench.run("simulate", "--workspace", workspace, "--policies", policies, "--against", shipped, "--year", 2024), bench.err());
		JsonNode answer = json();
		Path csv = folder.resolve("w.csv");
		assertEquals(0,
			bench.run("chart", "--kind", "waterfall", "--workspace", workspace, "--policies", policies, "--against", shipped, "--year", 2024,
				"--out", csv),
			bench.err());
		List<String> lines = Files.readAllLines(csv).stream().filter(each -> each.matches(".*,[0-9-]*$|.*,$") && each.contains(",")).toList();
		List<String[]> rows = lines.stream().map(each -> each.split(",", -1)).filter(each -> each.length == 10 && each[3].matches("[0-9.]+"))
			.toList();
		assertEquals(answer.path("before").path("eligible").asLong() + answer.path("before").path("ambiguous_eligible").asLong(),
			(long) Double.parseDouble(rows.get(0)[3]));
		assertEquals(answer.path("after").path("eligible").asLong() + answer.path("after").path("ambiguous_eligible").asLong(),
			(long) Double.parseDouble(rows.get(rows.size() - 1)[3]));
		assertEquals(answer.path("before").path("undetermined").asLong(),
			(long) (Double.parseDouble(rows.get(0)[7]) - Double.parseDouble(rows.get(0)[6])));
		assertEquals(answer.path("changed").asLong(),
			rows.stream().filter(each -> !each[9].isEmpty()).mapToLong(each -> Long.parseLong(each[9])).sum());
		double moved = rows.subList(1, rows.size() - 1).stream().mapToDouble(each -> Double.parseDouble(each[8])).sum();
		assertEquals(Double.parseDouble(rows.get(rows.size() - 1)[3]) - Double.parseDouble(rows.get(0)[3]), moved, 1e-9);
		for (String locale : List.of("zh", "en")) {
			Path svg = folder.resolve(locale + ".svg");
			assertEquals(0,
				bench.run("chart", "--kind", "waterfall", "--workspace", workspace, "--policies", policies, "--against", shipped, "--year",
					2024, "--out", svg, "--locale", locale, "--role", "analyst"),
				bench.err());
			assertFalse(Files.readString(svg).contains("NaN"));
		}
		assertEquals(2, bench.run("chart", "--kind", "waterfall", "--workspace", workspace, "--against", shipped, "--year", 2024, "--change",
			"fee:SENIOR=1", "--out", csv));
		assertTrue(bench.err().contains("ZH-7015"), bench.err());
		assertEquals(2, bench.run("chart", "--kind", "bars", "--workspace", workspace, "--against", shipped, "--out", csv));
	}

	@Test
	void whatIsMissingIsSaid() {
		assertEquals(2, bench.run("simulate", "--workspace", workspace, "--year", 2024));
		assertTrue(bench.err().contains("--policies"), bench.err());
		assertEquals(2, bench.run("simulate", "--workspace", workspace, "--policies", folder.resolve("none"), "--year", 2024));
		assertEquals(2, bench.run("simulate", "--workspace", workspace, "--policies", SHIPPED.getParent(), "--year", "soon"));
		assertEquals(2, bench.run("simulate", "--workspace", folder.resolve("nowhere"), "--policies", SHIPPED.getParent(), "--year", 2024));
	}
}
