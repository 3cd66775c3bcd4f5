// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;

/** {@code policy check}: do the policy files hold to their structure? */
public final class PolicyCheckCommand implements Command {

	private static final String OUT = "--out";

	private final List<Map<String, @Nullable Object>> findings = new ArrayList<>();
	private final List<Map<String, @Nullable Object>> files = new ArrayList<>();

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		try {
			PolicyBase base = call.policies();
			for (String id : base.ids()) {
				check(base.file(id), call);
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
		finding.put("file", file);
		finding.put("message", failure.sentence(call.locale()));
		findings.add(finding);
		call.output().say(failure.sentence(call.locale()));
	}
}
