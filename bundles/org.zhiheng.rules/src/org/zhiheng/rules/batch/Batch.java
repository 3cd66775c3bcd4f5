// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.eligibility.Territory;

/**
 * Questions compiled for very many people. Immutable; made once for a policy version, a day, and the requests.
 */
public final class Batch {

	/** People decided at a time: their masks stay in the fastest cache. */
	static final int BLOCK = 2048;
	/** Registers hold the masks of those for whom a formula holds, then of those for whom it does not. */
	static final int WORDS = BLOCK / Long.SIZE;
	/** A packed answer is the clause times this, plus the result. */
	public static final int RESULTS = 8;

	private final List<Verdict> verdicts = new ArrayList<>();
	private final Graph graph;
	private final Steps steps;
	private final List<List<String>> clauses = new ArrayList<>();
	private final List<Input> inputs;
	private final ListSizes sizes;

	/**
	 * @param base the policies to decide by
	 * @param questions what is asked of everybody
	 * @param sizes the longest lists among the people
	 */
	public Batch(PolicyBase base, List<Question> questions, ListSizes sizes) {
		this(new Compiler(base, sizes::of, new Remembered(), new Territory(base)), questions, sizes);
	}

	Batch(Compiler compiler, List<Question> questions, ListSizes sizes) {
		this.sizes = sizes;
		questions.forEach(each -> verdicts.add(compiler.compile(each)));
		graph = compiler.graph();
		Program program = new Program(graph, verdicts);
		verdicts.forEach(each -> clauses.add(each.clauses().stream().map(Shape.Step::clause).distinct().toList()));
		Set<Input> used = new LinkedHashSet<>();
		for (Program.Step step : program.steps()) {
			@Nullable
			Lookup lookup = step.node() < 0 ? null : graph.nodes().get(step.node()).lookup();
			if (lookup != null) {
				used.add(lookup.input());
			}
		}
		inputs = List.copyOf(used);
		steps = new Steps(this, program, graph);
	}

	/** What has to be known of each person, as columns. */
	public List<Input> inputs() {
		return inputs;
	}

	/** How many questions. */
	public int questions() {
		return verdicts.size();
	}

	/** The clauses that may decide a question; the first has the number 1, and 0 stands for none. */
	public List<String> clauses(int question) {
		return clauses.get(question);
	}

	/** The formulas, for whoever computes them by other means. */
	public Formulas formulas() {
		return new Formulas(graph, verdicts);
	}

	/**
	 * Decides all questions for everybody.
	 *
	 * @param people with a column for each input
	 * @param threads how many at once
	 * @return the decisions
	 * @throws IllegalArgumentException where a person has more entries in a list than the batch was compiled for
	 */
	public Decisions decide(People people, int threads) {
		return new Prepared(this, people).decide(threads);
	}

	/** What every leaf says of every value that occurs. */
	Tables tables(People people) {
		inputs.forEach(each -> sizes.check(each, people.column(each)));
		return new Tables(graph, people);
	}

	/** No answers yet. */
	List<Answered> answers(int people) {
		return clauses.stream().map(each -> new Answered(each, people)).toList();
	}

	Steps steps() {
		return steps;
	}

	Verdict verdict(int question) {
		return verdicts.get(question);
	}
}
