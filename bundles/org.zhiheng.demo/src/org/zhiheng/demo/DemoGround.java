// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What of the real world the made-up people stand on: regions, series, fees, campaigns and working days. Everything of it is policy data.
 *
 * @param prefectures the prefectures in the order of their codes
 * @param offers the series in which people apply
 * @param fees CNY a person by level, for the routes that are reviewed (HT25-5.7.2)
 * @param campaigns campaigns that a notice dates, by {@link #key}; other years follow the usual course
 * @param withoutDefence codes of the prefectures whose notice asks no defence
 * @param workingDay whether an office works on a day
 */
public record DemoGround(List<Prefecture> prefectures, List<Offer> offers, Map<String, BigDecimal> fees, Map<String, Campaign> campaigns,
	Set<String> withoutDefence, Predicate<LocalDate> workingDay) {

	public DemoGround {
		if (prefectures.isEmpty() || offers.isEmpty()) {
			throw new IllegalArgumentException("Nobody can live nowhere or apply for nothing");
		}
		prefectures = List.copyOf(prefectures);
		offers = List.copyOf(offers);
		fees = Map.copyOf(fees);
		campaigns = Map.copyOf(campaigns);
		withoutDefence = Set.copyOf(withoutDefence);
	}

	/**
	 * A prefecture.
	 *
	 * @param code GB/T 2260
	 * @param name in Chinese
	 * @param weight its share of the people, of any scale
	 * @param counties its counties; where there are none, people are of the prefecture itself
	 */
	public record Prefecture(String code, String name, double weight, List<County> counties) {

		public Prefecture {
			counties = List.copyOf(counties);
		}
	}

	/**
	 * A county.
	 *
	 * @param code GB/T 2260
	 * @param name in Chinese
	 * @param validFrom first day on which it exists, or null where it always has
	 * @param validTo last day, or null where it still exists
	 */
	public record County(String code, String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

		/** Whether it exists on a day. */
		public boolean exists(LocalDate day) {
			return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
		}
	}

	/**
	 * A series in which people apply.
	 *
	 * @param name as applications write it
	 * @param weight its share of the applications, of any scale
	 * @param titles name of the title by level
	 * @param specialties its specialties, maybe none
	 * @param examOnly levels that a State examination awards, where nobody applies for review
	 */
	public record Offer(String name, double weight, Map<String, String> titles, List<String> specialties, List<String> examOnly) {

		public Offer {
			titles = Map.copyOf(titles);
			specialties = List.copyOf(specialties);
			examOnly = List.copyOf(examOnly);
		}

		/** Whether people apply for a level, by review where that is said. */
		boolean has(String level, boolean byReview) {
			return titles.containsKey(level) && !(byReview && examOnly.contains(level));
		}

		/** The title of a level, empty where the series has none. */
		public Optional<String> title(String level) {
			return Optional.ofNullable(titles.get(level));
		}
	}

	/** The key under which {@link #campaigns} holds a campaign. */
	public static String key(int year, String prefecture) {
		return year + "/" + prefecture;
	}

	/** The campaign of a year in a prefecture: as a notice dates it, else the usual course. */
	public Campaign campaign(int year, String prefecture) {
		return Objects.requireNonNullElseGet(campaigns.get(key(year, prefecture)), () -> Campaign.usual(year, shift(prefecture)));
	}

	private int shift(String prefecture) {
		int i = 0;
		while (i < prefectures.size() - 1 && !prefectures.get(i).code().equals(prefecture)) {
			i++;
		}
		return i;
	}

	/** The working day that is so many working days after a day; with 0 the day itself or the next that is one. */
	LocalDate workingDay(LocalDate from, int further) {
		LocalDate day = from;
		int left = further;
		while (!workingDay.test(day) || left > 0) {
			if (workingDay.test(day)) {
				left--;
			}
			day = day.plusDays(1);
		}
		return day;
	}
}
