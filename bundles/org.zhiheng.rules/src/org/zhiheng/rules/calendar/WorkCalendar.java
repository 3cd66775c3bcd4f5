// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.CalendarYear;

/**
 * A calendar made of layers, the nation's first. The last layer that speaks of a day decides; a day of which none speaks works unless it is a
 * Saturday or Sunday.
 */
public final class WorkCalendar {

	private final List<Layer> layers;

	/** @param layers from the nation's to the most local one */
	public WorkCalendar(List<CalendarLayer> layers) {
		this.layers = layers.stream().map(Layer::new).toList();
	}

	/** One layer, indexed. */
	private static final class Layer {

		private final String id;
		private final Set<Integer> years = new HashSet<>();
		private final Set<Integer> doubtful = new HashSet<>();
		private final Map<LocalDate, Boolean> working = new HashMap<>();

		Layer(CalendarLayer layer) {
			id = layer.getId();
			for (CalendarYear year : layer.getYears()) {
				if (!year.isMissing()) {
					years.add(year.getYear());
				}
				if (!year.isCertain()) {
					doubtful.add(year.getYear());
				}
				year.getOff().forEach(day -> working.put(day, Boolean.FALSE));
				year.getMakeUp().forEach(day -> working.put(day, Boolean.TRUE));
			}
		}
	}

	/** How the calendar is named in question files: the layers' ids with a plus between them, such as {@code CN+XJ}. */
	public String name() {
		return String.join("+", layers.stream().map(layer -> layer.id).toList()); //$NON-NLS-1$
	}

	/** The calendar without its regional layers. */
	public WorkCalendar national() {
		return layers.size() < 2 ? this : new WorkCalendar(layers.subList(0, 1), true);
	}

	private WorkCalendar(List<Layer> layers, boolean indexed) {
		this.layers = List.copyOf(layers);
	}

	/** Whether regional layers are part of it. */
	public boolean regional() {
		return layers.size() > 1;
	}

	/** Whether every announcement used from one day to another was looked up in its source. */
	public boolean certain(LocalDate from, LocalDate to) {
		for (int year = from.getYear(); year <= to.getYear(); year++) {
			int asked = year;
			if (layers.stream().anyMatch(layer -> layer.doubtful.contains(asked))) {
				return false;
			}
		}
		return true;
	}

	/** The day itself, or the last working day before it where it lies in an announced holiday; a plain weekend is none. */
	public LocalDate clearOfHoliday(LocalDate day) {
		boolean off = layers.stream().anyMatch(layer -> Boolean.FALSE.equals(layer.working.get(day)));
		return off && rollBack(day) instanceof Counted.Day before ? before.day() : day;
	}

	private Counted.@Nullable Missing missing(LocalDate day) {
		for (Layer layer : layers) {
			if (!layer.years.contains(day.getYear())) {
				return new Counted.Missing(layer.id, day.getYear());
			}
		}
		return null;
	}

	private boolean works(LocalDate day) {
		for (int i = layers.size() - 1; i >= 0; i--) {
			@Nullable
			Boolean said = layers.get(i).working.get(day);
			if (said != null) {
				return said;
			}
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/** The n-th working day after a day, which is itself not counted. */
	public Counted after(LocalDate day, int number) {
		return step(day.plusDays(1), 1, number);
	}

	/** The n-th working day before a day, which is itself not counted. */
	public Counted before(LocalDate day, int number) {
		return step(day.minusDays(1), -1, number);
	}

	/** The n-th working day from a day on, which is counted where it works. */
	public Counted from(LocalDate day, int number) {
		return step(day, 1, number);
	}

	/** The day itself where it works, else the next one that does. */
	public Counted roll(LocalDate day) {
		return step(day, 1, 1);
	}

	/** The day itself where it works, else the one before that does. */
	public Counted rollBack(LocalDate day) {
		return step(day, -1, 1);
	}

	private Counted step(LocalDate first, int direction, int number) {
		LocalDate day = first;
		int left = number;
		while (true) {
			Counted.@Nullable Missing missing = missing(day);
			if (missing != null) {
				return missing;
			}
			if (works(day)) {
				left--;
			}
			if (left <= 0) {
				return new Counted.Day(day);
			}
			day = day.plusDays(direction);
		}
	}

	/** The number of working days from one day to another, both counted where they work. */
	public Counted between(LocalDate from, LocalDate to) {
		int number = 0;
		for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
			Counted.@Nullable Missing missing = missing(day);
			if (missing != null) {
				return missing;
			}
			if (works(day)) {
				number++;
			}
		}
		return new Counted.Days(number);
	}
}
