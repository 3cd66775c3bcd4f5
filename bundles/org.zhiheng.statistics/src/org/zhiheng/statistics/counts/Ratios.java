// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;
import org.zhiheng.statistics.inference.StandardisedRatio;
import org.zhiheng.statistics.inference.StandardisedRatio.Part;

/**
 * Standardised ratios of the groups: from the expected passes that the table gives, else from its strata at their common rates.
 */
final class Ratios {

	private static final double LEVEL = 0.95;

	private final CountsTable table;
	private final Figure<Double> target;
	private final Map<String, Counted> strata = new HashMap<>();
	private final Map<String, List<CountsRow>> rows = new HashMap<>();

	Ratios(CountsTable table, Figure<Double> target) {
		this.table = table;
		this.target = target;
		table.rows().forEach(row -> {
			strata.merge(row.stratum().orElse(""), row.counted(), Counted::plus);
			rows.computeIfAbsent(row.group(), each -> new ArrayList<>()).add(row);
		});
	}

	/** The ratio of a group, from one pass over the table for all of them. */
	Figure<StandardisedRatio> of(String group) {
		if (!table.hasExpected() && !table.hasStrata()) {
			return Figure.none(Reason.NO_EXPECTED);
		}
		if (target.value().isEmpty()) {
			return Figure.none(Reason.NO_DATA);
		}
		List<Part> parts = rows.getOrDefault(group, List.of()).stream().map(this::part).toList();
		return StandardisedRatio.of(parts, target.value().orElseThrow() < StandardisedRatio.RARE, LEVEL);
	}

	private Part part(CountsRow row) {
		return new Part(row.counted(), row.expected().orElseGet(() -> common(row)));
	}

	private double common(CountsRow row) {
		Counted stratum = Objects.requireNonNull(strata.get(row.stratum().orElse("")));
		return stratum.total() == 0 ? 0 : row.counted().total() * stratum.rate();
	}
}
