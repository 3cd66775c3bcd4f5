// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/**
 * What each dimension is for one application.
 */
final class RowReading {

	/** How the table names an employer that is none; 自由职业 in the name column. */
	private static final String FREELANCE = "自由职业";
	private static final int KEEP = 1 << 16;

	private final RegionTree regions;
	private final UnaryOperator<String> pseudonym;
	private final Beside beside;
	private final Map<String, String> derived = new HashMap<>();

	RowReading(RegionTree regions, UnaryOperator<String> pseudonym, Beside beside) {
		this.regions = regions;
		this.pseudonym = pseudonym;
		this.beside = beside;
	}

	/** The code of a dimension, but for the size of employers, which takes all rows to know. */
	String value(Dimension dimension, ApplicationRow row) {
		@Nullable
		String value = row.get(dimension.column());
		String stated = value == null ? Dimension.UNSTATED : value;
		return dimension.plain() ? stated : derived(dimension, row, stated);
	}

	private String derived(Dimension dimension, ApplicationRow row, String value) {
		return switch (dimension) {
			case REGION -> value.isEmpty() ? value : once("r" + value + row.year(), () -> regions.prefecture(value, row.year()).orElse(value));
			case DOCUMENT -> document(row);
			case EMPLOYER -> employer(row, value);
			case AGE_BAND -> Band.age(row.get(Column.BIRTH_DATE), row.get(Column.SUBMITTED_AT));
			case HANDLER_UNIT -> beside.handlerUnit(row.number()).orElse(Dimension.UNSTATED);
			case REACHED -> furthest(steps(row)).key();
			case TITLE -> title(row);
			default -> Dimension.UNSTATED;
		};
	}

	private String title(ApplicationRow row) {
		if (!beside.holdsRevocations()) {
			return Dimension.UNSTATED;
		}
		if ((Step.bits(row) & Step.CONFIRMED.bit()) == 0) {
			return Dimension.TITLE_NONE;
		}
		if (beside.revoked(row.number())) {
			return Dimension.TITLE_REVOKED;
		}
		return beside.undetermined(row.number()) ? Dimension.TITLE_UNDETERMINED : Dimension.TITLE_STANDING;
	}

	private String document(ApplicationRow row) {
		@Nullable
		String place = row.get(Column.REGION);
		return place == null ? Dimension.UNSTATED
			: once("d" + place + row.year(), () -> regions.document(place, row.year()).orElse(Dimension.UNSTATED));
	}

	private String employer(ApplicationRow row, String name) {
		@Nullable
		String creditCode = row.get(Column.CREDIT_CODE);
		if (creditCode == null && (name.isEmpty() || name.equals(FREELANCE))) {
			return Dimension.UNSTATED;
		}
		String known = creditCode == null ? name : creditCode;
		return once("e" + known, () -> pseudonym.apply(known));
	}

	private String once(String key, Supplier<String> value) {
		if (derived.size() > KEEP) {
			derived.clear();
		}
		String known = derived.get(key);
		if (known == null) {
			known = value.get();
			derived.put(key, known);
		}
		return known;
	}

	/** The steps reached, as bits. */
	int steps(ApplicationRow row) {
		int bits = Step.bits(row);
		boolean revoked = (bits & Step.STANDING.bit()) != 0 && beside.holdsRevocations() && beside.revoked(row.number());
		return revoked ? bits & ~Step.STANDING.bit() : bits;
	}

	private static Step furthest(int bits) {
		Step furthest = Step.FILED;
		for (Step step : Step.values()) {
			if (step != Step.STANDING && (bits & step.bit()) == step.bit()) {
				furthest = step;
			}
		}
		return furthest;
	}
}
