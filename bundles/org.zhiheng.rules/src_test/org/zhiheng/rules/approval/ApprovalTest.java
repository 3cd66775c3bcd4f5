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
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Assertion;
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
	void anErrorTheInspectionFindsIsRefused() throws Failure {
		PolicyFile file = TestPolicies.base().file("HT25");
		String text = new String(file.bytes(), StandardCharsets.UTF_8).replaceFirst(" id=\"HT25\"", " id=\"HT25\" version=\"2\"");
		PolicyFile broken = new PolicyFile(file.name(), text.replace("amount=\"280\"", "amount=\"-280\"").getBytes(StandardCharsets.UTF_8));
		Failure refusal = assertThrows(Failure.class, () -> approval.submit(broken, who("zhang"), null));
		assertEquals("ZH-3162", refusal.code());
		assertTrue(refusal.sentence(Locale.CHINESE).contains("-280") && refusal.sentence(Locale.CHINESE).contains("HT25-5.7.2"),
			refusal.sentence(Locale.CHINESE));
		assertTrue(refusal.sentence(Locale.ENGLISH).startsWith("Version 2 of HT25 has errors (1)"), refusal.sentence(Locale.ENGLISH));
		assertTrue(policies.changes.isEmpty());
		approval.submit(new PolicyFile(file.name(), text.getBytes(StandardCharsets.UTF_8)), who("zhang"), null);
		assertEquals(1, policies.changes.size());
	}

	@Test
	void anErrorThatIsInForceAlreadyHoldsUpNoOtherChange() throws Failure {
		PolicyFile file = TestPolicies.base().file("HT25");
		String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("amount=\"280\"", "amount=\"-280\"");
		PolicyFile flawed = new PolicyFile(file.name(), text.getBytes(StandardCharsets.UTF_8));
		PolicySource source = () -> shipped.files().stream().map(each -> each.name().equals(flawed.name()) ? flawed : each).toList();
		String next = text.replaceFirst(" id=\"HT25\"", " id=\"HT25\" version=\"2\"").replaceFirst(" title=\"[^\"]*\"", " title=\"新题\"");
		new Approval(registry, source).submit(new PolicyFile(file.name(), next.getBytes(StandardCharsets.UTF_8)), who("zhang"), null);
		assertEquals(1, policies.changes.size());
	}

	@Test
	void anOutsideTextIsAssertedByAnApprovedDecision() throws Failure {
		List<ExternalText> known = ExternalText.of(TestPolicies.base());
		ExternalText text = known.stream().filter(each -> each.text().contains("101号")).findFirst().orElseThrow();
		assertTrue(text.clauses().stream().anyMatch(each -> each.startsWith("HT25-")), text.toString());
		PolicyFile catalogue = TestPolicies.base().file(Statement.CATALOGUE);
		refused("ZH-3163", () -> statement("没有的文件", "出处", Statement.Span.ALWAYS).in(catalogue, 2, known));
		refused("ZH-3164", () -> statement(text.text(), " ", Statement.Span.ALWAYS).in(catalogue, 2, known));
		refused("ZH-3165",
			() -> statement(text.text(), "出处", new Statement.Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 28))).in(catalogue, 2, known));
		refused("ZH-3166", () -> statement(text.text(), "出处", Statement.Span.ALWAYS).in(TestPolicies.base().file("regions"), 2, known));
		PolicyFile one = statement(text.text(), "第三条", Statement.Span.ALWAYS).in(catalogue, 2, known);
		PolicyFile two = statement(text.text(), "第四条", Statement.Span.ALWAYS).in(one, 2, known);
		approval.submit(two, who("zhang"), null);
		approval.approve(Statement.CATALOGUE, who("li"));
		InForce inForce = new InForce(shipped, policies);
		assertTrue(inForce.base().assertions().isEmpty());
		approval.publish(Statement.CATALOGUE, who("zhang"));
		List<Assertion> asserted = inForce.base().assertions();
		assertEquals(List.of("A-1", "A-2"), asserted.stream().map(Assertion::getId).toList());
		assertEquals(List.of("第三条", "第四条"), asserted.stream().map(Assertion::getSource).toList());
		assertEquals(List.of("JUNIOR"), asserted.get(0).getScope().getLevels());
		assertTrue(asserted.get(0).isValue());
	}

	private static Statement statement(String text, String source, Statement.Span span) {
		return new Statement(text, true, "zhang", LocalDate.of(2026, 3, 1), source, null, span,
			new Statement.Requests(List.of("JUNIOR"), List.of()));
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
