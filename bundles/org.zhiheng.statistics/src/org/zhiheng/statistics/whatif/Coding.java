// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Column;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.OwnDay;

/**
 * Makes the columns that batches ask for from the cells of applications. What an input says of a person depends on the few cells it reads, so it
 * is asked once for each combination of them that occurs, and not once for each person. Where it looks at days only by the time that has passed
 * up to the own day, they are told as of one day first, and the combinations are few.
 */
final class Coding {

	/** A column read: its codes, and what they stand for; the day where there is no column. */
	private record Source(@Nullable Column column, Codes codes) {}

	private final HeldRows rows;
	private final HeldFacts facts;
	private final Map<Column, Codes> told = new ConcurrentHashMap<>();

	Coding(HeldRows rows, HeldFacts facts) {
		this.rows = rows;
		this.facts = facts;
	}

	/**
	 * The columns of some people.
	 *
	 * @param inputs what is wanted
	 * @param members places of the people
	 * @param progress columns made
	 * @return columns in the order of the members
	 * @throws Failure ZH-4065 when cancelled
	 */
	Map<Input, Codes> columns(List<Input> inputs, int[] members, Progress progress) throws Failure {
		Map<Input, Codes> columns = new LinkedHashMap<>();
		for (Input each : inputs) {
			if (progress.cancelled()) {
				throw new Failure(PeopleOfYear.class, "ZH-4065");
			}
			columns.put(each, column(each, members));
			progress.at(columns.size(), inputs.size());
		}
		return columns;
	}

	/** The column of one input. */
	Codes column(Input input, int[] members) {
		List<Source> sources = sources(input);
		int[] places = Tuples.together(members.length, sources.stream()
			.map(each -> new Tuples.Part(each.codes().values().size(), i -> each.codes().code(members[i]))).toList());
		int[] first = Tuples.first(places);
		Map<Object, Integer> values = new LinkedHashMap<>();
		int[] codes = new int[first.length];
		for (int i = 0; i < first.length; i++) {
			Object value = value(input, sources, members[first[i]]);
			codes[i] = values.computeIfAbsent(value, key -> values.size());
		}
		for (int i = 0; i < places.length; i++) {
			places[i] = codes[places[i]];
		}
		return new Codes(List.copyOf(values.keySet()), places);
	}

	private List<Source> sources(Input input) {
		List<Source> sources = new ArrayList<>();
		for (Column each : facts.columns(input.reads())) {
			sources.add(new Source(each, input.relative() && HeldFacts.day(each) ? told(each) : rows.column(each)));
		}
		if (!input.relative() && HeldFacts.asks(input.reads())) {
			sources.add(new Source(null, rows.days()));
		}
		return sources;
	}

	private Codes told(Column column) {
		return Objects.requireNonNull(told.computeIfAbsent(column, this::tell));
	}

	private Codes tell(Column column) {
		Codes cells = rows.column(column);
		List<Optional<LocalDate>> dates = cells.values().stream().map(each -> HeldFacts.date((String) each)).toList();
		Codes made = new Codes(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			Optional<LocalDate> date = dates.get(cells.code(i));
			made.add(date.isEmpty() ? "" : OwnDay.told(date.get(), rows.day(i)));
		}
		return made;
	}

	private Object value(Input input, List<Source> sources, int row) {
		Map<Column, String> cells = new HashMap<>();
		for (Source each : sources) {
			@Nullable
			Column column = each.column();
			if (column != null) {
				cells.put(column, each.codes().values().get(each.codes().code(row)).toString());
			}
		}
		Set<String> reads = input.reads();
		return input.of(facts.of(cells::get, input.relative() ? OwnDay.DAY : HeldFacts.asks(reads) ? rows.day(row) : OwnDay.DAY));
	}
}
