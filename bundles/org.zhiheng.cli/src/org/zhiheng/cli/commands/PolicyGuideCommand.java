// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.List;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.guide.GuidePaper;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.papers.Checklists;

/** {@code policy guide}: where to apply, what to hand in, when, what it costs and whom to call, each with its clause. */
public final class PolicyGuideCommand implements Command {

	@Override
	public List<Option> options() {
		return RequestOptions.printed();
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Format format = Format.of(call, Format.PRINTED);
		PolicyBase base = call.policies();
		RequestOptions request = new RequestOptions(call);
		Document document = request.document(base);
		Facts facts = request.facts(document);
		GuidePaper guide = new GuidePaper(base, document, new Checklists(base).of(document.getId(), facts).orElseThrow(),
			new Agenda(base).of(document, facts.asOf().getYear()));
		format.answer(guide);
		return Exit.DONE;
	}
}
