// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.why;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.statistics.CellRows;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Snapshot;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotHead;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotValue;

/**
 * Why one number of a pivot table is what it is.
 *
 * @param question the question of that number alone: its filters are those of the table and the codes of the cell
 * @param value the number
 * @param grounds the clauses that define its steps, of the notices that governed the applications
 * @param snapshot what was counted
 * @param rows the applications in the cell
 */
public record Why(PivotQuestion question, PivotValue value, List<Ground> grounds, Snapshot snapshot, CellRows rows) {

	/**
	 * A clause that defines a step.
	 *
	 * @param clause its id
	 * @param document the notice
	 * @param printed its number as printed
	 * @param quote its words
	 */
	public record Ground(String clause, String document, String printed, String quote) {}

	public Why {
		grounds = List.copyOf(grounds);
	}

	/**
	 * Explains a cell.
	 *
	 * @param population what was counted
	 * @param asked the question of the table
	 * @param cell the codes of the cell by dimension; none for the total
	 * @param policies whose clauses
	 * @return the explanation
	 * @throws Failure as for {@link Pivot#of(Population, PivotQuestion)}
	 */
	public static Why of(Population population, PivotQuestion asked, Map<Dimension, String> cell, PolicyBase policies) throws Failure {
		PivotQuestion alone = alone(asked, cell);
		Pivot pivot = Pivot.of(population, alone);
		CellRows rows = CellRows.of(population, alone.question());
		return new Why(alone, pivot.value(PivotHead.ALL, PivotHead.ALL), Grounding.of(policies, rows.documents(), alone), population.snapshot(),
			rows);
	}

	/**
	 * Explains a cell to a role that may not see small cells.
	 *
	 * @param population what was counted
	 * @param asked the question of the table
	 * @param cell the codes of the cell
	 * @param policies whose clauses
	 * @param rule what is too small
	 * @return the explanation
	 * @throws Failure ZH-4037 where the table of that role withholds the cell
	 */
	public static Why of(Population population, PivotQuestion asked, Map<Dimension, String> cell, PolicyBase policies, Rule rule) throws Failure {
		Pivot table = Pivot.of(population, asked.top(0), rule);
		boolean shown = table.rows().stream().anyMatch(row -> table.columns().stream()
			.anyMatch(column -> table.codes(row, column).equals(cell) && !(table.value(row, column) instanceof PivotValue.Withheld)));
		boolean total = cell.isEmpty() && !(table.value(PivotHead.ALL, PivotHead.ALL) instanceof PivotValue.Withheld);
		if (!shown && !total) {
			throw new Failure(Population.class, "ZH-4037", rule.threshold());
		}
		return of(population, asked, cell, policies);
	}

	private static PivotQuestion alone(PivotQuestion asked, Map<Dimension, String> cell) {
		Question question = asked.question();
		for (Map.Entry<Dimension, String> each : cell.entrySet()) {
			question = question.where(each.getKey(), Set.of(each.getValue()));
		}
		return asked.sides(List.of(), List.of()).where(question.where()).top(0);
	}
}
