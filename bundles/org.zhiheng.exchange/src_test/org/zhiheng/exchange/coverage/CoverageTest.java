// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.exchange.questions.QuestionFiles;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.coverage.Coverage;
import org.zhiheng.rules.coverage.Covered;
import org.zhiheng.rules.coverage.Use;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the coverage table says the workbench does is held against what it does: probe questions of every kind are asked, and a norm counts as
 * evaluated only where an answer cites it.
 */
class CoverageTest {

	private static final int NORMS = 291;
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Map<Use, String> PROBES = Map.of(Use.ELIGIBILITY, "eligibility.json", Use.DEADLINE, "deadlines.json", Use.FEE, "fees.json",
		Use.PASS_RATE, "pass_rate.json", Use.SANCTION, "sanctions.json");

	private final PolicyBase base = base();
	private final List<Covered> rows = new Coverage(base).rows();

	@TempDir
	private Path folder;

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private Map<String, Set<Use>> cited() throws IOException, Failure {
		Map<String, Set<Use>> cited = new TreeMap<>();
		for (Map.Entry<Use, String> each : PROBES.entrySet()) {
			Path in = folder.resolve(each.getValue());
			try (InputStream probe = Objects.requireNonNull(CoverageTest.class.getResourceAsStream(each.getValue()))) {
				Files.write(in, probe.readAllBytes());
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			assertEquals(QuestionFiles.ANSWERED, QuestionFiles.answer(in, out, base, Locale.ENGLISH), () -> out.toString(StandardCharsets.UTF_8));
			for (JsonNode answer : JSON.readTree(out.toByteArray()).path("answers")) {
				answer.path("answer").path("clauses")
					.forEach(clause -> cited.computeIfAbsent(clause.asText(), c -> EnumSet.noneOf(Use.class)).add(each.getKey()));
			}
		}
		return cited;
	}

	@Test
	void theTableSaysWhatTheAnswersCite() throws IOException, Failure {
		Map<String, Set<Use>> said = new TreeMap<>();
		rows.stream().filter(row -> !row.uses().isEmpty()).forEach(row -> said.put(row.clause().getId(), EnumSet.copyOf(row.uses())));
		Map<String, Set<Use>> cited = cited();
		new Works(base).cited()
			.forEach((use, clauses) -> clauses.forEach(clause -> cited.computeIfAbsent(clause, c -> EnumSet.noneOf(Use.class)).add(use)));
		if ("write".equals(System.getProperty("zhiheng.golden"))) {
			write(cited);
		}
		assertEquals(lines(said), lines(cited));
	}

	/** Writes the table anew, to be looked at before it is committed. */
	private static void write(Map<String, Set<Use>> cited) throws IOException {
		Path table = Path.of("..", "org.zhiheng.rules", "src", "org", "zhiheng", "rules", "coverage", "uses.tsv");
		Files.writeString(table, "clause\tquestions and works that cite it\n" + cited.entrySet().stream()
			.map(each -> each.getKey() + "\t" + each.getValue().stream().map(Use::name).collect(Collectors.joining(" ")) + "\n")
			.collect(Collectors.joining()));
	}

	private static String lines(Map<String, Set<Use>> uses) {
		return uses.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("\n"));
	}

	@Test
	void everyRowIsFullAndSaysWhatIsDone() {
		assertEquals(NORMS, rows.size());
		for (Covered row : rows) {
			String id = row.clause().getId();
			assertFalse(row.norms().isEmpty(), id);
			assertEquals(id, row.norms().get(0).getClauses().get(0).getId());
			assertFalse(row.clause().getQuote().isBlank() || row.clause().getParameters().isBlank() || row.clause().getHandling().isEmpty(), id);
			assertFalse(row.does(Locale.SIMPLIFIED_CHINESE).isBlank(), id);
			assertTrue(row.does(Locale.ENGLISH).codePoints().noneMatch(Character::isIdeographic), id);
		}
	}

	@Test
	void whatIsNotDoneYetIsNamed() throws IOException {
		Set<String> pending = new TreeSet<>();
		rows.stream().filter(row -> !row.pending().isEmpty()).forEach(row -> pending.add(row.clause().getId() + " " + row.pending()));
		if ("write".equals(System.getProperty("zhiheng.golden"))) {
			Files.writeString(Path.of("src_test", "org", "zhiheng", "exchange", "coverage", "pending.txt"), String.join("\n", pending) + "\n");
			return;
		}
		try (InputStream in = Objects.requireNonNull(CoverageTest.class.getResourceAsStream("pending.txt"))) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip(), String.join("\n", pending));
		}
	}
}
