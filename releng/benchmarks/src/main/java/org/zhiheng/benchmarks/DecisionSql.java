// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Formulas;
import org.zhiheng.rules.batch.Formulas.Formula;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.condition.Truth;

/**
 * The formulas of a batch as SQL: NULL is unknown, and AND, OR, NOT have three values in SQL too. Comparisons, and whatever is used more than
 * once, are columns of an inner query, so that they are computed once.
 */
final class DecisionSql {

	private static final int NARROW = 256 / Batch.RESULTS;

	private final People people;
	private final Formulas formulas;
	private final List<Formulas.Node> nodes;
	private final List<Formulas.Answer> answers;
	private final Batch batch;
	private final Map<Input, Ranks> ranks = new LinkedHashMap<>();
	private final Map<Input, String> names = new LinkedHashMap<>();
	private final Sharing sharing;
	private final List<String> carried;

	DecisionSql(Batch batch, People people) {
		this(batch, people, List.of());
	}

	/** The same with some columns handed through beside the answers. */
	DecisionSql(Batch batch, People people, List<Input> beside) {
		this.people = people;
		this.batch = batch;
		formulas = batch.formulas();
		nodes = formulas.nodes();
		answers = formulas.answers();
		for (Input each : batch.inputs()) {
			names.put(each, "c" + names.size());
			ranks.put(each, Ranks.of(people.column(each)));
		}
		sharing = new Sharing(formulas);
		carried = Stream.concat(Stream.of("id"), beside.stream().map(names::get)).toList();
	}

	/** How each column is written. */
	Map<Input, Ranks> ranks() {
		return ranks;
	}

	/** The name of a column. */
	String name(Input input) {
		return names.get(input);
	}

	/** The narrowest type for the answers to a question. */
	String type(int question) {
		return batch.clauses(question).size() < NARROW ? "UTINYINT" : "USMALLINT";
	}

	/** The query: the id, and one column a question with clause and result packed as {@link Batch} does. */
	String text() {
		List<String> outer = new ArrayList<>(carried);
		Set<Integer> needed = new TreeSet<>();
		for (int i = 0; i < answers.size(); i++) {
			outer.add(answer(answers.get(i), batch.clauses(i)) + "::" + type(i) + " AS q" + i);
			Sharing.roots(answers.get(i)).forEach(each -> sharing.kept(each, needed));
		}
		int top = needed.stream().mapToInt(each -> sharing.layer(each)).max().orElse(0);
		return "SELECT " + String.join(",\n", outer) + " FROM " + query(top, needed);
	}

	private String query(int at, Set<Integer> needed) {
		if (at < 0) {
			return "people";
		}
		List<String> columns = new ArrayList<>(carried);
		Set<Integer> below = new TreeSet<>();
		for (int node : needed) {
			if (sharing.layer(node) == at) {
				columns.add(written(node) + " AS n" + node);
				nodes.get(node).parts().forEach(each -> sharing.kept(each, below));
			} else {
				columns.add("n" + node);
				below.add(node);
			}
		}
		return "(SELECT " + String.join(",\n", columns) + " FROM " + query(at - 1, below) + ") AS l" + at;
	}

	private String written(int node) {
		Formulas.Node one = nodes.get(node);
		Input input = one.input();
		if (input != null) {
			return lookup(node, input);
		}
		if (node < 2) {
			return node == 0 ? "TRUE" : "CAST(NULL AS BOOLEAN)";
		}
		if (one.certain()) {
			return "(" + written(one.parts().get(0)) + " IS TRUE)";
		}
		return one.parts().stream().map(this::written).collect(Collectors.joining(" AND ", "(", ")"));
	}

	/** A negated conjunction is a disjunction, as a person would write it. */
	private String written(Formula formula) {
		Formulas.Node one = nodes.get(formula.node());
		if (sharing.kept(formula.node())) {
			return formula.negated() ? "(NOT n" + formula.node() + ")" : "n" + formula.node();
		}
		if (formula.negated() && formula.node() > 1 && one.input() == null && !one.certain()) {
			return one.parts().stream().map(each -> written(new Formula(each.node(), !each.negated()))).collect(Collectors.joining(" OR ", "(", ")"));
		}
		return formula.negated() ? "(NOT " + written(formula.node()) + ")" : written(formula.node());
	}

	private String lookup(int node, Input input) {
		String column = names.get(input);
		List<Object> values = ranks.get(input).values();
		List<Integer> yes = new ArrayList<>();
		List<Integer> no = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			Truth truth = formulas.truth(node, values.get(i));
			if (truth != Truth.UNKNOWN) {
				(truth == Truth.TRUE ? yes : no).add(i);
			}
		}
		boolean gaps = yes.size() + no.size() < values.size();
		String test = gaps ? "CASE WHEN " + in(column, yes, values.size()) + " THEN TRUE WHEN " + in(column, no, values.size()) + " THEN FALSE END"
			: in(column, yes, values.size());
		if (!people.column(input).values().contains(Input.UNKNOWN)) {
			return "(" + test + ")";
		}
		return switch (formulas.truth(node, Input.UNKNOWN)) {
			case UNKNOWN -> "(" + test + ")";
			case TRUE -> "(" + column + " IS NULL OR (" + test + "))";
			case FALSE -> "(" + column + " IS NOT NULL AND (" + test + "))";
		};
	}

	private static String in(String column, List<Integer> ranks, int size) {
		if (ranks.isEmpty()) {
			return column + " > " + size;
		}
		int first = ranks.get(0);
		int last = ranks.get(ranks.size() - 1);
		if (last - first + 1 < ranks.size() || last - first + 1 > ranks.size()) {
			return column + " IN (" + ranks.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
		}
		if (first == last) {
			return column + " = " + first;
		}
		return last == size - 1 ? column + " >= " + first : first == 0 ? column + " <= " + last : column + " BETWEEN " + first + " AND " + last;
	}

	private String answer(Formulas.Answer answer, List<String> clauses) {
		StringBuilder text = new StringBuilder("(CASE");
		String otherwise = " ELSE 0 END";
		for (Formulas.Step step : answer.clauses()) {
			int code = (clauses.indexOf(step.clause()) + 1) * Batch.RESULTS;
			if (step.where().node() > 0) {
				text.append(" WHEN ").append(written(step.where())).append(" THEN ").append(code);
			} else if (!step.where().negated()) {
				otherwise = " ELSE " + code + " END";
				break;
			}
		}
		return text.append(otherwise).append(" + CASE WHEN ").append(written(answer.eligible())).append(" THEN CASE WHEN ")
			.append(written(answer.ambiguous())).append(" THEN 3 ELSE 0 END WHEN ").append(written(answer.refused())).append(" THEN CASE WHEN ")
			.append(written(answer.ambiguous())).append(" THEN 4 ELSE 1 END ELSE 2 END)").toString();
	}
}
