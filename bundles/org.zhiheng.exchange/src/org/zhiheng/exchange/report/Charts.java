// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.List;
import java.util.Optional;

import org.zhiheng.chart.Heading;
import org.zhiheng.chart.PreparedSubject;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

/** The words around the charts of a report: definition, number, method, snapshot, and that data are made up. */
final class Charts {

	private final Desk desk;
	private final String source;
	private final Optional<String> demo;

	/**
	 * @param desk the words
	 * @param source snapshot and policies
	 * @param demo the mark of made-up data
	 */
	Charts(Desk desk, String source, Optional<String> demo) {
		this.desk = desk;
		this.source = source;
		this.demo = demo;
	}

	Heading heading(String title, RateDefinition rate, long n, String method, List<String> notes) {
		String first = desk.text("chart.n", n, rate.denominatorName(desk.labels().locale()), method);
		return new Heading(title, definition(rate), notes, List.of(first, source), demo);
	}

	PreparedSubject.Titles titles(String title, RateDefinition rate, List<String> notes) {
		return new PreparedSubject.Titles(title, definition(rate), notes, source, demo);
	}

	private String definition(RateDefinition rate) {
		return desk.labels().definition(Question.of().rate(rate));
	}
}
