// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.PolicyVersions.PolicyText;
import org.zhiheng.registry.Verification;

/** Policy versions on a real workspace: table, journal and copies say the same, whatever happens to the database. */
class PolicyVersionsTest extends WhileOpen {

	private static Change change(String action) {
		return new Change(Fixture.WHY.doing(action, "理由"), "policy/HT25", null, "HT25 v2", null);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private PolicyVersion submit(int version, String text) throws Failure {
		long number = registry.policies().submit(new PolicyText("HT25", version, "ht25.policy", bytes(text)), change("policy.submit")).sequence();
		return find(number);
	}

	private PolicyVersion find(long number) throws Failure {
		return registry.policies().all().stream().filter(each -> each.number() == number).findFirst().orElseThrow();
	}

	private PolicyVersion move(PolicyVersion version, State to) throws Failure {
		registry.policies().move(version, to, change("policy." + to));
		return find(version.number());
	}

	private List<State> states() throws Failure {
		return registry.policies().all().stream().map(PolicyVersion::state).toList();
	}

	private Path copy() {
		return folder.resolve("ws").resolve("policies").resolve("in-force").resolve("ht25.policy");
	}

	private void publish(int version, String text) throws Failure {
		move(move(submit(version, text), State.APPROVED), State.IN_FORCE);
	}

	@Test
	void aVersionGoesItsWayAndTheOneBeforeIsSuperseded() throws Exception {
		PolicyVersion first = submit(2, "two");
		assertEquals(State.SUBMITTED, first.state());
		assertEquals("admin", first.submittedBy());
		PolicyVersion approved = move(first, State.APPROVED);
		assertEquals("admin", approved.approvedBy());
		assertFalse(Files.exists(copy()));
		move(approved, State.IN_FORCE);
		assertArrayEquals(bytes("two"), Files.readAllBytes(copy()));
		publish(3, "three");
		assertEquals(List.of(State.SUPERSEDED, State.IN_FORCE), states());
		assertArrayEquals(bytes("two"), registry.policies().content(find(first.number())), "what was in force stays readable");
		close();
		assertEquals(Verification.Verdict.CONSISTENT, verify().verdict());
	}

	@Test
	void stepsOutOfOrderChangeNothing() throws Exception {
		PolicyVersion submitted = submit(2, "two");
		long before = registry.sequence();
		assertEquals("ZH-1122", assertThrows(Failure.class, () -> move(submitted, State.IN_FORCE)).code());
		move(submitted, State.APPROVED);
		assertEquals("ZH-1122", assertThrows(Failure.class, () -> move(submitted, State.APPROVED)).code());
		PolicyVersion other = submit(2, "other");
		assertEquals(List.of(State.RETURNED, State.SUBMITTED), states(), "a later submission replaces what waits");
		assertEquals("ZH-1122", assertThrows(Failure.class, () -> move(submitted, State.IN_FORCE)).code());
		move(other, State.RETURNED);
		assertEquals(before + 3, registry.sequence(), "refused steps leave no record");
	}

	@Test
	void theJournalAloneBringsEverythingBack() throws Exception {
		publish(2, "two");
		publish(3, "three");
		submit(4, "four");
		List<PolicyVersion> all = registry.policies().all();
		registry.close();
		Files.delete(folder.resolve("ws").resolve("registry.mv.db"));
		Files.writeString(copy(), "forged");
		open();
		assertEquals(all, registry.policies().all());
		assertArrayEquals(bytes("three"), Files.readAllBytes(copy()), "a copy changed by other hands is written anew");
	}

	@Test
	void aVersionChangedInTheDatabaseIsFoundAndNotUsed() throws Exception {
		publish(2, "two");
		reopen();
		registry.close();
		execute("UPDATE policy_version SET content = X'00'");
		open();
		PolicyVersion version = registry.policies().all().get(0);
		assertEquals("ZH-1123", assertThrows(Failure.class, () -> registry.policies().content(version)).code());
		close();
		assertEquals(Verification.Verdict.DISAGREES, verify().verdict());
	}
}
