// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.rules.approval.Choice;
import org.zhiheng.rules.approval.InForce;

/** {@code policy choose}: decides how an open text is read, and hands the decision in; decisions that wait already stay in. */
public final class PolicyChooseCommand implements Command {

	private static final String INTERPRETATION = "--interpretation";
	private static final String READING = "--reading";
	private static final String VALID_FROM = "--valid-from";
	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.required(INTERPRETATION, "AMB"), Option.required(READING, "KEY"),
			Option.required(Approving.REASON, "R"), Option.optional(VALID_FROM, "DATE"), Option.optional(Approving.ACTOR, "NAME"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Provenance why = Approving.actor(call, "administrator");
		String interpretation = call.text(INTERPRETATION).orElse("");
		Choice choice = new Choice(interpretation, call.text(READING).orElse(""), why.actor(), LocalDate.now(BEIJING), why.reason(), day(call));
		Map<String, @Nullable Object> answer;
		try (Registry registry = new Opening(call).existingOrNew(false)) {
			Approval approval = new Approval(registry, call.surroundings().shipped().get());
			InForce inForce = new InForce(call.surroundings().shipped().get(), registry.policies());
			PolicyBase base = inForce.base();
			String catalogue = base.interpretation(interpretation).map(Interpretation::eContainer).map(PolicyRoot.class::cast)
				.map(PolicyRoot::getId).orElse("interpretations");
			Optional<PolicyVersion> waiting = approval.pending(catalogue);
			PolicyFile from = waiting.isPresent() ? inForce.file(waiting.get()) : base.file(catalogue);
			PolicyFile decided = choice.in(from, approval.next(catalogue));
			answer = Approving.version(registry, approval.submit(decided, why, choice.interpretation() + " = " + choice.reading()).sequence());
		}
		Approving.honest(call, why);
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	private static @Nullable LocalDate day(Call call) throws Failure {
		String text = call.text(VALID_FROM).orElse("");
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new Failure(e, Program.class, "ZH-7006", VALID_FROM, text, "2026-03-01");
		}
	}
}
