// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.zhiheng.rules.committee.CommitteeFinding;
import org.zhiheng.rules.committee.CommitteeParameters;
import org.zhiheng.rules.committee.Committees;
import org.zhiheng.rules.committee.Share;
import org.zhiheng.rules.committee.Sitting;

/** {@code committee}: judges size, quorum, votes and outside experts of a sitting by the committee rules of a notice. */
public final class CommitteeCommand implements Command {

	private static final String DOCUMENT = "--document";
	private static final String MEMBERS = "--members";
	private static final String EXTERNAL = "--external";
	private static final String PRESENT = "--present";
	private static final String YES = "--yes";
	private static final String MINIMUM = "--minimum";
	private static final String QUORUM = "--quorum";
	private static final String PASS = "--pass";
	private static final String SOURCE = "--source";
	private static final int MOST = 100_000;

	@Override
	public List<Option> options() {
		return List.of(Option.required(DOCUMENT, "ID"), Option.optional(MEMBERS, "N"), Option.optional(EXTERNAL, "N"), Option.optional(PRESENT, "N"),
			Option.optional(YES, "N"), Option.optional(MINIMUM, "N"), Option.optional(QUORUM, "2/3"), Option.optional(PASS, "2/3"),
			Option.optional(SOURCE, "TEXT"), Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"),
			Option.optional("--out", "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		String document = call.text(DOCUMENT).orElse("").strip();
		if (!call.policies().documentIds().contains(document)) {
			throw new Failure(Program.class, "ZH-7006", DOCUMENT, document, String.join(", ", call.policies().documentIds()));
		}
		Sitting sitting = new Sitting(number(call, MEMBERS), number(call, EXTERNAL), number(call, PRESENT), number(call, YES));
		if (!sitting.possible()) {
			throw new Failure(Program.class, "ZH-7006", String.join(" ", MEMBERS, EXTERNAL, PRESENT, YES), numbers(sitting),
				"yes ≤ present ≤ members");
		}
		List<CommitteeFinding> findings = new Committees(call.policies()).judge(document, sitting, parameters(call));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("document", document);
		answer.put("findings", findings.stream().map(each -> json(each, call.locale())).toList());
		call.output().answer(call.path("--out"), to -> JsonText.write(to, answer));
		boolean found = findings.stream().anyMatch(
			each -> each.verdict() == CommitteeFinding.Verdict.BROKEN || each.verdict() == CommitteeFinding.Verdict.WARNED);
		return found ? Exit.FOUND : Exit.DONE;
	}

	private static String numbers(Sitting sitting) {
		List<String> numbers = new ArrayList<>();
		for (@Nullable
		Integer each : new Integer[]{ sitting.members(), sitting.external(), sitting.present(), sitting.yes() }) {
			numbers.add(each == null ? "-" : each.toString());
		}
		return String.join(" ", numbers);
	}

	private static @Nullable Integer number(Call call, String option) throws Failure {
		if (!call.has(option)) {
			return null;
		}
		long number = call.number(option, 0, 0);
		if (number > MOST) {
			throw new Failure(Program.class, "ZH-7006", option, String.valueOf(number), "0-" + MOST);
		}
		return (int) number;
	}

	private static @Nullable CommitteeParameters parameters(Call call) throws Failure {
		@Nullable
		Integer minimum = number(call, MINIMUM);
		@Nullable
		Share quorum = share(call, QUORUM);
		@Nullable
		Share pass = share(call, PASS);
		if (minimum == null && quorum == null && pass == null) {
			return null;
		}
		String source = call.text(SOURCE).orElse("").strip();
		if (source.isEmpty()) {
			throw new Failure(Program.class, "ZH-7003", SOURCE);
		}
		return new CommitteeParameters(minimum, quorum, pass, source);
	}

	private static @Nullable Share share(Call call, String option) throws Failure {
		if (!call.has(option)) {
			return null;
		}
		String text = call.text(option).orElse("");
		Optional<Share> share = Share.of(text);
		if (share.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", option, text, "2/3");
		}
		return share.get();
	}

	private static Map<String, @Nullable Object> json(CommitteeFinding finding, Locale locale) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("matter", finding.matter().name());
		json.put("verdict", finding.verdict().name());
		json.put(finding.matter() == CommitteeFinding.Matter.EXTERNAL ? "most" : "needed", finding.limit());
		json.put("number", finding.number());
		json.put("clauses", finding.grounds().clauses());
		json.put("reason", finding.grounds().reason().in(locale));
		json.put("missing_facts", finding.grounds().missing().stream().map(each -> each.in(locale)).toList());
		return json;
	}
}
