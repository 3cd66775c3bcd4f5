// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.rules.approval.ExternalText;
import org.zhiheng.rules.approval.InForce;
import org.zhiheng.rules.approval.Requirement;
import org.zhiheng.rules.approval.Statement;

/** {@code policy assert}: says whether the condition of an outside text is met, with its source, and hands that in; what waits already stays in. */
public final class PolicyAssertCommand implements Command {

	private static final String TEXT = "--text";
	private static final String MET = "--met";
	private static final String REQUIRES = "--requires";
	private static final String SOURCE = "--source";
	private static final String QUOTE = "--quote";
	private static final String FROM = "--valid-from";
	private static final String TO = "--valid-to";
	private static final String LEVEL = "--level";
	private static final String ROUTE = "--route";
	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.required(TEXT, "T"), Option.optional(MET, "yes|no"),
			Option.optional(REQUIRES, "C"),
			Option.required(SOURCE, "S"), Option.optional(QUOTE, "Q"), Option.optional(LEVEL, "L"), Option.optional(ROUTE, "R"),
			Option.optional(FROM, "DATE"), Option.optional(TO, "DATE"), Option.required(Approving.REASON, "R"),
			Option.optional(Approving.ACTOR, "NAME"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Provenance why = Approving.actor(call, "administrator");
		Map<String, @Nullable Object> answer;
		try (Registry registry = new Opening(call).existingOrNew(false)) {
			Approval approval = new Approval(registry, call.surroundings().shipped().get());
			InForce inForce = new InForce(call.surroundings().shipped().get(), registry.policies());
			PolicyBase base = inForce.base();
			List<ExternalText> known = ExternalText.of(base);
			Statement statement = statement(call, why.actor(), known);
			Optional<PolicyVersion> waiting = approval.pending(Statement.CATALOGUE);
			PolicyFile from = waiting.isPresent() ? inForce.file(waiting.get()) : base.file(Statement.CATALOGUE);
			PolicyFile file = statement.in(from, approval.next(Statement.CATALOGUE), known);
			answer = Approving.version(registry,
				approval.submit(file, why, statement.text() + " = " + call.text(REQUIRES).orElse(String.valueOf(statement.met()))).sequence());
		}
		Approving.honest(call, why);
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	private static Statement statement(Call call, String actor, List<ExternalText> known) throws Failure {
		Statement.Requests scope = new Statement.Requests(codes(call, LEVEL, "level"), codes(call, ROUTE, "route"));
		String quote = call.text(QUOTE).orElse("");
		return new Statement(text(call.text(TEXT).orElse("").strip(), known), met(call), actor, LocalDate.now(BEIJING),
			call.text(SOURCE).orElse("").strip(), quote.isBlank() ? null : quote.strip(), new Statement.Span(day(call, FROM), day(call, TO)), scope,
			asks(call));
	}

	/** A text may be named by words that only one has. */
	private static String text(String asked, List<ExternalText> known) {
		List<String> found = known.stream().map(ExternalText::text).filter(each -> each.contains(asked)).toList();
		return found.contains(asked) || found.size() != 1 ? asked : found.get(0);
	}

	/** What the text asks of each person; null where it is said of everybody. */
	private static @Nullable Condition asks(Call call) throws Failure {
		String line = call.text(REQUIRES).orElse("");
		return line.isBlank() ? null : new Requirement().condition(line);
	}

	private static boolean met(Call call) throws Failure {
		String text = call.text(MET).orElse("");
		boolean asked = !call.text(REQUIRES).orElse("").isBlank();
		if (asked && !text.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", MET, text, "--requires");
		}
		if (!asked && !"yes".equals(text) && !"no".equals(text)) {
			throw new Failure(Program.class, "ZH-7006", MET, text, "yes, no");
		}
		return "yes".equals(text);
	}

	private static List<String> codes(Call call, String option, String name) throws Failure {
		List<String> codes = new ArrayList<>();
		Dictionary dictionary = Vocabulary.standard().dictionary(name);
		for (String each : call.text(option).map(text -> text.split(",")).orElse(new String[0])) {
			if (dictionary.code(each.strip()).isEmpty()) {
				throw new Failure(Program.class, "ZH-7006", option, each,
					String.join(", ", dictionary.codes().stream().map(code -> code.code()).toList()));
			}
			codes.add(each.strip());
		}
		return codes;
	}

	private static @Nullable LocalDate day(Call call, String option) throws Failure {
		String text = call.text(option).orElse("");
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new Failure(e, Program.class, "ZH-7006", option, text, "2026-03-01");
		}
	}
}
