// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Fit;

/**
 * Compiles condition trees under given readings of the open texts. Structure becomes formulas; leaves are left to {@link Leaves}.
 */
final class ConditionCompiler {

	private final Graph graph;
	private final Readings readings;
	private final Leaves leaves;
	private final ToIntFunction<String> sizes;
	private final Set<String> met;
	private final Remembered remembered;
	private final List<Assertion> assertions;

	/**
	 * @param graph takes the formulas
	 * @param leaves of the conditions
	 * @param readings by which open texts are read
	 * @param sizes for how many entries of a list formulas are made
	 * @param met takes the open questions that are met
	 * @param remembered what was compiled before and stays the same
	 * @param assertions of outside texts that are valid on the day
	 */
	ConditionCompiler(Graph graph, Leaves leaves, Readings readings, ToIntFunction<String> sizes, Set<String> met, Remembered remembered,
		List<Assertion> assertions) {
		this.graph = graph;
		this.readings = readings;
		this.sizes = sizes;
		this.met = met;
		this.remembered = remembered;
		this.leaves = leaves;
		this.assertions = assertions;
	}

	/** The shape of a condition of the person; a norm that asks nothing holds. */
	Shape compile(@Nullable Condition condition) {
		return condition == null ? Shape.leaf(Graph.TRUE, null, false) : remembered.shape(condition, () -> compile(condition, List.of()));
	}

	Leaves leaves() {
		return leaves;
	}

	private Shape compile(@Nullable Condition condition, List<Input.Place> place) {
		if (condition == null) {
			return Shape.leaf(Graph.TRUE, null, false);
		}
		if (condition instanceof Group group) {
			List<Shape> parts = group.getConditions().stream().map(each -> compile(each, place)).toList();
			int[] truths = parts.stream().mapToInt(Shape::truth).toArray();
			return node(condition, group instanceof AllOf ? graph.and(truths) : graph.or(truths), parts);
		}
		if (condition instanceof Not not) {
			Shape part = compile(not.getCondition(), place);
			return node(condition, Graph.not(part.truth()), List.of(part));
		}
		if (condition instanceof OpenReading open) {
			return open(open, place);
		}
		if (condition instanceof Some some) {
			return some(some, place);
		}
		if (condition instanceof EachYear each) {
			return each(each, place);
		}
		if (condition instanceof ExternalCondition external) {
			return Shape.leaf(outside(external, place), condition.getClause(), condition.isIdentifying());
		}
		return Shape.leaf(leaf(condition, place), condition.getClause(), condition.isIdentifying());
	}

	/** What is said of the person, and where nothing is, the last assertion whose scope takes the request in. */
	private int outside(ExternalCondition external, List<Input.Place> place) {
		int said = leaves.of(external, place);
		int asserted = Graph.UNKNOWN;
		for (Assertion each : assertions) {
			if (each.getText().equals(external.getText())) {
				@Nullable
				Condition asked = each.getCondition();
				int value = asked != null ? compile(asked, place).truth() : each.isValue() ? Graph.TRUE : Graph.FALSE;
				asserted = either(graph.isTrue(fit(each)), value, asserted);
			}
		}
		return asserted == Graph.UNKNOWN ? said : either(Graph.not(graph.is(said, Truth.UNKNOWN)), said, asserted);
	}

	private int either(int certain, int one, int other) {
		return graph.or(graph.and(certain, one), graph.and(Graph.not(certain), other));
	}

	private int fit(Assertion assertion) {
		@Nullable
		Scope scope = assertion.getScope();
		if (scope == null) {
			return Graph.TRUE;
		}
		boolean year = scope.getYears().isEmpty() || scope.getYears().contains(Integer.valueOf(leaves.asOf().getYear()));
		return year ? graph.and(Fit.asked(scope).entrySet().stream().mapToInt(each -> leaves.fits(each.getKey(), each.getValue())).toArray())
			: Graph.FALSE;
	}

	private int leaf(Condition condition, List<Input.Place> place) {
		if (condition instanceof Total total) {
			return leaves.total(total, place);
		}
		if (condition instanceof Comparison || condition instanceof Elapsed) {
			return leaves.of(condition, place);
		}
		throw new IllegalStateException(condition.eClass().getName());
	}

	private static Shape node(Condition condition, int truth, List<Shape> parts) {
		return new Shape(truth, condition.getClause(), condition.isIdentifying(),
			parts.stream().map(each -> new Shape.Part(Graph.TRUE, each)).toList());
	}

	private Shape open(OpenReading open, List<Input.Place> place) {
		met.add(open.getInterpretation());
		String chosen = readings.chosen(open.getInterpretation());
		List<Shape> parts = new ArrayList<>();
		for (ReadingBranch branch : open.getBranches()) {
			if (chosen.equals(branch.getReading())) {
				if (branch.isUndetermined()) {
					return node(open, Graph.UNKNOWN, List.of());
				}
				Shape part = compile(branch.getCondition(), place);
				return node(open, part.truth(), List.of(part));
			}
			if (!branch.isUndetermined()) {
				parts.add(compile(branch.getCondition(), place));
			}
		}
		return parts.isEmpty() || parts.size() < open.getBranches().size() ? node(open, Graph.UNKNOWN, parts) : unread(open, parts);
	}

