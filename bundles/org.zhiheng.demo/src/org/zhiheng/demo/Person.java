// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;
import java.time.Month;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Identity;

/**
 * A person of nobody's kin: what stays the same from one application to the next.
 *
 * @param number of the person in the population
 * @param prefecture where the person lives
 * @param offer the series
 * @param specialty or null where the series has none
 * @param ability on the logit of passing, mean 0
 * @param education code of the level
 * @param fullTime form of study
 * @param graduated last day of study
 * @param degree code of the academic degree, or null for none
 * @param worksSince first day in the profession
 * @param birth date of birth
 * @param identity name, ID number and phone
 */
record Person(long number, DemoGround.Prefecture prefecture, DemoGround.Offer offer, @Nullable String specialty, double ability, String education,
	boolean fullTime, LocalDate graduated, @Nullable String degree, LocalDate worksSince, LocalDate birth, Identity identity) {

	/** The education that applicants by skill have. */
	private static final String[] WORKERS = { "TECH_SCHOOL_PRE_TECHNICIAN", "TECH_SCHOOL_SENIOR", "TECH_SCHOOL_INTERMEDIATE", "HIGH_SCHOOL" };
	private static final String[] STUDENTS = { "DOCTORATE", "MASTER", "BACHELOR", "JUNIOR_COLLEGE", "SECONDARY_SPECIALIZED" };
	private static final int[] AGE_AT_END = { 28, 25, 22, 21, 19 };

	/** The education of somebody who applies for a level. */
	static String education(Dice dice, Routes route, String level) {
		if (route == Routes.SKILL_EQUIVALENCE) {
			return WORKERS[dice.weighted(20, 55, 20, 5)];
		}
		return STUDENTS[switch (level) {
			case "SENIOR", "ASSOCIATE_SENIOR" -> dice.weighted(3, 17, 68, 12, 0);
			case "INTERMEDIATE" -> route == Routes.REVIEW ? dice.weighted(0, 5, 55, 32, 8) : dice.weighted(6, 80, 14, 0, 0);
			case "TECHNICIAN_GRADE" -> dice.weighted(0, 0, 0, 45, 55);
			default -> dice.weighted(0, 3, 47, 40, 10);
		}];
	}

	/** Age at which an education usually ends. */
	static int ageAtEnd(String education) {
		for (int i = 0; i < STUDENTS.length; i++) {
			if (STUDENTS[i].equals(education)) {
				return AGE_AT_END[i];
			}
		}
		return 20;
	}

	/** The academic degree that goes with an education, mostly. */
	static @Nullable String degree(Dice dice, String education) {
		return switch (education) {
			case "DOCTORATE", "MASTER" -> education;
			case "BACHELOR" -> dice.chance(0.85) ? education : null;
			default -> null;
		};
	}

	/** The end of the school year in which studies ended. */
	static LocalDate endOfStudies(LocalDate about) {
		return LocalDate.of(about.getYear(), Month.JUNE, 30);
	}
}
