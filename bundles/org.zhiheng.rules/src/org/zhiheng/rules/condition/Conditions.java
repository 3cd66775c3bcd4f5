// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;

/**
 * Evaluates condition trees under given readings of the open texts. Nothing is cut short, so that the explanation is complete; which open
 * questions were met on the way, and matter where they stand, is kept.
 */
public final class Conditions {

	private static final int MOST_ALTERNATIVES = 2;

	private final Readings readings;
	private final Set<String> met = new LinkedHashSet<>();
	private final Set<Interpretation> decisions = new LinkedHashSet<>();
	private final Set<Assertion> relied = new LinkedHashSet<>();
	private final Assertions assertions;

	/** @param readings by which open texts are read */
	public Conditions(Readings readings) {
		this(readings, Assertions.NONE);
	}

	/**
	 * @param readings by which open texts are read
	 * @param assertions by which conditions in outside texts are judged
	 */
	public Conditions(Readings readings, Assertions assertions) {
		this.readings = readings;
		this.assertions = assertions;
	}

	/** The approved decisions on open questions that gave a value where another reading would have given another. */
	public Set<Interpretation> decisions() {
		return Collections.unmodifiableSet(decisions);
	}

	/** What administrators asserted of outside texts and was relied on. */
	public Set<Assertion> reliedOn() {
		return Collections.unmodifiableSet(relied);
	}

	/** The open questions met so far, in the order in which they were, whose readings give different values where they stand. */
	public Set<String> met() {
		return Collections.unmodifiableSet(new LinkedHashSet<>(met));
	}

	/**
	 * Evaluates a condition.
	 *
	 * @param condition the tree, or null for a norm that asks nothing
	 * @param facts what is known
	 * @return value and explanation; a norm that asks nothing holds
	 */
	public Explanation explain(@Nullable Condition condition, Facts facts) {
		if (condition == null) {
			return new Explanation(Truth.TRUE, Wording.NONE, null, false, List.of(), List.of(), null);
		}
		if (condition instanceof Group group) {
			return group(group, facts);
		}
		if (condition instanceof Not not) {
			Explanation part = explain(not.getCondition(), facts);
			Truth truth = part.truth().not();
			return node(condition, truth, truth == Truth.TRUE ? Wording.NONE : part.finding(), List.of(part));
		}
		if (condition instanceof OpenReading open) {
			return open(open, facts);
		}
		return leaf(condition, facts);
	}

	/**
	 * What the entries of a list give for a total, so that a batch can keep it and ask only afterwards whether it is enough.
	 *
	 * @param total the measure, its list and which entries count
	 * @param facts what is known
	 * @return the sum as a range, or null where the list is not known
	 */
	public @Nullable Measured measure(Total total, Facts facts) {
		return Totals.measure(total, facts, this);
	}

	/** Whether a measure reaches what a total asks. */
	public static Truth reached(Total total, Measured measured) {
		return Totals.reached(total, measured);
	}

	/** The years that a yearly condition asks about on a day, before it is looked whether the person worked by then. */
	public static List<Integer> years(EachYear each, LocalDate asOf) {
		return Years.years(each, asOf);
	}

	/** The year in which the person's first work started, where years before it are treated apart; null where they are not. */
	public static @Nullable Integer firstYear(EachYear each, Facts facts) {
		return Years.firstYear(each, facts);
	}

	private Explanation leaf(Condition condition, Facts facts) {
		if (condition instanceof Comparison comparison) {
			return Comparisons.explain(comparison, facts);
		}
		if (condition instanceof Elapsed elapsed) {
			return Comparisons.explain(elapsed, facts);
		}
		if (condition instanceof Some some) {
			return Lists.explain(some, facts, this);
		}
		if (condition instanceof Total total) {
			return Totals.explain(total, facts, this);
		}
		if (condition instanceof EachYear each) {
			return Years.explain(each, facts, this);
		}
		if (condition instanceof ExternalCondition external) {
			return Outside.explain(external, facts, this);
		}
		throw new IllegalStateException(condition.eClass().getName());
	}

	private Explanation group(Group group, Facts facts) {
		List<Explanation> parts = new ArrayList<>();
		for (Condition each : group.getConditions()) {
			parts.add(explain(each, facts));
		}
		List<Truth> values = parts.stream().map(Explanation::truth).toList();
		Truth truth = group instanceof AllOf ? Truth.all(values) : Truth.any(values);
		return node(group, truth, words(group, truth, parts), parts);
	}

