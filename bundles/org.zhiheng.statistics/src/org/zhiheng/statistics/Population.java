// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Registry;

/**
 * All applications of one snapshot as coded columns: immutable, without anybody's identity.
 *
 * <p>Every question is one pass over the columns it needs, on two threads, with nothing remembered from questions before. Any thread may ask.
 */
public final class Population {

	/** A column with the meaning of its codes. */
	record Coded(List<String> dictionary, CodedColumn column) {}

	private final Snapshot snapshot;
	private final Origin origin;
	private final boolean revocations;
	private final Map<Dimension, Coded> columns;
	private final CodedColumn steps;
	private final int[] stepSets;
	private final long[] numbers;

	Population(Snapshot snapshot, Origin origin, boolean revocations, Map<Dimension, Coded> columns, CodedColumn steps, int[] stepSets,
		long[] numbers) {
		this.snapshot = snapshot;
		this.origin = origin;
		this.revocations = revocations;
		this.columns = new EnumMap<>(columns);
		this.steps = steps;
		this.stepSets = stepSets;
		this.numbers = numbers;
	}

	/**
	 * Reads a population: from the kept snapshot and what came after it, or where there is none from all applications.
	 *
	 * @param registry the applications
	 * @param regions to which prefecture places belong
	 * @param policyVersion the version in force
	 * @param progress applications read
	 * @return the population
	 * @throws Failure where the registry cannot be read, or ZH-4021 when cancelled: half a population would give wrong rates
	 */
	public static Population read(Registry registry, RegionTree regions, String policyVersion, Progress progress) throws Failure {
		return new Populations(registry, regions, policyVersion).read(progress);
	}

	/** Which state was counted. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** How it was read. */
	public Origin origin() {
		return origin;
	}

	/** Applications held. */
	public int size() {
		return numbers.length;
	}

	/** Whether revocations of titles are held; without them there is no net rate. */
	public boolean holdsRevocations() {
		return revocations;
	}

	/** The codes that occur in a dimension, in the order in which they are shown; {@link Dimension#UNSTATED} last. */
	public List<String> codes(Dimension dimension) {
		return coded(dimension).dictionary();
	}

	/**
	 * The code of one application, as a place among {@link #codes}. Rows stand in an order of the population's own.
	 *
	 * @param row from 0
	 * @param dimension which
	 * @return the place
	 */
	public int code(int row, Dimension dimension) {
		return coded(dimension).column().at(row);
	}

	/** Whether one application reached a step. */
	public boolean reached(int row, Step step) {
		return (stepSets[steps.at(row)] & step.bit()) == step.bit();
	}

	/** Bytes taken by one application in {@link Dimension#CORE} and the steps reached. */
	public double coreWidth() {
		return (steps.bytes() + Dimension.CORE.stream().mapToLong(each -> coded(each).column().bytes()).sum()) / (double) Math.max(1, size());
	}

	/** Bytes taken by one application in all columns. */
	public double width() {
		long bytes = columns.values().stream().mapToLong(each -> each.column().bytes()).sum();
		return (bytes + steps.bytes() + (long) Long.BYTES * numbers.length) / (double) Math.max(1, size());
	}

	/**
	 * Answers a question.
	 *
	 * @param question what is asked
	 * @return the breakdown
	 * @throws Failure ZH-4022 where the dimensions have too many combinations, ZH-4023 where revocations are asked for and none are held
	 */
	public Breakdown ask(Question question) throws Failure {
		return ask(question, Integer.MAX_VALUE);
	}

	/**
	 * Answers a question unless its answer is too long to be worked with.
	 *
	 * @param question what is asked
	 * @param most the most cells with applications
	 * @return the breakdown
	 * @throws Failure as above, and ZH-4033 where there are more cells
	 */
	public Breakdown ask(Question question, int most) throws Failure {
		boolean net = question.rate().numerator() == Step.STANDING || question.rate().denominator() == Step.STANDING;
		if (net && !revocations) {
			throw new Failure(Population.class, "ZH-4023");
		}
		Breakdown breakdown = new RateCount(this, question).breakdown(most);
		return net && codes(Dimension.TITLE).contains(Dimension.TITLE_UNDETERMINED) ? breakdown.undetermined(undetermined(question)) : breakdown;
	}

	private long undetermined(Question question) throws Failure {
		Optional<Set<String>> filter = question.filter(Dimension.TITLE);
		if (filter.isPresent() && !filter.get().contains(Dimension.TITLE_UNDETERMINED)) {
			return 0;
		}
		Question open = question.groupedBy().where(Dimension.TITLE, Set.of(Dimension.TITLE_UNDETERMINED));
		return new RateCount(this, open).breakdown(Integer.MAX_VALUE).total().numerator();
	}

	/** The funnel of steps by the dimensions and filters of a question. */
	public Funnel funnel(Question question) throws Failure {
		return Funnel.of(this, question);
	}

	/** How many different codes of a dimension each cell of a question holds. */
	public List<Distinct> distinct(Question question, Dimension counted) throws Failure {
		return Distinct.of(this, question, counted);
	}

	/** The distribution of scores in each cell of a question. */
	public List<Scores> scores(Question question) throws Failure {
		return Scores.of(this, question);
	}

	/**
	 * Indirect standardisation.
	 *
	 * @param question its filters and its rate; what it is broken down by plays no part
	 * @param unit what is compared, such as committees
	 * @param strata what is adjusted for, such as series, level and year
	 * @return one figure a unit, in the order of their codes
	 * @throws Failure as for {@link #ask}
	 */
	public List<Standardised> standardised(Question question, Dimension unit, List<Dimension> strata) throws Failure {
		return Standardised.of(this, question, unit, strata);
	}

	Coded coded(Dimension dimension) {
		return Objects.requireNonNull(columns.get(dimension));
	}

	CodedColumn steps() {
		return steps;
	}

	/** By code of the column of steps: the bits of the steps reached. */
	int[] stepSets() {
		return stepSets;
	}

	/** By row: a digest of the application's number, by which a later content replaces an earlier one. */
	long[] numbers() {
		return numbers;
	}

	/** The same, known to hold at a later record too. */
	Population at(long sequence) {
		return new Population(new Snapshot(sequence, snapshot.policyVersion(), snapshot.demo()), origin, revocations, columns, steps, stepSets,
			numbers);
	}

	Population from(Origin where) {
		return new Population(snapshot, where, revocations, columns, steps, stepSets, numbers);
	}
}
