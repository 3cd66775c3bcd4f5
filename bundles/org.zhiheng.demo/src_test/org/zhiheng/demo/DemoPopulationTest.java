// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.IdNumber;
import org.zhiheng.registry.Submission;

class DemoPopulationTest {

	private static final int N = 12_000;
	private static final DemoGround GROUND = TestGround.shipped();
	private static final List<Submission> PEOPLE = new DemoPopulation(GROUND, 7, Years.USUAL).stream(N).toList();

	private static String digest(DemoGround ground, long seed, int n) throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		new DemoPopulation(ground, seed, Years.USUAL).stream(n)
			.forEach(each -> digest.update((each.row().values() + each.identity().name() + each.identity().idNumber() + each.identity().phone())
				.getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(digest.digest());
	}

	@Test
	void isTheSameForTheSameSeedWhereverTheMachineStands() throws Exception {
		String first = digest(GROUND, 7, 2_000);
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
			assertEquals(first, digest(TestGround.shipped(), 7, 2_000));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		assertNotEquals(first, digest(GROUND, 8, 2_000));
	}

	@Test
	void beginsWithTheShorterPopulation() {
		assertEquals(PEOPLE.subList(0, 500), new DemoPopulation(GROUND, 7, Years.USUAL).stream(500).toList());
	}

	@Test
	void givesEveryPersonANumberThatCanBeNobodys() {
		for (Submission each : PEOPLE) {
			String id = each.identity().idNumber();
			assertTrue(IdNumber.shaped(id) && IdNumber.checks(id) && IdNumber.nowhere(id));
			assertEquals(each.row().get(Column.BIRTH_DATE), IdNumber.birthDate(id).orElseThrow().toString());
			assertEquals("MALE".equals(each.identity().sex()), IdNumber.male(id));
			assertTrue(String.valueOf(each.identity().phone()).matches("10\\d{9}"), "mobile numbers begin with 13 to 19");
		}
	}

	@Test
	void numbersPeopleAndApplicationsOnce() {
		Set<String> numbers = new HashSet<>();
		Map<String, String> names = new HashMap<>();
		for (Submission each : PEOPLE) {
			assertTrue(numbers.add(each.row().number()));
			String known = names.putIfAbsent(each.identity().idNumber(), each.identity().name());
			assertTrue(known == null || known.equals(each.identity().name()));
		}
		assertTrue(names.size() < N * 0.9 && names.size() > N * 0.7, "some come again: " + names.size());
	}

	@Test
	void fillsWhatEveryApplicationMustHave() {
		for (Submission each : PEOPLE) {
			for (Column column : Column.values()) {
				assertTrue(!column.required() || column.identity() || each.row().get(column) != null, () -> column.name());
			}
		}
	}

	@Test
	void coversAllPrefecturesAndYears() {
		Set<String> seen = new HashSet<>();
		PEOPLE.forEach(each -> seen.add(each.row().get(Column.YEAR) + Objects.requireNonNull(each.row().get(Column.REGION)).substring(0, 4)));
		assertEquals(5 * 14, seen.size());
	}

	@Test
	void losesPeopleAtEveryStep() {
		long accepted = PEOPLE.stream().filter(each -> each.row().get(Column.MATERIALS_RECEIVED_ON) != null).count();
		long reviewed = PEOPLE.stream().filter(each -> "true".equals(each.row().get(Column.REVIEWED))).count();
		long passed = PEOPLE.stream().filter(each -> "PASSED".equals(each.row().get(Column.OUTCOME))).count();
		long confirmed = PEOPLE.stream().filter(each -> each.row().get(Column.CERTIFICATE_NUMBER) != null).count();
		assertTrue(accepted > 0.85 * N && accepted < 0.97 * N, "accepted " + accepted);
		assertTrue(reviewed > 0.85 * accepted && reviewed < 0.99 * accepted, "reviewed " + reviewed);
		assertTrue(passed > 0.5 * reviewed && passed < 0.85 * reviewed, "passed " + passed);
		assertTrue(confirmed < passed && confirmed > 0.98 * passed, "confirmed " + confirmed);
	}

	@Test
	void passesNearlyEverybodyWhoIsDeterminedOrGranted() {
		List<ApplicationRow> rows = PEOPLE.stream().map(Submission::row).filter(each -> Set.of("INITIAL", "GRANT").contains(each.get(Column.ROUTE)))
			.filter(each -> each.get(Column.OUTCOME) != null).toList();
		assertTrue(rows.stream().filter(each -> "PASSED".equals(each.get(Column.OUTCOME))).count() > 0.97 * rows.size());
		assertTrue(rows.stream().allMatch(each -> each.get(Column.FEE) == null && each.get(Column.YES_VOTES) == null));
	}

	@Test
	void votesWithTwoThirds() {
		for (Submission each : PEOPLE) {
			String votes = each.row().get(Column.YES_VOTES);
			if (votes != null) {
				int present = Integer.parseInt(Objects.requireNonNull(each.row().get(Column.EXPERTS_PRESENT)));
				boolean passed = 3 * Integer.parseInt(votes) >= 2 * present;
				assertEquals(passed ? "PASSED" : "FAILED", each.row().get(Column.OUTCOME));
			}
		}
	}

	@Test
	void keepsTheOrderOfALife() {
		for (Submission each : PEOPLE) {
			ApplicationRow row = each.row();
			ascending(row, Column.BIRTH_DATE, Column.GRADUATED_ON, Column.PROFESSIONAL_WORK_SINCE, Column.SUBMITTED_AT, Column.MATERIALS_RECEIVED_ON,
				Column.PAID_ON, Column.PUBLICITY_FROM, Column.PUBLICITY_TO, Column.DOCUMENT_ISSUED_ON);
			ascending(row, Column.CURRENT_TITLE_OBTAINED_ON, Column.APPOINTED_ON, Column.SUBMITTED_AT);
		}
	}

	private static void ascending(ApplicationRow row, Column... columns) {
		String before = "";
		for (Column column : columns) {
			String value = row.get(column);
			if (value != null) {
				assertTrue(before.compareTo(value) <= 0, () -> column + " of " + row.number());
				before = value;
			}
		}
	}
}
