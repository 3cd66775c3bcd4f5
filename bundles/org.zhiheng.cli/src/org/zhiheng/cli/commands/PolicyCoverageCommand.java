// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.Norm;

/** {@code policy coverage}: for every clause of the notices, what the workbench does with it and as which norms it is encoded. */
public final class PolicyCoverageCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		List<Map<String, @Nullable Object>> norms = new ArrayList<>();
		Map<String, @Nullable Object> documents = new LinkedHashMap<>();
		for (Document document : call.policies().documents()) {
			Map<String, List<String>> encoded = encoded(document);
			document.getClauses().forEach(clause -> norms.add(row(document, clause, encoded.getOrDefault(clause.getId(), List.of()))));
			long done = document.getClauses().stream().filter(clause -> encoded.containsKey(clause.getId())).count();
			documents.put(document.getId(), Map.of("norms", document.getClauses().size(), "encoded", done));
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("documents", documents);
		answer.put("norms", norms);
		call.output().answer(call.path(OUT), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	private static Map<String, List<String>> encoded(Document document) {
		Map<String, List<String>> encoded = new LinkedHashMap<>();
		for (Norm norm : document.getNorms()) {
			String name = norm.eClass().getName() + " " + norm.getId();
			norm.getClauses().forEach(clause -> encoded.computeIfAbsent(clause.getId(), c -> new ArrayList<>()).add(name));
		}
		return encoded;
	}

	private static Map<String, @Nullable Object> row(Document document, Clause clause, List<String> encodedAs) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("id", clause.getId());
		row.put("document", document.getId());
		row.put("kind", clause.getKind());
		row.put("handling", clause.getHandling().stream().map(Handling::getName).map(each -> each.toLowerCase(Locale.ROOT)).toList());
		row.put("encodedAs", encodedAs);
		return row;
	}
}
