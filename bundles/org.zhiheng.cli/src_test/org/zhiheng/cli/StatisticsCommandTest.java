// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zhiheng.statistics.Dimension;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class StatisticsCommandTest extends OnBench {

	@Test
	void statisticsSayWhatANoticeChangedAndRefuseWhereNothingCanBeTold() throws IOException {
		StringBuilder rows = new StringBuilder("group,total,passed,year\n");
		for (int year = 2016; year <= 2025; year++) {
			for (String region : new String[]{ "A", "B", "C", "D" }) {
				rows.append(region).append(",1000,").append(500 + year % 3 + (year >= 2021 ? 80 : 0) + (region.equals("A") && year >= 2021 ? 60 : 0))
					.append(',').append(year).append('\n');
			}
		}
		Path counts = Files.writeString(folder.resolve("c.csv"), rows.toString());
		assertEquals(0, bench.run("statistics", "--counts", counts, "--period", "year", "--change", "2021", "--treated", "A"), bench.err());
		JsonNode over = json().path("overTime");
		assertEquals("ROSE", over.path("interruptedSeries").path("verdict").asText());
		assertEquals("CANNOT_TELL", over.path("differenceInDifferences").path("verdict").asText(), "one group of four");
		assertEquals(0.06, over.path("differenceInDifferences").path("value").asDouble(), 1e-9);
		assertEquals(3, over.path("forecast").path("years").size());
		assertEquals(4, over.path("readings").size());
		assertEquals(2, bench.run("statistics", "--counts", counts, "--period", "year", "--change", "2021", "--treated", "Z"));
		assertEquals(2, bench.run("statistics", "--counts", counts, "--period", "year", "--change", "soon"));
		assertEquals(2, bench.run("statistics", "--counts", counts, "--period", "year", "--treated", "A"));
	}

	@Test
	void readingsTellHowManyStandOutByChanceAndCallTheRateByItsName() throws IOException {
		StringBuilder rows = new StringBuilder("group,total,passed\n");
		for (int i = 0; i < 40; i++) {
			rows.append('g').append(i).append(",100,").append(i == 7 ? 20 : 50 + i % 5).append('\n');
		}
		Path counts = Files.writeString(folder.resolve("c.csv"), rows.toString());
		assertEquals(0, bench.run("statistics", "--counts", counts, "--locale", "en"), bench.err());
		String said = json().path("readings").toString();
		assertTrue(said.contains("one differs by more than chance: g7 ↓") && said.contains("about 2.0 would by chance alone"), said);
		bench.run("demo", "--workspace", workspace, "--applications", 2000);
		assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", "year", "--rate", "accepted/filed", "--locale", "en"), bench.err());
		JsonNode answer = json();
		assertTrue(answer.path("readings").toString().contains("filed"), answer.path("readings").toString());
		assertTrue(answer.path("overTime").path("readings").toString().contains("acceptance rate"), answer.path("overTime").toString());
		assertFalse(answer.path("overTime").path("readings").toString().contains("pass rate"));
	}

	@Test
	void standardisedRatiosAllowForManyLooks() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 3000);
		assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", "region", "--standardised", "committee", "--locale", "en"));
		JsonNode units = json().path("standardised");
		assertTrue(units.size() > 20 && bench.err().contains("would by chance alone"), bench.err());
		for (JsonNode unit : units) {
			assertTrue(unit.path("q").asDouble() >= unit.path("p").asDouble() - 1e-15, unit.toString());
			assertTrue(unit.path("value").isNull() == unit.has("note"), unit.toString());
		}
	}

	@Test
	void stepsShownToAnalystsDifferByNobodyOrByMany() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 6000);
		for (String by : List.of("region", "level", "region,year")) {
			assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", by, "--funnel", "--role", "analyst"), bench.err());
			int told = 0;
			for (JsonNode group : json().path("funnel")) {
				List<Long> counts = new java.util.ArrayList<>();
				for (String step : List.of("filed", "accepted", "paid", "defended", "reviewed", "passed", "confirmed")) {
					if (!group.path(step).isNull() && !group.path(step).isMissingNode()) {
						counts.add(group.path(step).asLong());
					}
				}
				told += counts.size();
				for (long one : counts) {
					assertTrue(counts.stream().allMatch(other -> other == one || Math.abs(other - one) >= 10), by + " " + group);
				}
			}
			assertTrue(told > 0, by);
		}
		bench.run("statistics", "--workspace", workspace, "--by", "region", "--standardised", "committee", "--role", "analyst");
		for (JsonNode unit : json().path("standardised")) {
			assertEquals(Math.rint(unit.path("expected").asDouble()), unit.path("expected").asDouble(), 0);
		}
	}

	@Test
	void periodsThatCannotBeDrawnAreRefusedAndNotMerged() throws IOException {
		Path counts = Files.writeString(folder.resolve("c.csv"), "group,total,passed,period\na,10,5,2021.25\na,10,6,2021.5\n");
		for (String kind : List.of("trend", "heat", "fan", "multiples")) {
			assertEquals(2, bench.run("chart", "--kind", kind, "--counts", counts, "--out", folder.resolve("x.svg")), kind);
			assertTrue(bench.err().contains("ZH-7098"), bench.err());
		}
		Files.writeString(counts, "group,total,passed,period\na,10,5,1\na,10,6,9000\n");
		assertEquals(2, bench.run("chart", "--kind", "heat", "--counts", counts, "--out", folder.resolve("x.svg")));
		assertEquals(0, bench.run("chart", "--kind", "bars", "--counts", counts, "--out", folder.resolve("x.svg")), bench.err());
	}

	@Test
	void picturesOfTooManyRowsAreRefusedAtOnce() throws IOException {
		StringBuilder rows = new StringBuilder("group,total,passed\n");
		for (int i = 0; i < 20_000; i++) {
			rows.append('g').append(i).append(",10,5\n");
		}
		Path counts = Files.writeString(folder.resolve("c.csv"), rows.toString());
		assertEquals(2, bench.run("chart", "--kind", "bars", "--counts", counts, "--out", folder.resolve("x.svg")));
		assertTrue(bench.err().contains("ZH-4103"), bench.err());
		assertEquals(0, bench.run("chart", "--kind", "bars", "--counts", counts, "--out", folder.resolve("x.csv")), bench.err());
	}

	@Test
	void statisticsOfCountsStandsInAFileWholeOrNotAtAll() throws IOException {
		Path counts = Files.writeString(folder.resolve("c.csv"), "group,total,passed\nA,263,81\nB,148,15\n");
		Path out = Files.writeString(folder.resolve("o.json"), "before");
		assertEquals(0, bench.run("statistics", "--counts", counts, "--out", out), bench.err());
		assertEquals("", bench.out());
		JsonNode answer = new ObjectMapper().readTree(out.toFile());
		assertEquals("statistics/1", answer.path("schema").asText());
		assertEquals(0.2553, answer.path("groups").get(0).path("wilson95").get(0).asDouble(), 5e-5, "Newcombe 1998");
		assertTrue(answer.path("cmh").isNull() && answer.path("notes").has("cmh"));
		Files.writeString(counts, "group,total,passed\nA,10,11\n");
		assertEquals(2, bench.run("statistics", "--counts", counts, "--out", out));
		assertTrue(bench.err().contains("2"), "names the line: " + bench.err());
		assertEquals("statistics/1", new ObjectMapper().readTree(out.toFile()).path("schema").asText(), "the answer of before is untouched");
		try (var left = Files.list(folder)) {
			assertFalse(left.anyMatch(each -> each.toString().endsWith(".part")));
		}
	}

	@Test
	void statisticsOfApplicationsIsKeyedByDimension() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 2000);
		assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", "region,year", "--where", "level=中级,region=和田地区|巴州"), bench.err());
		JsonNode answer = json();
		assertEquals(2 * 5, answer.path("groups").size());
		JsonNode first = answer.path("groups").get(0);
		assertTrue(List.of("653200", "652800").contains(first.path("region").asText()));
		assertEquals("2021", first.path("year").asText());
		assertEquals(first.path("region").asText() + ",2021", first.path("group").asText());
		assertTrue(first.path("label").asText().contains("2021"));
		assertEquals("INTERMEDIATE", answer.path("question").path("where").path("level").get(0).asText());
		assertEquals("REVIEW", answer.path("question").path("where").path("route").get(0).asText(), "评审 alone unless said otherwise");
	}

	@Test
	void statisticsAgreesWithThePlantedTruth() throws IOException {
		Path truth = folder.resolve("truth.json");
		bench.run("demo", "--workspace", workspace, "--applications", 3000, "--truth", truth);
		bench.run("statistics", "--workspace", workspace, "--by", "region,year");
		JsonNode planted = new ObjectMapper().readTree(truth.toFile());
		JsonNode groups = json().path("groups");
		for (JsonNode cell : planted.path("regionYears")) {
			for (JsonNode group : groups) {
				if (group.path("region").asText().equals(cell.path("region").asText()) && group.path("year").asInt() == cell.path("year").asInt()) {
					assertEquals(cell.path("reviewed").asLong(), group.path("total").asLong());
					assertEquals(cell.path("passed").asLong(), group.path("passed").asLong());
				}
			}
		}
		assertEquals(planted.path("regionYears").size(), groups.size());
	}

	@Test
	void analystsDoNotSeeSmallCells() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 2000);
		bench.run("statistics", "--workspace", workspace, "--by", "region,year,level");
		JsonNode all = json();
		assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", "region,year,level", "--role", "analyst"), bench.err());
		JsonNode shown = json();
		long cells = 0;
		for (JsonNode group : all.path("groups")) {
			cells += group.path("total").asLong() > 0 ? 1 : 0;
		}
		assertTrue(shown.path("withheld").size() > 0 && bench.err().contains("不予显示"), bench.err());
		assertEquals(cells, shown.path("withheld").size() + shown.path("groups").size());
		for (JsonNode group : shown.path("groups")) {
			long passed = group.path("passed").asLong();
			assertTrue(passed >= 10 && group.path("total").asLong() - passed >= 10, group.toString());
		}
		assertFalse(shown.path("question").has("applications"), "a count of everybody would be a difference");
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--role", "king"));
	}

	@Test
	void statisticsAddFunnelDistinctAndStandardisedRatios() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 2000);
		assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", "region", "--funnel", "--distinct", "employer", "--standardised",
			"committee", "--strata", "series,level"), bench.err());
		JsonNode answer = json();
		JsonNode funnel = answer.path("funnel");
		JsonNode total = funnel.get(funnel.size() - 1);
		assertTrue(total.path("filed").asLong() >= total.path("reviewed").asLong() && total.path("passed").asLong() > 0, total.toString());
		assertEquals(answer.path("overall").path("total").asLong(), total.path("reviewed").asLong());
		long sum = 0;
		long most = 0;
		for (JsonNode group : answer.path("distinct")) {
			sum += group.path("different").asLong();
			most = Math.max(most, group.path("different").asLong());
		}
		assertEquals(most, answer.path("distinct").get(answer.path("distinct").size() - 1).path("different").asLong(), "the total is last");
		assertTrue(sum >= 2 * most, "no employer is in two totals less than once");
		double observed = 0;
		double expected = 0;
		for (JsonNode unit : answer.path("standardised")) {
			observed += unit.path("observed").asDouble();
			expected += unit.path("expected").asDouble();
			assertTrue(unit.path("lo").asDouble() <= unit.path("value").asDouble() && unit.path("value").asDouble() <= unit.path("hi").asDouble(),
				unit.toString());
		}
		assertEquals(observed, expected, 1e-6 * expected, "indirect standardisation keeps the total");
		assertTrue(bench.err().contains("标准化") && bench.err().contains("→"), bench.err());
		assertEquals(0,
			bench.run("statistics", "--workspace", workspace, "--by", "region", "--funnel", "--standardised", "committee", "--role", "analyst"),
			bench.err());
		for (JsonNode unit : json().path("standardised")) {
			assertTrue(unit.path("observed").asLong() >= 10, unit.toString());
		}
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--distinct", "shoe"));
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--strata", "series"));
	}

	@Test
	void statisticsKnowsAllDimensionsAndRates() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 300);
		for (Dimension dimension : Dimension.values()) {
			assertEquals(0, bench.run("statistics", "--workspace", workspace, "--by", dimension.key(), "--rate", "accepted/filed"), bench.err());
			assertTrue(json().path("groups").size() > 0, dimension.key());
		}
		for (String rate : List.of("confirmed/filed", "paid/accepted", "confirmed/passed")) {
			assertEquals(0, bench.run("statistics", "--workspace", workspace, "--rate", rate), bench.err());
			assertEquals(rate, json().path("question").path("rate").asText());
		}
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--rate", "standing/reviewed"), "no revocations are held");
	}

	@Test
	void statisticsNamesWhatIsAmbiguous() {
		bench.run("demo", "--workspace", workspace, "--applications", 10);
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--where", "region=和田"));
		assertTrue(bench.err().contains("653200") && bench.err().contains("653201"), bench.err());
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--where", "level=高级"));
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--by", "ethnicity"));
		assertEquals(2, bench.run("statistics", "--workspace", workspace, "--rate", "reviewed/passed"));
	}
}
