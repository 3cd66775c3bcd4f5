// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Output;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.readable.PolicyFormat;
import org.zhiheng.exchange.readable.Printable;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;

/** The format in which a command answers, onto the terminal or into a file: {@code --format} and {@code --out}. */
final class Format {

	/** The formats of what can be printed. */
	static final List<String> PRINTED = List.of("json", "text", "docx", "html");

	private static final String FORMAT = "--format";
	private static final String OUT = "--out";

	private final Call call;
	private final String name;

	private Format(Call call, String name) {
		this.call = call;
		this.name = name;
	}

	/** The option that chooses among some formats. */
	static Option option(List<String> formats) {
		return Option.optional(FORMAT, String.join("|", formats));
	}

	/** The option where no format is the usual one. */
	static Option requiredOption(List<String> formats) {
		return Option.required(FORMAT, String.join("|", formats));
	}

	/** The option that names the file. */
	static Option out() {
		return Option.optional(OUT, "F");
	}

	/**
	 * Reads the option.
	 *
	 * @param call of the command
	 * @param formats that it has; the first is the usual one
	 * @return the format asked for
	 * @throws Failure ZH-7006 where it is none of these
	 */
	static Format of(Call call, List<String> formats) throws Failure {
		String name = call.text(FORMAT).orElse(formats.get(0)).toLowerCase(Locale.ROOT);
		if (!formats.contains(name)) {
			throw new Failure(Program.class, "ZH-7006", FORMAT, name, String.join(", ", formats));
		}
		return new Format(call, name);
	}

	/** The name of the format. */
	String name() {
		return name;
	}

	/** Answers with bytes. */
	void answer(Output.Answer bytes) throws Failure, IOException {
		call.output().answer(call.path(OUT), bytes);
	}

	/** Answers with text. */
	void answer(String text) throws Failure, IOException {
		call.output().answer(call.path(OUT), text);
	}

	/** Answers with names and values, as JSON. */
	void answer(Map<String, @Nullable Object> data) throws Failure, IOException {
		answer(to -> JsonText.write(to, data));
	}

	/** Answers with what can be printed, in the format asked for. */
	void answer(Printable what) throws Failure, IOException {
		switch (name) {
			case "text" -> answer(what.text(call.locale()));
			case "json" -> answer(what.data(call.locale()));
			default -> answer(to -> PolicyFormat.of(name).write(what.paper(call.locale()), to));
		}
	}
}