	/** No reading was chosen: where all give the same value, that is it. */
	private Shape unread(OpenReading open, List<Shape> shapes) {
		int[] truths = shapes.stream().mapToInt(Shape::truth).toArray();
		int allTrue = graph.and(each(truths, org.zhiheng.rules.condition.Truth.TRUE));
		int allFalse = graph.and(each(truths, org.zhiheng.rules.condition.Truth.FALSE));
		int allUnknown = graph.and(each(truths, org.zhiheng.rules.condition.Truth.UNKNOWN));
		int alike = graph.or(allTrue, allFalse, allUnknown);
		List<Shape.Part> parts = new ArrayList<>();
		for (Shape each : shapes) {
			parts.add(new Shape.Part(parts.isEmpty() ? Graph.TRUE : Graph.not(alike), each));
		}
		int truth = graph.or(allTrue, graph.and(Graph.not(allFalse), Graph.UNKNOWN));
		return new Shape(truth, open.getClause(), open.isIdentifying(), parts);
	}

	private int[] each(int[] truths, org.zhiheng.rules.condition.Truth truth) {
		return java.util.Arrays.stream(truths).map(one -> graph.is(one, truth)).toArray();
	}

	private Shape some(Some some, List<Input.Place> place) {
		String list = some.getList();
		List<Shape.Part> parts = new ArrayList<>();
		List<Integer> any = new ArrayList<>();
		any.add(Integer.valueOf(graph.and(leaves.unknown(place, list), Graph.UNKNOWN)));
		for (int entry = 0; entry < sizes.applyAsInt(list); entry++) {
			int there = leaves.there(place, list, entry);
			Shape part = compile(some.getWhere(), inside(place, list, entry));
			parts.add(new Shape.Part(there, part));
			any.add(Integer.valueOf(graph.and(there, part.truth())));
		}
		return new Shape(graph.or(ints(any)), some.getClause(), some.isIdentifying(), parts);
	}

	private static List<Input.Place> inside(List<Input.Place> place, String list, int entry) {
		List<Input.Place> inside = new ArrayList<>(place);
		inside.add(new Input.Place(list, entry));
		return inside;
	}

	private static int[] ints(List<Integer> all) {
		return all.stream().mapToInt(Integer::intValue).toArray();
	}

	private Shape each(EachYear each, List<Input.Place> place) {
		int known = Graph.not(leaves.unknown(place, each.getList()));
		List<Shape.Part> parts = new ArrayList<>();
		List<Integer> all = new ArrayList<>();
		for (Integer year : org.zhiheng.rules.condition.Conditions.years(each, leaves.asOf())) {
			Shape shape = year(each, year.intValue(), place);
			int[] entries = shape.parts().stream().mapToInt(Shape.Part::when).toArray();
			int asked = graph.or(graph.or(entries), leaves.worked(each, place, year.intValue()));
			parts.add(new Shape.Part(graph.and(known, asked), shape));
			int before = each.isBeforeFails() ? Graph.FALSE : Graph.TRUE;
			all.add(Integer.valueOf(graph.or(graph.and(asked, shape.truth()), graph.and(Graph.not(asked), before))));
			if (each.isBeforeFails()) {
				parts.add(new Shape.Part(graph.and(known, Graph.not(asked)), Shape.leaf(Graph.FALSE, each.getClause(), each.isIdentifying())));
			}
		}
		int truth = graph.or(graph.and(known, graph.and(ints(all))), graph.and(Graph.not(known), Graph.UNKNOWN));
		return new Shape(truth, each.getClause(), each.isIdentifying(), parts);
	}

	private Shape year(EachYear each, int year, List<Input.Place> place) {
		List<Shape.Part> parts = new ArrayList<>();
		List<Integer> any = new ArrayList<>();
		List<Integer> found = new ArrayList<>();
		for (int entry = 0; entry < sizes.applyAsInt(each.getList()); entry++) {
			List<Input.Place> inside = inside(place, each.getList(), entry);
			int there = graph.and(leaves.there(place, each.getList(), entry), leaves.year(inside, each.getList(), year));
			Shape part = compile(each.getWhere(), inside);
			parts.add(new Shape.Part(there, part));
			found.add(Integer.valueOf(there));
			any.add(Integer.valueOf(graph.and(there, part.truth())));
		}
		int missing = Graph.not(graph.or(ints(found)));
		any.add(Integer.valueOf(graph.and(missing, each.isMissingIsUnknown() ? Graph.UNKNOWN : Graph.FALSE)));
		return new Shape(graph.or(ints(any)), each.getClause(), each.isIdentifying(), parts);
	}
}
