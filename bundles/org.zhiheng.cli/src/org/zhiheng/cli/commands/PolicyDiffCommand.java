// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.difference.Change;
import org.zhiheng.rules.difference.PolicyDifference;
import org.zhiheng.rules.plain.Sentence;

/** {@code policy diff A B}: what differs between two versions, in plain sentences. */
public final class PolicyDiffCommand implements Command {

	private static final String BEFORE = "A";
	private static final String AFTER = "B";
	private static final String OUT = "--out";
	private static final String SHIPPED = "shipped";

	@Override
	public List<Option> options() {
		return List.of(Option.required(BEFORE, BEFORE), Option.required(AFTER, AFTER), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		List<Change> changes = PolicyDifference.of(base(call, BEFORE), base(call, AFTER));
		List<Map<String, @Nullable Object>> findings = new ArrayList<>();
		for (Change change : changes) {
			findings.add(finding(change, call.locale()));
			call.output().say(change.sentence().in(call.locale()));
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("equal", changes.isEmpty());
		answer.put("findings", findings);
		call.output().answer(call.path(OUT), to -> JsonText.write(to, answer));
		return changes.isEmpty() ? Exit.DONE : Exit.FOUND;
	}

	/** The shipped policies, with a folder's files or one file in place of those of the same ids. */
	private static PolicyBase base(Call call, String which) throws Failure, IOException {
		if (SHIPPED.equals(call.text(which).orElse(""))) {
			return PolicyFiles.base(call.surroundings().shipped().get());
		}
		Path path = call.file(which);
		if (Files.isDirectory(path)) {
			return PolicyFiles.base(call.surroundings().shipped().get(), path);
		}
		PolicyFile file = new PolicyFile(String.valueOf(path.getFileName()), Files.readAllBytes(call.readable(which)));
		String id = PolicyFiles.read(file).getId();
		List<PolicyFile> files = new ArrayList<>();
		PolicyBase shipped = PolicyFiles.base(call.surroundings().shipped().get());
		for (String each : shipped.ids()) {
			files.add(each.equals(id) ? file : shipped.file(each));
		}
		if (!shipped.ids().contains(id)) {
			files.add(file);
		}
		return PolicyFiles.base(() -> files);
	}

	private static Map<String, @Nullable Object> finding(Change change, Locale locale) {
		Map<String, @Nullable Object> finding = new LinkedHashMap<>();
		finding.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
		finding.put("document", change.root());
		finding.put("type", change.type());
		finding.put("id", change.id());
		finding.put("clause", change.clause());
		finding.put("feature", change.feature());
		finding.put("sentence", change.sentence().in(locale));
		finding.put("before", lines(change.before(), locale));
		finding.put("after", lines(change.after(), locale));
		return finding;
	}

	private static List<String> lines(List<Sentence> sentences, Locale locale) {
		return sentences.stream().map(each -> "  ".repeat(each.depth()) + each.words().in(locale)).toList();
	}
}
