// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.journal.FaultPoint.Moment;
import org.zhiheng.journal.Journal;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditTrail.Question;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.Verification;

/**
 * Kills of a process that writes: nothing acknowledged is lost, nothing is torn, the journal verifies and the database equals it each time.
 */
class KillTest {

	/** Fifty in every build; a thousand in the nightly one, which bounds the chance of a loss at 0.3 % a kill (95 %). */
	private static final int KILLS = Boolean.getBoolean("zhiheng.nightly") ? 1_000 : 50;

	@TempDir
	Path folder;

	@Test
	void killsLoseAndTearNothing() throws Exception {
		Fixture.create(folder).close();
		Random random = new Random(20261121);
		Map<Moment, Integer> struck = new EnumMap<>(Moment.class);
		int next = 0;
		int acknowledged = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			int which = kill % (Moment.values().length + 1);
			List<Integer> told;
			if (which < Moment.values().length) {
				Moment moment = Moment.values()[which];
				told = run(moment.name(), 1 + random.nextInt(2 * KillChild.WRITES), next, -1);
				struck.merge(moment, 1, Integer::sum);
			} else {
				told = run("-", 0, next, 1 + random.nextInt(3));
			}
			acknowledged += told.size();
			next = check(told, next);
		}
		assertEquals(Moment.values().length, struck.size());
		assertTrue(struck.values().stream().allMatch(count -> count >= 8), struck::toString);
		assertTrue(acknowledged > KILLS / 2, "acknowledged: " + acknowledged);
		replayEqualsTheDatabase();
	}

	/** Runs a child until it dies and gives the numbers it acknowledged; kills it after some of them where no moment is named. */
	private List<Integer> run(String moment, int passes, int action, int killAfter) throws Exception {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process child = new ProcessBuilder(java.toString(), "-Xmx96m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
			classPath(), KillChild.class.getName(), folder.toString(), moment, Integer.toString(passes),
			Integer.toString(action)).redirectError(folder.resolve("child.err").toFile()).start();
		List<Integer> told = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				told.add(Integer.valueOf(line));
				if (told.size() == killAfter) {
					child.toHandle().destroyForcibly(); // the handle only kills, the process would close the stream we read
				}
			}
		}
		int code = child.waitFor();
		assertEquals(killAfter < 0 ? 9 : 137, code, () -> errors());
		return told;
	}

	/** Where this process has the classes from that the child needs, whoever runs the test. */
	private static String classPath() throws Exception {
		List<String> places = new ArrayList<>();
		for (Class<?> each : List.of(KillChild.class, H2Workspaces.class, Registry.class, Journal.class, Failure.class, Driver.class)) {
			places.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
		}
		return String.join(File.pathSeparator, places);
	}

	private String errors() {
		try {
			return Files.readString(folder.resolve("child.err"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** Opens what the child left and gives the next number to write. */
	private int check(List<Integer> told, int first) throws Exception {
		try (Registry registry = Fixture.open(folder)) {
			assertFalse(registry.readOnly(), () -> registry.notices().toString());
			Map<String, Kept> kept = new HashMap<>();
			Fixture.all(registry).forEach(each -> kept.put(each.row().number(), each));
			int action = 0;
			while (kept.containsKey(KillChild.number(action, 0))) {
				for (int j = 1; j < KillChild.NEW_ROWS; j++) {
					assertEquals("E" + action, Fixture.employer(kept.get(KillChild.number(action, j))), "torn batch " + action);
				}
				boolean followed = kept.containsKey(KillChild.number(action + 1, 0));
				assertEquals(followed ? "U" + (action + 1) : "E" + action, Fixture.employer(kept.get(KillChild.number(action, 0))));
				assertEquals(followed ? 2 : 1, kept.get(KillChild.number(action, 0)).revision());
				sidesAreWhole(registry, action, told.contains(action));
				action++;
			}
			assertEquals(action * KillChild.NEW_ROWS, kept.size());
			int last = told.isEmpty() ? first - 1 : told.get(told.size() - 1);
			assertTrue(action > last, "acknowledged " + last + ", kept up to " + (action - 1));
			for (int each : told) {
				assertEquals(1, registry.sides().about(TableKind.INTEGRITY, Sides.person(registry, each)).size(), "record " + each);
				assertEquals(1, registry.trail().count(new Question(null, "setting", "setting/" + each, null, null)), "setting " + each);
			}
			Verification verification = registryVerification(registry);
			assertEquals(Verification.Verdict.CONSISTENT, verification.verdict(), verification.message());
			assertEquals(registry.sequence(), verification.records());
			return action;
		}
	}

	/** All rows of a batch of handling or, where the child died before it, none; the next batch gave the first of them another opinion. */
	private static void sidesAreWhole(Registry registry, int action, boolean told) throws Exception {
		List<String> numbers = IntStream.range(0, KillChild.NEW_ROWS).mapToObj(row -> KillChild.number(action, row)).toList();
		List<KeptSideRow> rows = registry.sides().about(TableKind.HANDLING, numbers);
		long own = rows.stream().filter(row -> ("E" + action).equals(row.row().get(SideColumn.HANDLING_OPINION))).count();
		List<KeptSideRow> changed = rows.stream().filter(row -> ("U" + (action + 1)).equals(row.row().get(SideColumn.HANDLING_OPINION))).toList();
		assertEquals(rows.size(), own + changed.size());
		assertTrue(own == 0 && !told || rows.size() == KillChild.NEW_ROWS, "torn batch of handling " + action);
		changed.forEach(row -> assertEquals(numbers.get(0) + (own == 0 ? 1 : 2), row.about() + row.revision()));
	}

	private static List<KeptSideRow> sides(Registry registry) throws Exception {
		List<KeptSideRow> rows = new ArrayList<>();
		for (TableKind table : List.of(TableKind.HANDLING, TableKind.INTEGRITY)) {
			registry.sides().scanSince(table, 0, rows::add, Progress.NONE);
		}
		return rows;
	}

	private static Verification registryVerification(Registry registry) throws Exception {
		return ((H2Registry) registry).verify(List.of(), Locale.ENGLISH, Progress.NONE);
	}

	private void replayEqualsTheDatabase() throws Exception {
		List<Kept> before;
		List<KeptSideRow> sides;
		try (Registry registry = Fixture.open(folder)) {
			before = Fixture.all(registry);
			sides = sides(registry);
		}
		Files.delete(folder.resolve("ws").resolve("registry.mv.db"));
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(before, Fixture.all(registry));
			assertEquals(sides, sides(registry));
			assertFalse(sides.isEmpty());
			assertEquals(Verification.Verdict.CONSISTENT, registryVerification(registry).verdict());
		}
	}
}
