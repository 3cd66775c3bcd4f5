// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.forms.FormCheck;
import org.zhiheng.exchange.forms.FormFinding;
import org.zhiheng.exchange.forms.FormPrint;
import org.zhiheng.exchange.forms.FormTemplate;
import org.zhiheng.exchange.forms.FormTemplates;
import org.zhiheng.exchange.forms.FormValues;
import org.zhiheng.exchange.papers.DossierFiles;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;

/**
 * {@code form}: lists the forms of the notices, prints one blank or filled from applications, or holds a written one against its template. A
 * person's identity is printed only with a reason, and each disclosure is journalled.
 */
public final class FormCommand implements Command {

	private static final String FORM = "--form";
	private static final String APPLICATION = "--application";
	private static final String VALUES = "--values";
	private static final String WHOLE = "--whole-id";
	private static final String CHECK = "--check";
	private static final String OUT = "--out";
	private static final int MOST = 500;

	@Override
	public List<Option> options() {
		return List.of(Option.optional(FORM, "ID"), Option.optional(APPLICATION, "N,N"), Option.optional(Approving.REASON, "R"),
			Option.optional(VALUES, "F"), Option.flag(WHOLE), Option.optional(CHECK, "F"), Option.optional("--workspace", "DIR"),
			Option.optional("--policies", "DIR"), Option.optional(Approving.ACTOR, "NAME"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		if (!call.has(FORM)) {
			Map<String, @Nullable Object> answer = Map.of("forms", FormTemplates.all().stream().map(each -> described(each, call)).toList());
			call.output().answer(call.path(OUT), to -> JsonText.write(to, answer));
			return Exit.DONE;
		}
		String id = call.text(FORM).orElse("").strip();
		FormTemplate template = FormTemplates.find(id)
			.orElseThrow(() -> new Failure(Program.class, "ZH-7006", FORM, id, String.join(", ", FormTemplates.ids())));
		PolicyBase base = call.policies();
		return call.has(CHECK) ? check(call, base, template) : print(call, base, template);
	}

	private static Map<String, @Nullable Object> described(FormTemplate template, Call call) {
		Map<String, @Nullable Object> form = new LinkedHashMap<>();
		form.put("id", template.id());
		form.put("name", template.name().in(call.locale()));
		form.put("document", template.document());
		form.put("clauses", template.clauses());
		form.put("templateOfTheNotice", !template.ours());
		form.put("copies", template.copies());
		form.put("values", List.copyOf(template.keys()));
		return form;
	}

	private static Exit check(Call call, PolicyBase base, FormTemplate template) throws Failure, IOException {
		String text = DossierFiles.text(call.readable(CHECK));
		List<FormFinding> findings = new FormCheck(base).text(template, text);
		found(call, findings);
		return findings.stream().anyMatch(FormFinding::fault) ? Exit.FOUND : Exit.DONE;
	}

	private static void found(Call call, List<FormFinding> findings) throws Failure, IOException {
		List<Map<String, @Nullable Object>> list = new ArrayList<>();
		findings.forEach(each -> list.add(Map.of("fault", each.fault(), "clauses", each.clauses(), "message", each.sentence().in(call.locale()))));
		call.output().answer(Optional.empty(), to -> JsonText.write(to, Map.of("findings", list)));
	}

	private static Exit print(Call call, PolicyBase base, FormTemplate template) throws Failure, IOException {
		if (!call.has(OUT)) {
			throw new Failure(Program.class, "ZH-7003", OUT);
		}
		Map<String, String> given = call.has(VALUES) ? FormPrint.given(call.readable(VALUES)) : Map.of();
		FormPrint print = new FormPrint(base, template, given, call.has(WHOLE));
		List<FormValues> values = print.values();
		boolean demo = false;
		if (call.has(APPLICATION)) {
			List<String> numbers = numbers(call);
			@Nullable
			Provenance why = call.has(Approving.REASON)
				? Approving.actor(call, "administrator").doing("form " + template.id(), call.text(Approving.REASON).orElse(""))
				: null;
			try (Registry registry = new Opening(call).existing()) {
				demo = registry.demo();
				for (String number : numbers) {
					if (registry.find(number).isEmpty()) {
						throw new Failure(Program.class, "ZH-7006", APPLICATION, number, call.phrases().text("form.known"));
					}
				}
				values = print.values(registry, numbers, why);
			}
			if (why == null) {
				call.output().say(call.phrases().text("form.anonymous"));
			}
		}
		boolean fault = false;
		List<FormFinding> findings = new ArrayList<>();
		for (FormValues each : values) {
			findings.addAll(new FormCheck(base).values(template, each));
		}
		for (FormFinding each : findings) {
			fault |= each.fault();
			call.output().say(call.phrases().text("form.found", each.sentence().in(call.locale()), String.join(" ", each.clauses())));
		}
		List<FormValues> printed = values;
		boolean made = demo;
		call.output().answer(call.path(OUT), to -> print.write(printed, made, to));
		call.output().say(call.phrases().text("form.done", call.file(OUT), template.name().in(call.locale()), String.valueOf(template.copies())));
		return fault ? Exit.FOUND : Exit.DONE;
	}

	private static List<String> numbers(Call call) throws Failure {
		List<String> numbers = Arrays.stream(call.text(APPLICATION).orElse("").split(",")).map(String::strip).filter(each -> !each.isEmpty())
			.distinct()
			.toList();
		if (numbers.isEmpty() || numbers.size() > MOST) {
			throw new Failure(Program.class, "ZH-7006", APPLICATION, String.valueOf(numbers.size()), "1-" + MOST);
		}
		return numbers;
	}
}
