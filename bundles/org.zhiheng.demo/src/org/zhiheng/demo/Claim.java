// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person applies for in one year, and with which title.
 *
 * @param year the year
 * @param route by which
 * @param level code of the level applied for
 * @param title the title held, or null for none
 * @param first whether the person applies for the first time
 * @param early whether a year is lacking; offices mostly notice
 */
record Claim(int year, Routes route, String level, @Nullable Title title, boolean first, boolean early) {

	private static final String[] LEVELS = { "TECHNICIAN_GRADE", "ASSISTANT", "INTERMEDIATE", "ASSOCIATE_SENIOR", "SENIOR" };
	/** Years after which somebody who has passed for ASSISTANT may apply for the next level. */
	private static final int TO_INTERMEDIATE = 4;

	/**
	 * A title held.
	 *
	 * @param level code of its level
	 * @param name what the series calls it
	 * @param obtained when
	 * @param appointed when the employer appointed its holder
	 */
	record Title(String level, String name, LocalDate obtained, LocalDate appointed) {}

	/** Draws the level that somebody applies for by a route. */
	static String level(Dice dice, Routes route) {
		return LEVELS[switch (route) {
			case REVIEW -> dice.weighted(3, 34, 48, 13, 2);
			case INITIAL -> dice.weighted(12, 75, 13, 0, 0);
			case GRANT -> dice.weighted(0, 50, 50, 0, 0);
			case ASSESSMENT_RECOGNITION -> dice.weighted(0, 30, 70, 0, 0);
			case DIRECT_RECOGNITION -> dice.weighted(0, 0, 0, 80, 20);
			case SKILL_EQUIVALENCE -> dice.weighted(0, 40, 45, 15, 0);
		}];
	}

	/** The level below, which somebody who is reviewed holds; null below the lowest. */
	static @Nullable String below(String level) {
		for (int i = 1; i < LEVELS.length; i++) {
			if (LEVELS[i].equals(level)) {
				return LEVELS[i - 1];
			}
		}
		return null;
	}

	/** Years for which the level below is usually held. */
	static int yearsHeld(String level, String education) {
		return switch (level) {
			case "ASSISTANT" -> 2;
			case "INTERMEDIATE" -> "MASTER".equals(education) ? 3 : "BACHELOR".equals(education) ? TO_INTERMEDIATE : 5;
			default -> 5;
		};
	}

	/** Years of work before the title of a level is obtained. */
	static int yearsBefore(String level) {
		return switch (level) {
			case "TECHNICIAN_GRADE" -> 1;
			case "ASSISTANT" -> 2;
			case "INTERMEDIATE" -> 7;
			default -> 12;
		};
	}

	/**
	 * What the person applies for next.
	 *
	 * @param dice of the person's years
	 * @param fate what became of this claim
	 * @param offer the person's series
	 * @param last last year of the population
	 * @return the next claim, or null where there is none within the years
	 */
	@Nullable
	Claim next(Dice dice, Fate fate, DemoGround.Offer offer, int last) {
		LocalDate issued = fate.issued();
		if (!fate.passed() || issued == null) {
			return dice.chance(0.5) && year < last ? new Claim(year + 1, route, level, title, false, false) : null;
		}
		int later = year + TO_INTERMEDIATE;
		String held = offer.title(level).orElse("");
		if (!"ASSISTANT".equals(level) || later > last || !offer.has("INTERMEDIATE", true) || !dice.chance(0.6)) {
			return null;
		}
		Title won = new Title(level, held, issued, issued.plusDays(dice.between(10, 60)));
		return new Claim(later, Routes.REVIEW, "INTERMEDIATE", won, false, false);
	}
}
