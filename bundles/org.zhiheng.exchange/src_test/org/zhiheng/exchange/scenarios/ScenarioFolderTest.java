// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.Scenario;

/** Scenarios as files: what is written is read again, every change is journalled first, and what is damaged is refused. */
class ScenarioFolderTest {

	private static final Provenance WHY = new Provenance("tester", false, "analyst", ScenarioFolder.ACTION, "", "", "");

	@TempDir
	Path workspace;

	private final List<Change> journal = new ArrayList<>();
	private boolean refuses;
	private final Registry registry = (Registry) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{ Registry.class },
		(proxy, method, args) -> {
			if (!method.getName().equals("record")) {
				throw new AssertionError(method.getName());
			}
			if (refuses) {
				throw new Failure(ScenarioFolder.class, "ZH-5073", "journal");
			}
			journal.add((Change) args[0]);
			return null;
		});

	private static Parameters parameters() throws Failure {
		return new Parameters(PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies")));
	}

	private static Scenario scenario(Parameters parameters, String name) throws Failure {
		return Scenario.of(name, 2024, "BZ", parameters,
			List.of("cap:INTERMEDIATE/工程技术=60%", "fee:SENIOR=480.50", "BZ-3.2.2.2:years=6", "BZ-3.2.2.3:open=0"));
	}

	@Test
	void whatIsSavedIsReadAgain() throws Exception {
		Parameters parameters = parameters();
		ScenarioFolder folder = new ScenarioFolder(workspace);
		assertEquals(List.of(), folder.names());
		Scenario scenario = scenario(parameters, "六年（试）");
		Path file = folder.save(registry, scenario, WHY);
		assertEquals(List.of("六年（试）"), folder.names());
		assertEquals(scenario, folder.read("六年（试）").scenario(parameters));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals(Files.readString(file), journal.get(0).after());
		assertEquals("scenario/六年（试）", journal.get(0).entity());
		assertNull(journal.get(0).before());
	}

	@Test
	void savingAgainAndDeletingAreJournalledWithWhatWasThere() throws Exception {
		Parameters parameters = parameters();
		ScenarioFolder folder = new ScenarioFolder(workspace);
		String first = Files.readString(folder.save(registry, scenario(parameters, "a"), WHY));
		Scenario other = Scenario.of("a", 2023, null, parameters, List.of());
		String second = Files.readString(folder.save(registry, other, WHY));
		assertEquals(first, journal.get(1).before());
		folder.delete(registry, "a", WHY);
		assertEquals(second, journal.get(2).before());
		assertNull(journal.get(2).after());
		assertTrue(folder.names().isEmpty());
		assertEquals("ZH-5071", assertThrows(Failure.class, () -> folder.delete(registry, "a", WHY)).code());
		assertEquals(3, journal.size());
	}

	@Test
	void withoutTheJournalNothingIsWritten() throws Exception {
		refuses = true;
		Parameters parameters = parameters();
		ScenarioFolder folder = new ScenarioFolder(workspace);
		assertThrows(Failure.class, () -> folder.save(registry, scenario(parameters, "a"), WHY));
		assertFalse(Files.exists(workspace.resolve("scenarios")));
	}

	@Test
	void namesThatLeaveTheFolderAreRefused() throws Exception {
		Parameters parameters = parameters();
		ScenarioFolder folder = new ScenarioFolder(workspace);
		for (String name : List.of("", "../a", "a/b", ".a", "a\nb", "a".repeat(61))) {
			assertEquals("ZH-5072", assertThrows(Failure.class, () -> folder.save(registry, scenario(parameters, name), WHY)).code(), name);
			assertEquals("ZH-5072", assertThrows(Failure.class, () -> folder.read(name)).code(), name);
		}
		assertTrue(journal.isEmpty());
	}

	/** Each file cut off at every eighth byte, and some that are something else. */
	@Test
	void whatIsDamagedIsRefused() throws Exception {
		byte[] whole = ScenarioFile.bytes(scenario(parameters(), "a"));
		Path file = workspace.resolve("x.json");
		int end = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('}');
		for (int cut = 0; cut <= end; cut += 8) {
			refused(file, Arrays.copyOf(whole, cut));
		}
		for (String other : List.of("[]", "null", "{}", "{\"schema\":\"scenario/2\",\"year\":2024,\"changes\":[]}",
			"{\"schema\":\"scenario/1\",\"year\":\"soon\",\"changes\":[]}", "{\"schema\":\"scenario/1\",\"year\":2024,\"changes\":5}",
			"{\"schema\":\"scenario/1\",\"year\":2024,\"changes\":[5]}", "{\"schema\":\"scenario/1\",\"year\":2024} more")) {
			refused(file, other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		Files.write(file, new byte[(1 << 20) + 1]);
		assertEquals("ZH-5071", assertThrows(Failure.class, () -> ScenarioFile.read(file)).code());
		assertEquals("ZH-5071", assertThrows(Failure.class, () -> ScenarioFile.read(workspace.resolve("none.json"))).code());
	}

	private static void refused(Path file, byte[] bytes) throws IOException {
		Files.write(file, bytes);
		assertEquals("ZH-5071", assertThrows(Failure.class, () -> ScenarioFile.read(file), () -> new String(bytes)).code());
	}
}
