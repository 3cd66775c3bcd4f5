// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The steps of applications as a flow: how many reached each step, went on, or ended there.
 *
 * @param heading the words
 * @param columns headings of the columns of numbers: applications, share of filed, share of the step before, ended here
 * @param stages the steps in their order
 */
public record Flow(@NonNull Heading heading, List<String> columns, List<Stage> stages) implements Picture {

	private static final int ROW = 52;
	private static final int FRAME = 220;

	/**
	 * One step.
	 *
	 * @param mark how many of all filed reached it
	 * @param before how many of those who reached the step before also reached this one; of nobody for the first
	 * @param ended how many reached it and nothing after it; 0 at the last step, which is no loss; negative where it is withheld
	 */
	public record Stage(Mark mark, Mark before, long ended) {

		/** How many reached a later step. */
		public long onward() {
			return mark.counted().passed() - Math.max(0, ended);
		}
	}

	public Flow {
		columns = List.copyOf(columns);
		stages = List.copyOf(stages);
	}

	@Override
	public List<Mark> marks() {
		return stages.stream().map(Stage::mark).toList();
	}

	@Override
	public int height() {
		return FRAME + ROW * stages.size();
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Stage stage : stages) {
			List<@Nullable Object> row = Sheet.counts(stage.mark().label(), null, stage.mark());
			row.addAll(Sheet.numbers(stage.before()));
			row.add(stage.ended() < 0 ? Sheet.WITHHELD : (Object) stage.ended());
			rows.add(row);
		}
		return Optional.of(new Sheet(List.of("step", "period", "numerator", "denominator", "rate", "both", "before", "onward", "ended"), rows));
	}
}
