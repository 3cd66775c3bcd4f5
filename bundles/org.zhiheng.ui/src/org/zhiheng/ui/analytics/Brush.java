// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zhiheng.chart.Fan;
import org.zhiheng.chart.Flow;
import org.zhiheng.chart.FlowMaker;
import org.zhiheng.chart.Heat;
import org.zhiheng.chart.Line;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Multiples;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.ScoreBars;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.pivot.Measure;

/**
 * What marks of a picture stand for: groups and years, by which a question is narrowed when they are brushed.
 */
final class Brush {

	private final Question question;
	private final Picture picture;
	private final Dimension group;
	private final Map<Mark, Integer> years = new IdentityHashMap<>();
	private final Set<String> allGroups = new HashSet<>();
	private final Set<Integer> allYears = new HashSet<>();

	/**
	 * @param question that the picture answers, by one dimension and the year
	 * @param picture what was brushed
	 */
	Brush(Question question, Picture picture) {
		this.question = question;
		this.picture = picture;
		this.group = Answer.group(question);
		if (picture instanceof Picture.Lines lines) {
			lines.lines().forEach(line -> note(line, lines.periods()));
		} else if (picture instanceof Multiples multiples) {
			multiples.panels().forEach(line -> note(line, multiples.periods()));
			multiples.total().ifPresent(line -> note(line, multiples.periods()));
		} else if (picture instanceof Heat heat) {
			heat.rows().forEach(row -> note(row.cells(), heat.periods()));
			note(heat.total(), heat.periods());
		} else if (picture instanceof Fan fan) {
			note(fan.past(), fan.periods());
		}
		allYears.addAll(years.values());
		picture.marks().forEach(mark -> allGroups.addAll(group(mark)));
	}

	private void note(Line line, List<Integer> periods) {
		note(line.marks(), periods);
	}

	private void note(List<Mark> marks, List<Integer> periods) {
		for (int i = 0; i < Math.min(marks.size(), periods.size()); i++) {
			years.put(marks.get(i), periods.get(i));
		}
	}

	private Set<String> group(Mark mark) {
		int place = mark.key().size() == 1 ? 0 : question.by().indexOf(group);
		return mark.key().isEmpty() || place < 0 || place >= mark.key().size() ? Set.of() : Set.of(mark.key().get(place));
	}

	/**
	 * The question narrowed to the groups and years of some marks; what holds for all marks of the picture is no filter.
	 *
	 * @param marks within the brush
	 * @return the same question where they say nothing
	 */
	Question narrowed(Collection<Mark> marks) {
		Set<String> groups = new LinkedHashSet<>();
		Set<Integer> span = new java.util.TreeSet<>();
		marks.forEach(mark -> {
			groups.addAll(group(mark));
			Integer year = years.get(mark);
			if (year != null) {
				span.add(year);
			}
		});
		Question narrowed = question;
		if (!groups.isEmpty() && !groups.containsAll(allGroups)) {
			narrowed = narrowed.where(group, groups);
		}
		if (!span.isEmpty() && !span.containsAll(allYears)) {
			Set<String> codes = new LinkedHashSet<>();
			span.forEach(year -> codes.add(year.toString()));
			narrowed = narrowed.where(Dimension.YEAR, codes);
		}
		return narrowed;
	}

	/**
	 * The number that a mark shows: of its group and its year, of its step, or of its class of scores.
	 *
	 * @param mark of the picture
	 * @param population whose scores a class holds
	 */
	Pointed pointed(Mark mark, Population population) {
		if (picture instanceof Flow flow) {
			int place = flow.marks().indexOf(mark);
			return Pointed.alone(question,
				new Measure.OfStep(place >= 0 && place < FlowMaker.STEPS.size() ? FlowMaker.STEPS.get(place) : Step.CONFIRMED));
		}
		if (picture instanceof ScoreBars scores) {
			return scores.bins().stream().filter(bin -> bin.mark() == mark).findFirst()
				.map(bin -> Pointed.alone(question.where(Dimension.SCORE, scores(population, bin)), new Measure.OfStep(Step.FILED)))
				.orElseGet(() -> Pointed.total(question));
		}
		Map<Dimension, String> cell = new EnumMap<>(Dimension.class);
		group(mark).forEach(code -> cell.put(group, code));
		Integer year = years.get(mark);
		if (year != null) {
			cell.put(Dimension.YEAR, year.toString());
		}
		return Pointed.cell(question, cell);
	}

	private static Set<String> scores(Population population, ScoreBars.Bin bin) {
		Set<String> codes = new LinkedHashSet<>();
		for (String code : population.codes(Dimension.SCORE)) {
			if (!code.equals(Dimension.UNSTATED) && Double.parseDouble(code) >= bin.from() && Double.parseDouble(code) < bin.to()) {
				codes.add(code);
			}
		}
		return codes;
	}

	/** The codes of the group that a mark stands for; none for a total. */
	Set<String> groups(Mark mark) {
		return group(mark);
	}
}
