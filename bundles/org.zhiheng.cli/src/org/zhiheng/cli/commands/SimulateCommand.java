// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.List;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.whatif.SimulationDocument;

/** {@code simulate}: the applications of a year under another policy. */
public final class SimulateCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.required("--policies", "DIR"), Option.optional(Compared.AGAINST, "DIR"),
			Option.required(Trial.YEAR, "Y"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		SimulationDocument document = new Compared(call).document();
		call.output().answer(call.path(OUT), to -> JsonText.write(to, document.content()));
		return Exit.DONE;
	}
}
