// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.List;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.papers.ChecklistPaper;
import org.zhiheng.exchange.papers.DossierFiles;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.papers.Checklist;
import org.zhiheng.rules.papers.Checklists;
import org.zhiheng.rules.papers.PaperCheck;
import org.zhiheng.rules.papers.PaperFinding;

/** {@code policy materials}: the papers that an application carries, clause by clause, and whether what was handed in keeps to it. */
public final class PolicyMaterialsCommand implements Command {

	private static final String FILES = "--files";

	@Override
	public List<Option> options() {
		return RequestOptions.printed(Option.optional(FILES, "PATH"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Format format = Format.of(call, Format.PRINTED);
		PolicyBase base = call.policies();
		RequestOptions request = new RequestOptions(call);
		Document document = request.document(base);
		Facts facts = request.facts(document);
		Checklist list = new Checklists(base).of(document.getId(), facts).orElseThrow();
		List<PaperFinding> findings = call.has(FILES) ? PaperCheck.of(list, DossierFiles.read(call.file(FILES))) : List.of();
		ChecklistPaper paper = new ChecklistPaper(base, list, findings, call.has(FILES));
		grown(call, list, facts);
		format.answer(paper);
		return findings.stream().anyMatch(each -> each.kind().fault()) ? Exit.FOUND : Exit.DONE;
	}

	/** Papers are to become fewer: a policy that asks for more than the shipped one is told so (XJ70-5.2). */
	private static void grown(Call call, Checklist list, Facts facts) throws Failure {
		PolicyBase shipped = PolicyFiles.base(call.surroundings().shipped().get());
		int before = new Checklists(shipped).of(list.document().getId(), facts).map(Checklist::required).orElse(list.required());
		if (list.fewer() && list.required() > before) {
			call.output().say(call.phrases().text("materials.grown", String.valueOf(list.required()), String.valueOf(before), Checklist.FEWER));
		}
	}
}