	/** One true alternative is enough to tell of; alternatives that all fail are told by their common label, where they have one. */
	private static Wording words(Group group, Truth truth, List<Explanation> parts) {
		boolean alternatives = group instanceof AnyOf;
		List<Explanation> sharing = parts.stream().filter(each -> each.truth() == truth).toList();
		List<Explanation> near = sharing.stream().filter(each -> each.parts().stream().anyMatch(part -> part.truth() == Truth.TRUE)).toList();
		List<Wording> words = (alternatives && truth == Truth.FALSE && !near.isEmpty() ? near : sharing).stream().map(Explanation::finding)
			.filter(each -> each != Wording.NONE).limit(!alternatives ? Long.MAX_VALUE : truth == Truth.TRUE ? 1 : MOST_ALTERNATIVES).toList();
		Wording own = label(group);
		if (own != Wording.NONE && truth == Truth.FALSE && (words.isEmpty() || alternatives)) {
			return Wording.of("finding.lacks.plain", own); //$NON-NLS-1$
		}
		return words.isEmpty() ? own : words.size() == 1 ? words.get(0) : Wording.list(words);
	}

	private Explanation open(OpenReading open, Facts facts) {
		String id = open.getInterpretation();
		String chosen = readings.chosen(id);
		if (matters(open, facts)) {
			readings.decision(id).ifPresentOrElse(decisions::add, () -> met.add(id));
		}
		List<Explanation> parts = new ArrayList<>();
		for (ReadingBranch branch : open.getBranches()) {
			if (chosen.equals(branch.getReading())) {
				return branch.isUndetermined() ? undecided(open, List.of()) : within(open, explain(branch.getCondition(), facts));
			}
			if (!branch.isUndetermined()) {
				parts.add(explain(branch.getCondition(), facts));
			}
		}
		boolean alike = parts.size() == open.getBranches().size() && parts.stream().map(Explanation::truth).distinct().count() == 1;
		return alike ? within(open, parts.get(0)) : undecided(open, parts);
	}

	/** Whether its readings give different values here; where they do not, another reading cannot change any outcome. */
	private boolean matters(OpenReading open, Facts facts) {
		Conditions apart = new Conditions(readings, assertions);
		return open.getBranches().stream().map(each -> each.isUndetermined() ? Truth.UNKNOWN : apart.explain(each.getCondition(), facts).truth())
			.distinct()
			.count() > 1;
	}

	private Explanation within(OpenReading open, Explanation part) {
		Wording own = label(open);
		String id = open.getInterpretation();
		Wording read = Wording.of("finding.reading", own == Wording.NONE ? readings.question(id) : own, readings.text(id, readings.chosen(id))); //$NON-NLS-1$
		return node(open, part.truth(), part.finding() == Wording.NONE ? read : part.finding(), List.of(part));
	}

	private Explanation undecided(OpenReading open, List<Explanation> parts) {
		String id = open.getInterpretation();
		Wording question = Wording.of("open.question", readings.question(id), id); //$NON-NLS-1$
		return new Explanation(Truth.UNKNOWN, question, open.getClause(), open.isIdentifying(), parts, List.of(question), id);
	}

	/** What was asserted of an outside text for this person, which is then relied on. */
	Optional<Assertion> asserted(String text, Facts facts) {
		Optional<Assertion> found = assertions.find(text, facts);
		found.ifPresent(relied::add);
		return found;
	}

	/** The condition's own words, or nothing where it has none. */
	static Wording label(Condition condition) {
		@Nullable
		String label = condition.getLabel();
		return label == null || label.isBlank() ? Wording.NONE : Wording.both(label, condition.getLabelEn());
	}

	/** A node with parts. */
	static Explanation node(Condition condition, Truth truth, Wording finding, List<Explanation> parts) {
		return new Explanation(truth, finding, condition.getClause(), condition.isIdentifying(), parts, List.of(), null);
	}

	/** A leaf. */
	static Explanation leaf(Condition condition, Truth truth, Wording finding, List<Wording> missing) {
		return new Explanation(truth, finding, condition.getClause(), condition.isIdentifying(), List.of(),
			truth == Truth.UNKNOWN ? missing : List.of(), null);
	}
}
