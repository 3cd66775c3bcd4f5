// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.forms.FormPrint;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.duties.Duties;
import org.zhiheng.rules.duties.DutyFinding;
import org.zhiheng.rules.duties.DutyFinding.Verdict;
import org.zhiheng.rules.duties.DutyPoint;
import org.zhiheng.rules.duties.DutyRecord;

/**
 * {@code check}: the points of a step of the office (an enterprise, a plan, a committee, a return …), each with its clause; with {@code --in} they
 * are judged, with {@code --record} the result is journalled.
 */
public final class CheckCommand implements Command {

	/** How yes and no are written. */
	private static final Map<String, String> SPOKEN = Map.of("true", "true", "false", "false", "是", "true", "否", "false");
	private static final String MATTER = "--matter";
	private static final String IN = "--in";
	private static final String RECORD = "--record";
	private static final String NAME = "--name";
	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional(MATTER, "M"), Option.optional(IN, "F"), Option.flag(RECORD), Option.optional(NAME, "NAME"),
			Option.optional(Approving.REASON, "R"), Option.optional(Approving.ACTOR, "NAME"), Option.optional("--policies", "DIR"),
			Option.optional("--workspace", "DIR"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Duties duties = new Duties(call.policies());
		String matter = call.text(MATTER).orElse("").strip();
		if (call.has(MATTER) && !duties.matters().contains(matter)) {
			throw new Failure(Program.class, "ZH-7006", MATTER, matter, String.join(", ", duties.matters()));
		}
		if (!call.has(IN)) {
			List<Map<String, @Nullable Object>> points = new ArrayList<>();
			duties.matters().stream().filter(each -> matter.isEmpty() || matter.equals(each)).flatMap(each -> duties.points(each).stream())
				.forEach(each -> points.add(point(each, call)));
			call.output().answer(call.path(OUT), to -> JsonText.write(to, Map.of("points", points)));
			return Exit.DONE;
		}
		if (matter.isEmpty()) {
			throw new Failure(Program.class, "ZH-7003", MATTER);
		}
		Map<String, String> answers = answers(call, duties, matter);
		List<DutyFinding> findings = duties.check(matter, answers);
		if (call.has(RECORD)) {
			record(call, matter, answers, findings);
		}
		List<Map<String, @Nullable Object>> list = new ArrayList<>();
		for (DutyFinding each : findings) {
			Map<String, @Nullable Object> found = new LinkedHashMap<>(point(each.point(), call));
			found.put("verdict", each.verdict().name());
			found.put("message", each.words().in(call.locale()));
			list.add(found);
		}
		call.output().answer(call.path(OUT), to -> JsonText.write(to, Map.of("matter", matter, "verdict",
			Duties.together(findings).name(), "clauses", duties.whole(matter), "findings", list)));
		return findings.stream().anyMatch(each -> each.verdict() == Verdict.BROKEN) ? Exit.FOUND : Exit.DONE;
	}

	/**
	 * Answers under keys that the matter does not have are refused, so that a slip of the pen is not taken for silence; so is neither yes nor no where one
	 * of them is asked, so that it is not taken for a no.
	 */
	private static Map<String, String> answers(Call call, Duties duties, String matter) throws Failure {
		Map<String, String> answers = new LinkedHashMap<>();
		List<String> keys = duties.keys(matter);
		Set<String> decided = duties.points(matter).stream().filter(each -> each.kind() == DutyPoint.Kind.YES || each.kind() == DutyPoint.Kind.NO)
			.map(DutyPoint::key).collect(Collectors.toSet());
		for (Map.Entry<String, String> each : FormPrint.given(call.readable(IN)).entrySet()) {
			String key = each.getKey();
			String answer = decided.contains(key) ? SPOKEN.getOrDefault(each.getValue().strip(), "") : each.getValue();
			if (!keys.contains(key)) {
				throw new Failure(Program.class, "ZH-7006", IN, key, String.join(", ", keys));
			}
			if (answer.isEmpty() && decided.contains(key)) {
				throw new Failure(Program.class, "ZH-7006", IN, key + "=" + each.getValue(), "true, false");
			}
			answers.put(key, answer);
		}
		return answers;
	}

	private static Map<String, @Nullable Object> point(DutyPoint point, Call call) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("matter", point.matter());
		json.put("key", point.key());
		json.put("kind", point.kind().name());
		json.put("arguments", point.arguments());
		json.put("when", point.when().isEmpty() ? null : point.when());
		json.put("clause", point.clause());
		json.put("asked", point.asked().in(call.locale()));
		return json;
	}

	private static void record(Call call, String matter, Map<String, String> answers, List<DutyFinding> findings) throws Failure {
		DutyRecord kept = new DutyRecord(matter, call.text(NAME).orElse(""), answers, findings);
		try (Registry registry = new Opening(call).existingOrNew(false)) {
			registry.record(kept.change(Approving.actor(call, "administrator"), call.text(Approving.REASON).orElse("")));
		}
		call.output().say(call.phrases().text("check.recorded"));
	}
}
