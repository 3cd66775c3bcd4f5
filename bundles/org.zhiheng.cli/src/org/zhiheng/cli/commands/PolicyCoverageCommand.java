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
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.word.ModelWords;
import org.zhiheng.rules.coverage.Coverage;
import org.zhiheng.rules.coverage.Covered;

/**
 * {@code policy coverage}: for every clause of the notices, its norms and what the workbench really does with it; as JSON, or as a table to
 * read with {@code --format text}.
 */
public final class PolicyCoverageCommand implements Command {

	private static final List<String> FORMATS = List.of("json", "text");

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"), Format.option(FORMATS), Format.out());
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Format format = Format.of(call, FORMATS);
		PolicyBase policies = call.policies();
		List<Covered> rows = new Coverage(policies).rows();
		if ("text".equals(format.name())) {
			format.answer(table(rows, call.locale()));
		} else {
			format.answer(answer(policies, rows, call.locale()));
		}
		return Exit.DONE;
	}

	private static String table(List<Covered> rows, Locale locale) {
		StringBuilder table = new StringBuilder();
		for (Covered row : rows) {
			table
				.append(String.format("%-13s %-5s %-20s %-24s %s%n", row.clause().getId(), row.clause().getDocument().getId(),
					new ModelWords(locale).matter(row.clause().getKind()),
					String.join(",", handling(row.clause().getHandling())), row.does(locale)));
		}
		return table.toString();
	}

	private static Map<String, @Nullable Object> answer(PolicyBase policies, List<Covered> rows, Locale locale) {
		Map<String, @Nullable Object> documents = new LinkedHashMap<>();
		for (String id : policies.documentIds()) {
			List<Covered> own = rows.stream().filter(row -> row.clause().getDocument().getId().equals(id)).toList();
			documents.put(id,
				Map.of("norms", own.size(), "encoded", own.stream().filter(row -> !row.norms().isEmpty()).count(), "evaluated",
					own.stream().filter(row -> !row.uses().isEmpty()).count(), "recordedOnly", own.stream().filter(Covered::recordedOnly).count(),
					"pending",
					own.stream().filter(row -> !row.pending().isEmpty()).count()));
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("documents", documents);
		List<Map<String, @Nullable Object>> norms = new ArrayList<>();
		rows.forEach(row -> norms.add(row(row, locale)));
		answer.put("norms", norms);
		return answer;
	}

	private static Map<String, @Nullable Object> row(Covered covered, Locale locale) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("id", covered.clause().getId());
		row.put("document", covered.clause().getDocument().getId());
		@Nullable
		String printed = covered.clause().getPrinted();
		ModelWords words = new ModelWords(locale);
		row.put("clause", printed == null ? null : words.place(printed));
		row.put("quote", covered.clause().getQuote());
		row.put("kind", words.matter(covered.clause().getKind()));
		row.put("scope", scope(covered));
		row.put("parameters", covered.clause().getParameters());
		row.put("handling", handling(covered.clause().getHandling()));
		row.put("encodedAs", covered.norms().stream().map(norm -> norm.eClass().getName() + " " + norm.getId()).toList());
		row.put("questions", covered.uses().stream().sorted().map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
		row.put("pending", handling(covered.pending()));
		row.put("does", covered.does(locale));
		return row;
	}

	/** Territory of the notice, and what the norm itself is limited to. */
	private static Map<String, Object> scope(Covered covered) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("territory", List.copyOf(covered.clause().getDocument().getTerritory()));
		Scope own = covered.norms().isEmpty() ? null : covered.norms().get(0).getScope();
		if (own != null) {
			own.eClass().getEAllStructuralFeatures().stream().filter(own::eIsSet).forEach(each -> all.put(each.getName(), own.eGet(each)));
		}
		return all;
	}

	private static List<String> handling(List<Handling> handling) {
		return handling.stream().map(Handling::getName).map(each -> each.toLowerCase(Locale.ROOT)).toList();
	}
}
