// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.zhiheng.message.Phrases;

/**
 * What a picture is about, wherever the counts come from: groups and periods with their counts, and the words around them.
 */
public sealed interface Subject permits BreakdownSubject, CountsSubject, PreparedSubject {

	/** The reader's language. */
	Locale locale();

	/** The groups, each over all periods, those without anybody included; none where only periods are told apart. */
	List<Mark> groups();

	/** Everything together. */
	Mark total();

	/** The periods, rising and without holes; none where periods are not told apart. */
	List<Integer> periods();

	/** One group in one period. */
	Mark cell(Mark group, int period);

	/** One period, all groups together. */
	Mark total(int period);

	/** The name of the rate. */
	String rate();

	/** The names of numerator over denominator. */
	String counts();

	/** The words of a picture. */
	Heading heading(Words words);

	/** The groups, or the total where there are none. */
	default List<Mark> rows() {
		return groups().isEmpty() ? List.of(total()) : groups();
	}

	/** The names of cells without a rate. */
	default List<String> gaps() {
		return rows().stream().flatMap(row -> periods().stream().filter(period -> at(row, period).gap())
			.flatMap(period -> Stream.of(row.label() + " " + period))).toList();
	}

	/** A row in a period: a group's cell, or the total's. */
	default Mark at(Mark row, int period) {
		return groups().isEmpty() ? total(period) : cell(row, period);
	}

	/** The phrases of pictures in the reader's language. */
	default Phrases phrases() {
		return Phrases.of(Subject.class, locale());
	}
}
