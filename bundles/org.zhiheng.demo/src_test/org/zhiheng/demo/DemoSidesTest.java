// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.TableKind;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RegionTree;

/** What lies beside made-up applications, and that a method finds what was planted. */
class DemoSidesTest {

	private static final Provenance WHY = new Provenance("tester", false, "analyst", "", "", "", "");
	private static final RegionTree RULES = new RegionTree() {

		@Override
		public Optional<String> prefecture(String code, int year) {
			return Optional.of(code);
		}

		@Override
		public Optional<String> name(String code, Locale locale) {
			return Optional.empty();
		}

		@Override
		public Optional<Boolean> revokes(String code, int year, String register, String act) {
			return act.equals("FALSE_MATERIALS") ? Optional.of(true) : Optional.empty();
		}
	};

	private final List<Kept> held = new ArrayList<>();
	private final List<SideSubmission> beside = new ArrayList<>();

	private final SideTables sides = new SideTables() {

		@Override
		public SideResult keep(List<SideSubmission> batch, Provenance why) {
			assertTrue(batch.size() <= Registry.BATCH);
			beside.addAll(batch);
			return new SideResult(Collections.nCopies(batch.size(), Outcome.IMPORTED), 1, 0);
		}

		@Override
		public SideResult preview(List<SideSubmission> batch) {
			return new SideResult(List.of(), 1, 0);
		}

		@Override
		public long count(TableKind table) {
			return beside.stream().filter(each -> each.row().table() == table).count();
		}

		@Override
		public List<KeptSideRow> about(TableKind table, Collection<String> about) {
			return List.of();
		}

		@Override
		public void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) {
			beside.stream().filter(one -> one.row().table() == table).forEach(one -> {
				Identity person = one.identity();
				each.accept(new KeptSideRow(one.row(), person == null ? one.row().application() : person.idNumber(), 1, 1));
			});
		}
	};

	@SuppressWarnings("unchecked")
	private Registry registry() {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, args) -> switch (method.getName()) {
				case "demo" -> true;
				case "sides" -> sides;
				case "sequence" -> 1L;
				case "derived" -> Optional.empty();
				case "pseudonym" -> args[0];
				case "scan" -> each((Consumer<Kept>) args[args.length - 2], null);
				case "ofPersons" -> each((Consumer<Kept>) args[1], (Set<String>) args[0]);
				case "keep" -> {
					List<Submission> batch = (List<Submission>) args[0];
					batch.forEach(one -> held.add(new Kept(one.row(), one.identity().idNumber(), 1, 1)));
					yield new IntakeResult(Collections.nCopies(batch.size(), Outcome.IMPORTED), 1);
				}
				default -> throw new IllegalStateException(method.getName());
			});
	}

	private Object each(Consumer<Kept> each, Set<String> persons) {
		held.stream().filter(kept -> persons == null || persons.contains(kept.pseudonym())).forEach(each);
		return null;
	}

	@Test
	void whatIsPlantedIsFound() throws Failure {
		DemoKeeping.Result result = DemoKeeping.keep(registry(), new DemoPopulation(TestGround.shipped(), 7, Years.USUAL), 20_000, WHY,
			Progress.NONE);
		assertEquals(sides.count(TableKind.HANDLING), result.handling());
		assertEquals(sides.count(TableKind.INTEGRITY), result.records());
		assertEquals(result.records(), result.truth().records().size());
		long revoked = result.truth().records().stream().filter(Truth.Record::revoked).count();
		assertTrue(revoked > 10 && revoked < result.records(), revoked + " of " + result.records());
		Population population = Population.read(registry(), RULES, "v1", Progress.NONE);
		assertEquals(revoked, applications(population, Dimension.TITLE_REVOKED));
		assertTrue(applications(population, Dimension.TITLE_UNDETERMINED) >= result.records() - revoked);
		assertTrue(population.codes(Dimension.HANDLER_UNIT).size() > 10);
		assertTrue(population.codes(Dimension.HANDLER_UNIT).stream().allMatch(unit -> unit.isEmpty() || unit.endsWith("（演示）")));
	}

	private static long applications(Population population, String title) throws Failure {
		return population.ask(Question.of().where(Dimension.TITLE, Set.of(title))).applications();
	}

	@Test
	void theSameSeedGivesTheSameRows() throws Failure {
		DemoKeeping.keep(registry(), new DemoPopulation(TestGround.shipped(), 3, Years.USUAL), 500, WHY, Progress.NONE);
		List<SideSubmission> first = List.copyOf(beside);
		beside.clear();
		DemoKeeping.keep(registry(), new DemoPopulation(TestGround.shipped(), 3, Years.USUAL), 500, WHY, Progress.NONE);
		assertEquals(first, beside);
		assertTrue(first.stream().allMatch(each -> Objects.equals(each.row().table().ofPersons(), each.identity() != null)));
	}
}
