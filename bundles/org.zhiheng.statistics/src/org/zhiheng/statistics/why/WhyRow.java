// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.pivot.Measure;

/**
 * One application behind a number: who it is by pseudonym, whether it counted, and the values that made it count.
 *
 * @param number the application's number
 * @param pseudonym of the person
 * @param counted what it counted in
 * @param values by column, as the reader calls them
 */
public record WhyRow(String number, String pseudonym, Counted counted, Map<Column, String> values) {

	/** What an application counts in. */
	public enum Counted {
		/** In numerator and denominator, or in the count. */
		BOTH,
		/** In the denominator alone. */
		DENOMINATOR,
		/** In neither: it did not reach the step. */
		NEITHER
	}

	private static final List<Column> ALWAYS = List.of(Column.YEAR, Column.REGION, Column.ROUTE, Column.SERIES, Column.LEVEL);
	private static final Map<Step, List<Column>> BY_STEP = Map.of(Step.ACCEPTED, List.of(Column.STATUS, Column.MATERIALS_RECEIVED_ON), Step.PAID,
		List.of(Column.PAID_ON), Step.DEFENDED, List.of(Column.DEFENCE), Step.REVIEWED, List.of(Column.REVIEWED), Step.PASSED,
		List.of(Column.OUTCOME), Step.CONFIRMED, List.of(Column.OUTCOME, Column.DOCUMENT_ISSUED_ON));

	/** The columns that a measure looks at, those of every application first. */
	public static List<Column> columns(Measure measure) {
		List<Column> columns = new ArrayList<>(ALWAYS);
		steps(measure).forEach(step -> BY_STEP.getOrDefault(step, List.of()).stream().filter(each -> !columns.contains(each)).forEach(columns::add));
		if (measure instanceof Measure.OfScore) {
			columns.add(Column.SCORE);
		}
		return columns;
	}

	private static List<Step> steps(Measure measure) {
		return measure instanceof Measure.OfRate of ? List.of(of.rate().denominator(), of.rate().numerator())
			: measure instanceof Measure.OfStep of ? List.of(of.step()) : List.of();
	}

	/** Reads an application. */
	public static WhyRow of(Kept kept, Measure measure, Labels labels) {
		Map<Column, String> values = new LinkedHashMap<>();
		for (Column column : columns(measure)) {
			@Nullable
			String value = kept.row().get(column);
			values.put(column, value == null ? "" : named(column, value, labels));
		}
		return new WhyRow(kept.row().number(), kept.pseudonym(), counted(kept, measure), values);
	}

	private static String named(Column column, String value, Labels labels) {
		return switch (column) {
			case REGION -> labels.code(Dimension.COUNTY, value);
			case ROUTE -> labels.code(Dimension.ROUTE, value);
			case SERIES -> labels.code(Dimension.SERIES, value);
			case LEVEL -> labels.code(Dimension.LEVEL, value);
			case DEFENCE -> labels.code(Dimension.DEFENCE, value);
			case OUTCOME -> labels.code(Dimension.OUTCOME, value);
			case REVIEWED -> labels.flag(Boolean.parseBoolean(value));
			default -> value;
		};
	}

	private static Counted counted(Kept kept, Measure measure) {
		List<Step> steps = steps(measure);
		boolean of = steps.isEmpty() || steps.get(0).reached(kept);
		boolean some = steps.size() < 2 || steps.get(1).reached(kept);
		return of && some ? Counted.BOTH : of ? Counted.DENOMINATOR : Counted.NEITHER;
	}
}
