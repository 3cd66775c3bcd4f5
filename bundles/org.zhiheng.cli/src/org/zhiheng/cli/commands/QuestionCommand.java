// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.exchange.saved.QuestionFile;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.saved.SavedQuestion;

/** {@code question}: saves, lists, shows, asks, removes, sends and takes questions under a name. */
public final class QuestionCommand implements Command {

	/** What is done. */
	public enum Action {
		/** Keeps a question. */
		SAVE,
		/** Names all. */
		LIST,
		/** Shows one. */
		SHOW,
		/** Asks one. */
		RUN,
		/** Removes one. */
		REMOVE,
		/** Writes one into a file for another office. */
		EXPORT,
		/** Takes one from another office. */
		IMPORT
	}

	private static final String NAME = "NAME";
	private static final String WORKSPACE = "--workspace";
	private static final String OUT = "--out";
	private static final String IN = "--in";
	private static final String KIND = "--of";
	private static final String DESCRIPTION = "--description";
	private final Action action;

	/** @param action what is done */
	public QuestionCommand(Action action) {
		this.action = action;
	}

	@Override
	public List<Option> options() {
		Option workspace = Option.optional(WORKSPACE, "DIR");
		Option name = Option.required(NAME, NAME);
		return switch (action) {
			case LIST -> List.of(workspace);
			case SHOW -> List.of(name, workspace);
			case REMOVE -> List.of(name, workspace, Option.optional(Approving.ACTOR, NAME), Option.optional(Approving.REASON, "R"));
			case RUN -> List.of(name, workspace, Option.optional(Role.ROLE, "administrator|analyst"), Option.optional("--policies", "DIR"),
				Option.optional(OUT, "F"));
			case EXPORT -> List.of(name, workspace, Option.required(OUT, "F"));
			case IMPORT -> List.of(Option.required(IN, "F"), Option.optional("--name", NAME), workspace, Option.optional(Approving.ACTOR, NAME));
			case SAVE -> saving(name, workspace);
		};
	}

	private static List<Option> saving(Option name, Option workspace) {
		Map<String, Option> all = new LinkedHashMap<>();
		for (Option each : List.of(name, Option.required(KIND, "pivot|chart|statistics|whatif"), Option.optional(DESCRIPTION, "TEXT"), workspace,
			Option.optional(Approving.ACTOR, NAME))) {
			all.put(each.name(), each);
		}
		for (Command command : List.of(new PivotCommand(), new ChartCommand(), new StatisticsCommand(), new WhatIfCommand())) {
			for (Option each : command.options()) {
				if (!SavedCall.SURROUNDINGS.contains(each.name())) {
					// what one kind takes several times may be given several times; its own command refuses what it does not take
					all.merge(each.name(), new Option(each.name(), each.label(), false, each.hidden()),
						(one, other) -> other.repeats() ? other : one);
				}
			}
		}
		return new ArrayList<>(all.values());
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		QuestionFolder folder = new QuestionFolder(call.workspace());
		return switch (action) {
			case LIST -> list(call, folder);
			case SHOW -> show(call, known(call, folder));
			case RUN -> new SavedCall(known(call, folder)).run(call, NAME);
			case EXPORT -> export(call, known(call, folder));
			case SAVE, IMPORT, REMOVE -> change(call, folder);
		};
	}

	private static SavedQuestion known(Call call, QuestionFolder folder) throws Failure {
		String name = call.text(NAME).orElse("");
		return folder.find(name).orElseThrow(() -> new Failure(QuestionFolder.class, "ZH-5044", name));
	}

	private static Exit list(Call call, QuestionFolder folder) throws Failure, IOException {
		QuestionFolder.Content content = folder.all();
		content.refused().forEach(each -> call.output().say(each.sentence(call.locale())));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("questions", content.questions().stream().map(QuestionCommand::facts).toList());
		answer.put("refused", content.refused().stream().map(each -> each.sentence(call.locale())).toList());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return content.refused().isEmpty() ? Exit.DONE : Exit.FOUND;
	}

	private static Map<String, @Nullable Object> facts(SavedQuestion question) {
		Map<String, @Nullable Object> facts = new LinkedHashMap<>();
		facts.put("name", question.name());
		facts.put("kind", question.kind().key());
		facts.put("description", question.description());
		facts.put("by", question.by());
		facts.put("parameters", question.parameters());
		return facts;
	}

	private static Exit show(Call call, SavedQuestion question) throws Failure, IOException {
		call.output().answer(Optional.empty(), to -> JsonText.write(to, facts(question)));
		return Exit.DONE;
	}

	private static Exit export(Call call, SavedQuestion question) throws Failure, IOException {
		call.output().answer(call.path(OUT), to -> to.write(QuestionFile.write(question)));
		return show(call, question);
	}

	private Exit change(Call call, QuestionFolder folder) throws Failure, IOException {
		Provenance who = Approving.actor(call, "analyst");
		Provenance why = new Provenance(who.actor(), false, "analyst", "QUESTION_" + action, who.reason(), "", "");
		SavedQuestion question = switch (action) {
			case IMPORT -> taken(call);
			case SAVE -> given(call, who.actor());
			default -> known(call, folder);
		};
		try (Registry registry = new Opening(call).existing()) {
			if (action == Action.REMOVE) {
				folder.remove(registry, question.name(), why);
			} else {
				folder.save(registry, question, why);
			}
		}
		return show(call, question);
	}

	private static SavedQuestion taken(Call call) throws Failure, IOException {
		SavedQuestion question = QuestionFile.read(String.valueOf(call.file(IN).getFileName()), Files.readAllBytes(call.readable(IN)));
		return call.has("--name") ? SavedQuestion.of(call.text("--name").orElse(""), question.kind(), question.description(), question.by(),
			question.parameters()) : question;
	}

	private static SavedQuestion given(Call call, String by) throws Failure {
		Map<String, String> parameters = new TreeMap<>();
		SavedQuestion.Kind kind = SavedQuestion.Kind.of(call.text(KIND).orElse(""));
		SavedQuestion bare = SavedQuestion.of(call.text(NAME).orElse(""), kind, call.text(DESCRIPTION).orElse(""), by, parameters);
		Set<String> known = Set.copyOf(new SavedCall(bare).command().options().stream().map(Option::name).toList());
		for (Map.Entry<String, String> option : call.options().entrySet()) {
			if (Set.of(NAME, KIND, DESCRIPTION, WORKSPACE, Approving.ACTOR).contains(option.getKey())) {
				continue;
			}
			if (!known.contains(option.getKey())) {
				throw new Failure(Program.class, "ZH-7015", KIND + " " + kind.key(), option.getKey());
			}
			parameters.put(option.getKey().substring(2), option.getValue());
		}
		return SavedQuestion.of(bare.name(), kind, bare.description(), by, parameters);
	}
}
