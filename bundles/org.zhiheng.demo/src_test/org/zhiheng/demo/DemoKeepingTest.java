// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideTables;

class DemoKeepingTest {

	private static final Provenance WHY = new Provenance("tester", false, "analyst", "", "", "", "");
	private final List<Integer> batches = new ArrayList<>();
	private final List<String> actions = new ArrayList<>();

	/** A registry that keeps nothing but remembers how it was asked. */
	private Registry registry(boolean demo) {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, args) -> switch (method.getName()) {
				case "demo" -> demo;
				case "sides" -> SideTables.NONE;
				case "keep" -> {
					List<?> batch = (List<?>) args[0];
					batches.add(batch.size());
					actions.add(((Provenance) args[1]).action());
					yield new IntakeResult(Collections.nCopies(batch.size(), IntakeResult.Outcome.IMPORTED), batches.size());
				}
				default -> throw new IllegalStateException(method.getName());
			});
	}

	@Test
	void keepsInBatches() throws Failure {
		DemoKeeping.Result result = DemoKeeping.keep(registry(true), new DemoPopulation(TestGround.shipped(), 1, Years.USUAL), 12_001, WHY,
			Progress.NONE);
		assertEquals(List.of(5_000, 5_000, 2_001), batches);
		assertEquals(List.of("demo", "demo", "demo"), actions);
		assertEquals(12_001, result.applications());
		assertEquals(12_001, result.imported());
		assertEquals(12_001, result.truth().applications());
		assertTrue(result.persons() < 12_001);
	}

	@Test
	void refusesAWorkspaceOfRealPeople() {
		Failure refused = assertThrows(Failure.class,
			() -> DemoKeeping.keep(registry(false), new DemoPopulation(TestGround.shipped(), 1, Years.USUAL), 10, WHY, Progress.NONE));
		assertEquals("ZH-6001", refused.code());
		assertTrue(refused.sentence(Locale.ENGLISH).contains("real applications"));
		assertTrue(refused.sentence(Locale.SIMPLIFIED_CHINESE).contains("真实"));
		assertTrue(batches.isEmpty());
	}

	@Test
	void stopsBetweenBatchesWhenCancelled() throws Failure {
		Progress impatient = new Progress() {
			@Override
			public void at(long done, long total) {
				// not looked at
			}

			@Override
			public boolean cancelled() {
				return !batches.isEmpty();
			}
		};
		DemoKeeping.Result result = DemoKeeping.keep(registry(true), new DemoPopulation(TestGround.shipped(), 1, Years.USUAL), 20_000, WHY,
			impatient);
		assertEquals(5_000, result.applications());
	}
}
