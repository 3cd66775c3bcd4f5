// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;

class TalliesTest {

	private final List<Kept> kept = new ArrayList<>();

	private ApplicationRow.Builder row(String level) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A" + kept.size()).set(Column.YEAR, 2025).set(Column.LEVEL, level)
			.set(Column.ROUTE, "REVIEW").set(Column.EMPLOYER_TYPE, "PRIVATE_ENTERPRISE").set(Column.REGION, "653200")
			.set(Column.EMPLOYER, "E" + kept.size() % 7)
			.set(Column.SERIES, "工程").set(Column.MATERIALS_RECEIVED_ON, "2025-03-01");
	}

	private void add(ApplicationRow.Builder row, String person) {
		kept.add(new Kept(row.build(), person, 1, 1));
	}

	@SuppressWarnings("unchecked")
	private List<Tally> tallies() throws Failure {
		Registry registry = (Registry) Proxy.newProxyInstance(TalliesTest.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, arguments) -> {
				if ("scan".equals(method.getName())) {
					kept.forEach((Consumer<Kept>) arguments[arguments.length - 2]);
					return null;
				}
				return Proxy.newProxyInstance(TalliesTest.class.getClassLoader(), new Class<?>[]{ AuditTrail.class }, (p, m, a) -> 3L);
			});
		return Tallies.of(registry, PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies")), 2025, Progress.NONE);
	}

	private Tally tally(String key) throws Failure {
		return tallies().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
	}

	@Test
	void sixHundredPeopleOweTheSumOfTheNotice() throws Failure {
		for (int i = 0; i < 600; i++) {
			add(row(i < 100 ? "SENIOR" : i < 300 ? "INTERMEDIATE" : "JUNIOR"), "p" + i);
		}
		assertEquals(new BigDecimal("143000"), tally("fees").counts().get("due"));
		assertEquals(7, tally("enterprises").counts().get("653200"));
		assertEquals(3L, tally("events").counts().get(""));
		assertEquals(0, tally("duplicates").counts().get(""));
	}

	@Test
	void duplicatesManySubmissionsAndPassesAreCounted() throws Failure {
		add(row("INTERMEDIATE").set(Column.REVIEWED, true).set(Column.OUTCOME, "PASSED").set(Column.RETURNS, 3), "p");
		add(row("INTERMEDIATE").set(Column.REVIEWED, true).set(Column.OUTCOME, "FAILED").set(Column.RETURNS, 2), "p");
		add(row("INTERMEDIATE").set(Column.YEAR, 2024), "p");
		assertEquals(List.of("A0", "A1"), tally("duplicates").applications());
		assertEquals(List.of("A0"), tally("submissions").applications());
		assertEquals(2L, tally("private").counts().get("PRIVATE_ENTERPRISE.reviewed"));
		assertEquals(1L, tally("private").counts().get("PRIVATE_ENTERPRISE.passed"));
		assertEquals(1L, tally("caps").counts().get("工程.passed"));
		assertEquals(1L, tally("filings").counts().get("passed"));
	}

	@Test
	void theTariffOfHotanIsNotCarriedElsewhere() throws Failure {
		add(row("SENIOR").set(Column.REGION, "652801").set(Column.RETURNS, 5), "a");
		add(row("SENIOR").set(Column.REGION, "330400"), "b");
		assertEquals(Set.of(), tally("fees").counts().keySet());
		assertEquals(List.of(), tally("submissions").applications());
		assertEquals(Set.of("652801"), tally("enterprises").counts().keySet());
	}
}
