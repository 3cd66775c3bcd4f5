// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * All applications of one snapshot as coded columns: immutable, without anybody's identity, about sixteen bytes an application.
 */
public final class Population {

	/** A column with the meaning of its codes. */
	record Coded(List<String> dictionary, CodedColumn column) {}

	private final Snapshot snapshot;
	private final int size;
	private final Map<Dimension, Coded> columns;
	private final CodedColumn steps;
	private final int[] stepSets;

	Population(Snapshot snapshot, int size, Map<Dimension, Coded> columns, CodedColumn steps, int[] stepSets) {
		this.snapshot = snapshot;
		this.size = size;
		this.columns = new EnumMap<>(columns);
		this.steps = steps;
		this.stepSets = stepSets;
	}

	/**
	 * Reads a population from the registry in one scan.
	 *
	 * @param registry the applications
	 * @param regions to which prefecture places belong
	 * @param policyVersion the version in force
	 * @param progress applications read
	 * @return the population
	 * @throws Failure where the registry cannot be read, or ZH-4021 when cancelled: half a population would give wrong rates
	 */
	public static Population read(Registry registry, RegionTree regions, String policyVersion, Progress progress) throws Failure {
		long before = registry.sequence();
		PopulationBuilder builder = new PopulationBuilder(regions, Vocabulary.standard());
		registry.scan(builder, progress);
		if (progress.cancelled()) {
			throw new Failure(Population.class, "ZH-4021");
		}
		return builder.build(before, policyVersion, registry.demo());
	}

	/** Which state was counted. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** Applications held. */
	public int size() {
		return size;
	}

	/** The codes that occur in a dimension, in the order in which they are shown; {@link Dimension#UNSTATED} last. */
	public List<String> codes(Dimension dimension) {
		return coded(dimension).dictionary();
	}

	/** Bytes taken by one application. */
	public int rowWidth() {
		return steps.width() + columns.values().stream().mapToInt(each -> each.column().width()).sum();
	}

	/**
	 * Answers a question in one pass.
	 *
	 * @param question what is asked
	 * @return the breakdown
	 * @throws Failure ZH-4022 where the dimensions have too many combinations, ZH-4023 where revocations are asked for and none are held
	 */
	public Breakdown ask(Question question) throws Failure {
		if (question.rate().numerator() == Step.STANDING || question.rate().denominator() == Step.STANDING) {
			throw new Failure(Population.class, "ZH-4023");
		}
		return new DenseCount(this, question).breakdown();
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
}
