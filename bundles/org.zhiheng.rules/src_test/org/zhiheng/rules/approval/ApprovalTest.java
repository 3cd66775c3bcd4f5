// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.TestPolicies;

/** Nobody approves his own work, nothing broken or stale comes into force, and questions are answered by what is in force. */
class ApprovalTest {

	private static final String ID = "JX19";

	private final MemoryPolicies policies = new MemoryPolicies();
	private final PolicySource shipped = () -> TestPolicies.base().ids().stream().map(id -> TestPolicies.base().file(id)).toList();
	private final Registry registry = (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
		(proxy, method, arguments) -> "policies".equals(method.getName()) || "trail".equals(method.getName()) ? policies : null);
	private final Approval approval = new Approval(registry, shipped);

	private static Provenance who(String name) {
		return new Provenance(name, false, "administrator", "", "年度调整", "", "");
	}

	private static PolicyFile draft(int version, String title) {
		String text = new String(TestPolicies.base().file(ID).bytes(), StandardCharsets.UTF_8);
		return new PolicyFile("jx19.policy", text.replaceFirst(" title=\"[^\"]*\"", " title=\"" + title + "\"")
			.replaceFirst(" id=\"JX19\"", " id=\"JX19\" version=\"" + version + "\"").getBytes(StandardCharsets.UTF_8));
	}

	private static void refused(String code, Executable step) {
		assertEquals(code, assertThrows(Failure.class, step).code());
	}

	private String title() throws Failure {
		return new InForce(shipped, policies).base().document(ID).orElseThrow().getTitle();
	}

	@Test
	void aDraftComesIntoForceByTwoPeople() throws Failure {
		String before = title();
		assertEquals(2, approval.next(ID));
		approval.submit(draft(2, "新题"), who("zhang"), null);
		approval.approve(ID, who("li"));
		assertEquals(before, title(), "an approved version has no say yet");
		approval.publish(ID, who("zhang"));
		assertEquals("新题", title());
		assertEquals(3, approval.next(ID));
		Change last = policies.changes.get(policies.changes.size() - 1);
		assertEquals("li", last.approvedBy());
		assertEquals("policy/JX19", last.entity());
		assertEquals("JX19 v2", last.why().policyVersion());
		assertTrue(last.why().source().startsWith("jx19.policy sha256:"), last.why().source());
	}

	@Test
	void nobodyApprovesWhatHeEdited() throws Failure {
		policies.record(new Change(who("wang").doing(Approval.SAVE, ""), "policy/JX19", null, null, null));
		policies.record(new Change(who("zhao").doing(Approval.SAVE, ""), "policy/JX1", null, null, null));
		approval.submit(draft(2, "新题"), who("zhang"), null);
		refused("ZH-3154", () -> approval.approve(ID, who(" Zhang ")));
		refused("ZH-3154", () -> approval.approve(ID, who("wang")));
		approval.approve(ID, who("zhao"));
		refused("ZH-3155", () -> approval.approve(ID, who("li")));
	}

	@Test
	void whoEditedAnEarlierVersionMayApproveTheNext() throws Failure {
		approval.submit(draft(2, "新题"), who("zhang"), null);
		approval.approve(ID, who("li"));
		approval.publish(ID, who("li"));
		approval.submit(draft(3, "更新的题"), who("li"), null);
		approval.approve(ID, who("zhang"));
		approval.publish(ID, who("zhang"));
		assertEquals("更新的题", title());
	}

	@Test
	void brokenStaleAndEmptyDraftsAreRefused() throws Failure {
		refused("ZH-3003", () -> approval.submit(new PolicyFile("x.policy", new byte[]{ '<' }), who("zhang"), null));
		refused("ZH-3007", () -> approval.submit(draft(2, ""), who("zhang"), null));
		refused("ZH-3151", () -> approval.submit(draft(1, "新题"), who("zhang"), null));
		refused("ZH-3151", () -> approval.submit(draft(3, "新题"), who("zhang"), null));
		refused("ZH-3150", () -> approval.submit(TestPolicies.base().file(ID), who("zhang"), null));
		refused("ZH-3157", () -> approval.submit(draft(2, "新题"), who("zhang").doing("", " "), null));
		assertTrue(policies.changes.isEmpty());
		approval.submit(draft(2, "新题"), who("zhang"), null);
		approval.approve(ID, who("li"));
		approval.publish(ID, who("li"));
		refused("ZH-3151", () -> approval.submit(draft(2, "旧稿"), who("zhang"), null));
	}

	@Test
	void nothingIsPublishedWithoutApproval() throws Failure {
		refused("ZH-3153", () -> approval.publish(ID, who("zhang")));
		approval.submit(draft(2, "新题"), who("zhang"), null);
		refused("ZH-3156", () -> approval.publish(ID, who("zhang")));
		approval.sendBack(ID, who("li"));
		assertEquals(List.of(State.RETURNED), policies.all().stream().map(each -> each.state()).toList());
		refused("ZH-3153", () -> approval.approve(ID, who("li")));
	}

	@Test
	void aReadingIsChosenByAnApprovedDecision() throws Failure {
		PolicyFile catalogue = TestPolicies.base().file("interpretations");
		LocalDate day = LocalDate.of(2026, 3, 1);
		refused("ZH-3160", () -> new Choice("AMB-NONE", "X", "zhang", day, "理由", null).in(catalogue, 2));
		refused("ZH-3161", () -> new Choice("AMB-AS-OF", "X", "zhang", day, "理由", null).in(catalogue, 2));
		PolicyFile decided = new Choice("AMB-AS-OF", "DECLARATION_DAY", "zhang", day, "按惯例", day).in(catalogue, 2);
		approval.submit(decided, who("zhang"), null);
		approval.approve("interpretations", who("li"));
		InForce inForce = new InForce(shipped, policies);
		assertEquals(Readings.UNDETERMINED, new Readings(inForce.base()).chosen("AMB-AS-OF"));
		approval.publish("interpretations", who("zhang"));
		assertEquals("DECLARATION_DAY", new Readings(inForce.base()).chosen("AMB-AS-OF"));
		assertEquals("按惯例", inForce.base().interpretation("AMB-AS-OF").orElseThrow().getReason());
	}

	@Test
	void aDraftThatBecameTheVersionInForceIsCleared(@TempDir Path workspace) throws Exception {
		Path file = Files.createDirectories(workspace.resolve("policies")).resolve("jx19.policy");
		Files.write(file, draft(2, "新题").bytes());
		Files.writeString(file.resolveSibling("a.policy"), "none of ours");
		Drafts drafts = new Drafts(workspace);
		assertEquals(draft(2, "新题").digest(), drafts.find(ID).orElseThrow().digest());
		drafts.settle(ID, "other");
		assertTrue(Files.exists(file));
		drafts.settle(ID, draft(2, "新题").digest());
		assertFalse(Files.exists(file));
	}
}
