// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Snapshot;
import org.zhiheng.statistics.Step;

/**
 * What a role that may not see small cells sees of a question.
 *
 * <p>The table that is protected has the dimensions of the breakdown, those of the filters, and the route, each with all its codes and all totals;
 * the answer is a part of it. So the same dimensions asked with other filters show parts of one and the same table, and their difference tells
 * nothing that the table does not. A sum over several codes of a filter is shown only where each of them is.
 */
public final class Published {

	private static final int MOST = 1 << 20;

	/**
	 * One cell of the answer.
	 *
	 * @param key one code for each dimension broken down by
	 * @param rate empty where it is withheld
	 */
	public record PublishedCell(List<String> key, Optional<Rate> rate) {}

	private final Question question;
	private final Snapshot snapshot;
	private final Rule rule;
	private final ProtectedTable table;
	private final List<PublishedCell> cells = new ArrayList<>();

	private Published(Question question, Snapshot snapshot, Rule rule, ProtectedTable table) {
		this.question = question;
		this.snapshot = snapshot;
		this.rule = rule;
		this.table = table;
	}

	/**
	 * Answers a question for a restricted role.
	 *
	 * @param population what is counted
	 * @param question what is asked
	 * @param rule what is too small
	 * @return the answer
	 * @throws Failure as for {@link Population#ask}; ZH-4024 where the table is too large to be protected
	 */
	public static Published of(Population population, Question question, Rule rule) throws Failure {
		return of(population, question, ProtectedTable.Counted.RATE, rule);
	}

	/**
	 * Answers for a restricted role how many applications reached a step. The rates of the answer have the count as numerator and denominator.
	 *
	 * @param population what is counted
	 * @param question by what and of whom
	 * @param step the step
	 * @param rule its threshold; shares play no part
	 * @return the answer
	 * @throws Failure as for {@link #of}
	 */
	public static Published counts(Population population, Question question, Step step, Rule rule) throws Failure {
		boolean all = step == Step.FILED;
		return of(population, question.rate(all ? RateDefinition.ACCEPTANCE : new RateDefinition(step, Step.FILED)),
			all ? ProtectedTable.Counted.DENOMINATOR : ProtectedTable.Counted.NUMERATOR, rule);
	}

	private static Published of(Population population, Question question, ProtectedTable.Counted counted, Rule rule) throws Failure {
		Set<Dimension> dimensions = new LinkedHashSet<>(question.by());
		dimensions.addAll(question.where().keySet());
		dimensions.add(Dimension.ROUTE);
		long size = 1;
		for (Dimension dimension : dimensions) {
			size *= population.codes(dimension).size() + 1L;
			if (size > MOST) {
				throw new Failure(Population.class, "ZH-4024", MOST);
			}
		}
		Breakdown whole = population.ask(new Question(List.copyOf(dimensions), Map.of(), question.rate()));
		ProtectedTable table = new ProtectedTable(population, whole, counted, rule);
		Published published = new Published(question, population.snapshot(), rule, table);
		for (Cell cell : population.ask(question).cells()) {
			if (cell.rate().denominator() > 0) {
				published.cells.add(new PublishedCell(cell.key(), table.rate(question, cell.key())));
			}
		}
		return published;
	}

	/**
	 * A breakdown in which what is withheld stands nowhere, for pictures and tables.
	 *
	 * @param population what is counted
	 * @param question what is asked
	 * @param rule what is too small
	 * @return the breakdown, its totals taken from the protected table
	 * @throws Failure as for {@link #of}
	 */
	public static Breakdown breakdown(Population population, Question question, Rule rule) throws Failure {
		Published published = of(population, question, rule);
		return population.ask(question).restricted(published::rate);
	}

	/**
	 * The rate of all cells with some codes.
	 *
	 * @param codes of dimensions broken down by; none for the total
	 * @return empty where it is withheld
	 */
	public Optional<Rate> rate(Map<Dimension, String> codes) {
		Question part = question;
		for (Map.Entry<Dimension, String> code : codes.entrySet()) {
			part = part.where(code.getKey(), Set.of(code.getValue()));
		}
		return table.rate(part, List.of());
	}

	/** What was asked. */
	public Question question() {
		return question;
	}

	/** What was counted. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** Cells with somebody in the denominator, the first dimension changing slowest. */
	public List<PublishedCell> cells() {
		return List.copyOf(cells);
	}

	/** The rate of all cells together, empty where it is withheld. */
	public Optional<Rate> total() {
		return table.rate(question, List.of());
	}

	/** The rate of all cells with one code of a dimension broken down by, empty where it is withheld. */
	public Optional<Rate> total(Dimension dimension, String code) {
		return table.rate(question.where(dimension, Set.of(code)), List.of());
	}

	/** Cells that are withheld, for their own sake or to protect others; which of the two is not told. */
	public long withheld() {
		return cells.stream().filter(cell -> cell.rate().isEmpty()).count();
	}

	/** What was withheld, in a sentence; empty where nothing was. */
	public String sentence(Locale locale) {
		return withheld() == 0 ? "" : Phrases.of(Population.class, locale).text("Published.withheld", withheld(), cells.size(), rule.threshold());
	}
}
