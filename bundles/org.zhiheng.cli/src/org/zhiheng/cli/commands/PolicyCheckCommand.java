// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.lint.Finding;
import org.zhiheng.rules.lint.Fix;
import org.zhiheng.rules.lint.Lint;
import org.zhiheng.rules.lint.Severity;
import org.zhiheng.rules.lint.VersionCheck;

/** {@code policy check}: do the policy files hold to their structure, and what do the inspections find in them? */
public final class PolicyCheckCommand implements Command {

	private static final String OUT = "--out";
	private static final String LEAST = "--least";
	private static final String AGAINST = "--against";

	private final List<Map<String, @Nullable Object>> findings = new ArrayList<>();
	private final List<Map<String, @Nullable Object>> files = new ArrayList<>();

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"), Option.optional(AGAINST, "DIR"),
			Option.optional(LEAST, "SEVERITY"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Severity least = least(call);
		try {
			PolicyBase base = call.policies();
			for (String id : base.ids()) {
				check(base.file(id), call);
			}
			if (findings.isEmpty()) {
				lint(base, published(call), least, call);
			}
		} catch (Failure failure) {
			find(failure, null, call);
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("findings", findings);
		answer.put("files", files);
		call.output().answer(call.path(OUT), to -> JsonText.write(to, answer));
		return findings.isEmpty() ? Exit.DONE : Exit.FOUND;
	}

	private static Severity least(Call call) throws Failure {
		String text = call.text(LEAST).orElse("note").toUpperCase(Locale.ROOT);
		for (Severity severity : Severity.values()) {
			if (severity.name().equals(text)) {
				return severity;
			}
		}
		throw new Failure(Program.class, "ZH-7006", LEAST, text.toLowerCase(Locale.ROOT), "error, warning, note");
	}

	/** What was published before: the folder named, else what comes with the product. */
	private static PolicyBase published(Call call) throws Failure {
		return call.has(AGAINST) ? PolicyFiles.base(call.surroundings().shipped().get(), call.file(AGAINST))
			: PolicyFiles.base(call.surroundings().shipped().get());
	}

	private void lint(PolicyBase base, PolicyBase published, Severity least, Call call) {
		List<Finding> all = new ArrayList<>(VersionCheck.changed(published, base));
		all.addAll(new Lint(base).all());
		all.stream().filter(each -> each.severity().compareTo(least) <= 0).forEach(each -> find(each, base, call));
	}

	private void find(Finding each, PolicyBase base, Call call) {
		Map<String, @Nullable Object> finding = new LinkedHashMap<>();
		String sentence = each.sentence().in(call.locale());
		@Nullable
		Fix fix = each.fix();
		finding.put("code", each.code().name());
		finding.put("severity", each.severity().name());
		finding.put("file", base.ids().contains(each.document()) ? base.file(each.document()).name() : null);
		finding.put("document", each.document());
		finding.put("clauses", each.clauses());
		finding.put("object", id(each.object()));
		finding.put("message", sentence);
		finding.put("fix", fix == null ? null : fix.label().in(call.locale()));
		findings.add(finding);
		say(each, call);
	}

	/** A finding in one line: how grave, where, and what. */
	static void say(Finding each, Call call) {
		call.output().say(call.phrases().text("check.line", call.phrases().text("severity." + each.severity().name()),
			each.clauses().stream().findFirst().orElse(each.document()), each.sentence().in(call.locale())));
	}

	/** The id of the nearest object that has one. */
	private static @Nullable String id(@Nullable EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			Object id = Optional.ofNullable(holder.eClass().getEIDAttribute()).map(holder::eGet).orElse(null);
			if (id != null) {
				return String.valueOf(id);
			}
			holder = holder.eContainer();
		}
		return null;
	}

	private void check(PolicyFile file, Call call) {
		try {
			PolicyRoot root = PolicyFiles.read(file);
			Map<String, @Nullable Object> found = new LinkedHashMap<>();
			found.put("file", file.name());
			found.put("id", root.getId());
			found.put("digest", file.digest());
			if (root instanceof Document document) {
				found.put("clauses", document.getClauses().size());
				found.put("norms", document.getNorms().size());
			}
			files.add(found);
		} catch (Failure failure) {
			find(failure, file.name(), call);
		}
	}

	private void find(Failure failure, @Nullable String file, Call call) {
		Map<String, @Nullable Object> finding = new LinkedHashMap<>();
		finding.put("code", failure.code());
		finding.put("severity", Severity.ERROR.name());
		finding.put("file", file);
		finding.put("message", failure.sentence(call.locale()));
		findings.add(finding);
		call.output().say(failure.sentence(call.locale()));
	}
}
