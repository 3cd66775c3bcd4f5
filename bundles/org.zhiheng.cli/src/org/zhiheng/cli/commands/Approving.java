// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.rules.approval.Drafts;

/** {@code policy approve}, {@code policy return} and {@code policy publish}: one step of a version that was handed in. */
public final class Approving implements Command {

	static final String DOCUMENT = "--document";
	static final String REASON = "--reason";
	static final String ACTOR = "--actor";

	private final Step step;

	/** Which step. */
	public enum Step {
		/** Somebody else approves. */
		APPROVE("approver"),
		/** It is sent back. */
		RETURN("approver"),
		/** It comes into force. */
		PUBLISH("administrator");

		private final String role;

		Step(String role) {
			this.role = role;
		}
	}

	/** @param step which step */
	public Approving(Step step) {
		this.step = step;
	}

	@Override
	public List<Option> options() {
		Option reason = step == Step.PUBLISH ? Option.optional(REASON, "R") : Option.required(REASON, "R");
		return List.of(Option.optional("--workspace", "DIR"), Option.required(DOCUMENT, "ID"), reason, Option.optional(ACTOR, "NAME"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		String document = call.text(DOCUMENT).orElse("");
		Provenance why = actor(call, step.role);
		Map<String, @Nullable Object> answer;
		try (Registry registry = new Opening(call).existing()) {
			Approval approval = new Approval(registry, call.surroundings().shipped().get());
			Optional<PolicyVersion> waiting = approval.pending(document);
			switch (step) {
				case APPROVE -> approval.approve(document, why);
				case RETURN -> approval.sendBack(document, why);
				case PUBLISH -> approval.publish(document, why);
			}
			long number = waiting.map(PolicyVersion::number).orElse(Long.valueOf(0));
			answer = version(registry, number);
			if (step == Step.PUBLISH) {
				new Drafts(call.workspace()).settle(document, String.valueOf(answer.get("digest")));
			}
		}
		honest(call, why);
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	/** The person who acts: the name given, else the login. */
	static Provenance actor(Call call, String role) {
		Provenance login = call.actor("", call.text(REASON).orElse(""));
		return new Provenance(call.text(ACTOR).map(String::strip).filter(each -> !each.isEmpty()).orElse(login.actor()), false, role, "",
			login.reason(), "", "");
	}

	/** Says what this workspace cannot vouch for. */
	static void honest(Call call, Provenance why) {
		call.output().say(call.phrases().text("policy.unverified", why.actor()));
	}

	static Map<String, @Nullable Object> version(Registry registry, long number) throws Failure {
		for (PolicyVersion version : registry.policies().all()) {
			if (version.number() == number) {
				return facts(version);
			}
		}
		throw new IllegalStateException("version " + number);
	}

	static Map<String, @Nullable Object> facts(PolicyVersion version) {
		Map<String, @Nullable Object> facts = new LinkedHashMap<>();
		facts.put("document", version.document());
		facts.put("version", version.version());
		facts.put("state", version.state());
		facts.put("file", version.file());
		facts.put("digest", version.digest());
		facts.put("record", version.number());
		facts.put("submittedBy", version.submittedBy());
		facts.put("submittedAt", String.valueOf(version.submittedAt()));
		facts.put("approvedBy", version.approvedBy());
		facts.put("approvedAt", version.approvedAt() == null ? null : String.valueOf(version.approvedAt()));
		facts.put("inForceSince", version.inForceSince() == null ? null : String.valueOf(version.inForceSince()));
		facts.put("verified", Boolean.FALSE);
		return facts;
	}
}
