// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Makes a {@link Population} from a scan of the registry, or from an earlier population and what came since.
 */
public final class PopulationBuilder implements Consumer<Kept> {

	/** The dimensions asked for most, the coarse ones first; rows are kept in this order, so that they come in long runs. */
	private static final List<Dimension> BEFORE_STEPS = List.of(Dimension.YEAR, Dimension.ROUTE, Dimension.REGION, Dimension.LEVEL);
	private static final List<Dimension> BEHIND_STEPS = List.of(Dimension.SERIES, Dimension.COMMITTEE);

	private final Vocabulary vocabulary;
	private final Beside beside;
	private final RowReading reading;
	private final Map<Dimension, ColumnBuilder> columns = new EnumMap<>(Dimension.class);
	private final ColumnBuilder steps = new ColumnBuilder();
	private long[] numbers = new long[1024];
	private int before;
	private int size;
	private long sequence;

	/**
	 * @param regions to which prefecture places belong
	 * @param vocabulary the order of codes
	 */
	public PopulationBuilder(RegionTree regions, Vocabulary vocabulary) {
		this(regions, vocabulary, UnaryOperator.identity(), Beside.NOTHING);
	}

	/**
	 * @param regions to which prefecture places belong
	 * @param vocabulary the order of codes
	 * @param pseudonym of an employer, by credit code or name
	 * @param beside what is held beside the table
	 */
	public PopulationBuilder(RegionTree regions, Vocabulary vocabulary, UnaryOperator<String> pseudonym, Beside beside) {
		this.vocabulary = vocabulary;
		this.beside = beside;
		this.reading = new RowReading(regions, pseudonym, beside);
		for (Dimension dimension : Dimension.values()) {
			columns.put(dimension, new ColumnBuilder());
		}
	}

	/** Begins with all rows of an earlier population; must be called first. */
	PopulationBuilder startFrom(Population population) {
		columns.forEach((dimension, column) -> column.addAll(population.coded(dimension), population.size()));
		List<String> sets = Arrays.stream(population.stepSets()).mapToObj(PopulationBuilder::text).toList();
		steps.addAll(new Population.Coded(sets, population.steps()), population.size());
		numbers = Arrays.copyOf(population.numbers(), population.size() + numbers.length);
		size = population.size();
		before = size;
		sequence = population.snapshot().sequence();
		return this;
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
		columns.forEach((dimension, column) -> {
			if (dimension != Dimension.EMPLOYER_SIZE) {
				column.add(reading.value(dimension, row));
			}
		});
		steps.add(text(reading.steps(row)));
		if (size == numbers.length) {
			numbers = Arrays.copyOf(numbers, size + (size >> 1));
		}
		numbers[size++] = NumberDigest.of(row.number());
		return this;
	}

	/** One character for each set of steps: the dictionary then holds at most 128 of them. */
	private static String text(int set) {
		return String.valueOf((char) set);
	}

	/** Applications added after those of the earlier population. */
	int added() {
		return size - before;
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
		int[] kept = kept();
		columns.put(Dimension.EMPLOYER_SIZE, employerSizes(kept));
		int[] rows = RowOrder.of(kept, order());
		Map<Dimension, Population.Coded> coded = new EnumMap<>(Dimension.class);
		for (Dimension dimension : Dimension.values()) {
			coded.put(dimension, Objects.requireNonNull(columns.remove(dimension)).coded(rows, CodeOrder.of(dimension, vocabulary)));
		}
		Population.Coded sets = steps.coded(rows, Comparator.naturalOrder());
		int[] bits = sets.dictionary().stream().mapToInt(each -> each.charAt(0)).toArray();
		long[] ordered = Arrays.stream(rows).mapToLong(row -> numbers[row]).toArray();
		Snapshot snapshot = new Snapshot(Math.max(sequence, atLeast), policyVersion, demo);
		return new Population(snapshot, Origin.READ, beside.holdsRevocations(), coded, sets.column(), bits, ordered);
	}

	private List<ColumnBuilder> order() {
		List<ColumnBuilder> order = new ArrayList<>();
		BEFORE_STEPS.forEach(dimension -> order.add(Objects.requireNonNull(columns.get(dimension))));
		order.add(steps);
		BEHIND_STEPS.forEach(dimension -> order.add(Objects.requireNonNull(columns.get(dimension))));
		return order;
	}

	/** The rows that no later row replaces. */
	private int[] kept() {
		if (before == 0) {
			return java.util.stream.IntStream.range(0, size).toArray();
		}
		Set<Long> later = new HashSet<>();
		boolean[] replaced = new boolean[size];
		for (int row = size - 1; row >= 0; row--) {
			replaced[row] = row >= before ? !later.add(numbers[row]) : later.contains(numbers[row]);
		}
		return java.util.stream.IntStream.range(0, size).filter(row -> !replaced[row]).toArray();
	}

	/** The band of the employer's applications in the year, known only when all are. */
	private ColumnBuilder employerSizes(int[] kept) {
		ColumnBuilder employers = Objects.requireNonNull(columns.get(Dimension.EMPLOYER));
		ColumnBuilder years = Objects.requireNonNull(columns.get(Dimension.YEAR));
		int[][] sizes = new int[years.values()][employers.values()];
		for (int row : kept) {
			sizes[years.at(row)][employers.at(row)]++;
		}
		ColumnBuilder bands = new ColumnBuilder();
		for (int row = 0; row < size; row++) {
			int applications = sizes[years.at(row)][employers.at(row)];
			bands.add(applications == 0 || employers.value(row).equals(Dimension.UNSTATED) ? Dimension.UNSTATED : Band.size(applications));
		}
		return bands;
	}
}
