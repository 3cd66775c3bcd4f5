// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Makes a {@link Population} from one scan of the registry.
 */
public final class PopulationBuilder implements Consumer<Kept> {

	private final RegionTree regions;
	private final Vocabulary vocabulary;
	private final Map<Dimension, ColumnBuilder> columns = new EnumMap<>(Dimension.class);
	private final ColumnBuilder steps = new ColumnBuilder();
	private long sequence;
	private int size;

	/**
	 * @param regions to which prefecture places belong
	 * @param vocabulary the order of codes
	 */
	public PopulationBuilder(RegionTree regions, Vocabulary vocabulary) {
		this.regions = regions;
		this.vocabulary = vocabulary;
		for (Dimension dimension : Dimension.values()) {
			columns.put(dimension, new ColumnBuilder());
		}
	}

	@Override
	public void accept(Kept kept) {
		sequence = Math.max(sequence, kept.journalSequence());
		add(kept.row());
	}

	/**
	 * Adds one application.
	 *
	 * @param row its values
	 * @return this
	 */
	public PopulationBuilder add(ApplicationRow row) {
		columns.forEach((dimension, column) -> column.add(value(dimension, row)));
		// one character for each set of steps; the dictionary then holds at most 128 of them
		steps.add(String.valueOf((char) Step.bits(row)));
		size++;
		return this;
	}

	private String value(Dimension dimension, ApplicationRow row) {
		@Nullable
		String value = row.get(dimension.column());
		if (value == null) {
			return Dimension.UNSTATED;
		}
		return dimension == Dimension.REGION ? regions.prefecture(value, row.year()).orElse(value) : value;
	}

	/**
	 * Ends the scan.
	 *
	 * @param atLeast the registry's sequence when the scan began
	 * @param policyVersion the version in force
	 * @param demo whether the people are made up
	 * @return the population; this builder must not be used again
	 */
	public Population build(long atLeast, String policyVersion, boolean demo) {
		Map<Dimension, Population.Coded> coded = new EnumMap<>(Dimension.class);
		for (Dimension dimension : Dimension.values()) {
			ColumnBuilder column = Objects.requireNonNull(columns.remove(dimension));
			List<String> dictionary = column.dictionary(CodeOrder.of(dimension, vocabulary));
			coded.put(dimension, new Population.Coded(dictionary, column.column(dictionary)));
		}
		List<String> sets = steps.dictionary(java.util.Comparator.naturalOrder());
		int[] bits = sets.stream().mapToInt(each -> each.charAt(0)).toArray();
		return new Population(new Snapshot(Math.max(sequence, atLeast), policyVersion, demo), size, coded, steps.column(sets), bits);
	}
}
