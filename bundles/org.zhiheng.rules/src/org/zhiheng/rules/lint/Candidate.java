// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * A person who stands for all who are like them: one education, one title, and the same number of years of everything that is counted in years.
 * All else that a notice may ask is met, and nothing that would need a rule of its own is there.
 *
 * @param education code of the level
 * @param degree whether the degree of that level was obtained; false also where the level has none
 * @param fullTime whether it was full-time
 * @param title level of the title held, or null for none
 * @param years since graduation, title and appointment, of work and of insurance
 * @param insurance code of the kind of insurance
 */
record Candidate(String education, boolean degree, boolean fullTime, @Nullable String title, int years, String insurance) {

	/** Levels of education, the lowest first; those of technical schools stand beside the level they are compared with. */
	static final List<String> LEVELS = List.of("HIGH_SCHOOL", "TECH_SCHOOL_INTERMEDIATE", "SECONDARY_SPECIALIZED", "TECH_SCHOOL_SENIOR", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
		"JUNIOR_COLLEGE",     //$NON-NLS-1$
		"TECH_SCHOOL_PRE_TECHNICIAN", "BACHELOR", "MASTER", "DOCTORATE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Levels of education that lead to a degree of the same name. */
	static final List<String> DEGREES = List.of("BACHELOR", "MASTER", "DOCTORATE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** The insurance of who is employed. */
	static final String EMPLOYED = "ENTERPRISE_EMPLOYEE"; //$NON-NLS-1$
	/** Longer than anything a notice asks for. */
	static final int LONG = 45;

	private static final int MONTHS = 12;
	private static final int RECENT = 10;
	private static final List<String> ABSENT = List.of("secondment", "skill_certificate", "postdoc", "leave", "social_insurance_gap", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$
		"political_review",      //$NON-NLS-1$
		"request.apply_at", "transfer_documents"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> FALSE = List.of("first_application", "ce_exemption_form", "exceptional_promotion_claimed", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
		"special_talent_claimed",    //$NON-NLS-1$
		"transferred_from_government", "request.exam_only_specialty"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> TRUE = List.of("assessed_qualified", "declared_on_platform", "employed_by_reviewing_enterprise", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		"external_conditions_met"); //$NON-NLS-1$

	/** The same with another number of years. */
	Candidate after(int other) {
		return new Candidate(education, degree, fullTime, title, other, insurance);
	}

	/** The same with another title. */
	Candidate holding(@Nullable String other) {
		return new Candidate(education, degree, fullTime, other, years, insurance);
	}

	/** The same with another insurance. */
	Candidate insured(String other) {
		return new Candidate(education, degree, fullTime, title, years, other);
	}

	/** The facts of this person who asks for a level by a route on a day. */
	Facts facts(LocalDate day, String route, String level) {
		Map<String, Given> given = new HashMap<>();
		ABSENT.forEach(key -> given.put(key, Given.NONE));
		FALSE.forEach(key -> given.put(key, new Given.Value(Boolean.FALSE)));
		TRUE.forEach(key -> given.put(key, new Given.Value(Boolean.TRUE)));
		given.put("as_of", new Given.Value(day)); //$NON-NLS-1$
		put(given, "employer_type", "PRIVATE_ENTERPRISE"); //$NON-NLS-1$ //$NON-NLS-2$
		put(given, "employment_status", "ACTIVE"); //$NON-NLS-1$ //$NON-NLS-2$
		put(given, "request.route", route); //$NON-NLS-1$
		put(given, "request.level", level); //$NON-NLS-1$
		put(given, "request.series", "工程"); //$NON-NLS-1$ //$NON-NLS-2$
		given.put("papers", number(LONG)); //$NON-NLS-1$
		given.put("representative_works", number(LONG)); //$NON-NLS-1$
		given.put("relevant_major_courses", number(LONG)); //$NON-NLS-1$
		given.put("integrity_records", new Given.Entries(List.of())); //$NON-NLS-1$
		LocalDate since = day.minusYears(years);
		title(given, since);
		given.put("education", new Given.Entries(List.of(education(since)))); //$NON-NLS-1$
		given.put("social_insurance", new Given.Entries(List.of(Facts.of(Map.of("social_insurance.type", new Given.Value(insurance), //$NON-NLS-1$ //$NON-NLS-2$
			"social_insurance.months", number(years * MONTHS)))))); //$NON-NLS-1$
		given.put("professional_work", new Given.Entries(List.of(Facts.of(Map.of("professional_work.field", new Given.Value("ENGINEERING"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"professional_work.from", new Given.Value(since), "professional_work.to", Given.NONE))))); //$NON-NLS-1$ //$NON-NLS-2$
		given.put("annual_assessments", new Given.Entries(IntStream.rangeClosed(day.getYear() - RECENT, day.getYear()).mapToObj(year -> Facts.of(Map //$NON-NLS-1$
			.<String, Given>of("annual_assessments.year", number(year), "annual_assessments.grade", new Given.Value("优秀")))).toList())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Facts.of(given);
	}

	private void title(Map<String, Given> given, LocalDate since) {
		String held = title;
		if (held == null) {
			given.put("current_title", Given.NONE); //$NON-NLS-1$
		} else {
			put(given, "current_title.level", held); //$NON-NLS-1$
			put(given, "current_title.name", "ASSISTANT".equals(held) ? "助理工程师" : held); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			given.put("current_title.obtained_on", new Given.Value(since)); //$NON-NLS-1$
			given.put("current_title.appointed_on", new Given.Value(since)); //$NON-NLS-1$
		}
	}

	private Facts education(LocalDate since) {
		return Facts.of(Map.of("education.level", new Given.Value(education), "education.full_time", new Given.Value(fullTime), //$NON-NLS-1$ //$NON-NLS-2$
			"education.academic_degree", degree ? new Given.Value(education) : Given.NONE, "education.graduated_on", new Given.Value(since), //$NON-NLS-1$ //$NON-NLS-2$
			"education.degree_obtained_on", degree ? new Given.Value(since) : Given.NONE)); //$NON-NLS-1$
	}

	private static void put(Map<String, Given> given, String key, String value) {
		given.put(key, new Given.Value(value));
	}

	private static Given number(int value) {
		return new Given.Value(BigDecimal.valueOf(value));
	}

	/** The education in words, with what sets it apart. */
	Wording studied() {
		Wording level = Wording.value("education.level", education); //$NON-NLS-1$
		Wording form = Findings.words(fullTime ? "full.time" : "part.time"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean could = DEGREES.contains(education);
		return could ? Findings.list(List.of(level, form, Findings.words(degree ? "with.degree" : "without.degree"))) //$NON-NLS-1$//$NON-NLS-2$
			: Findings.list(List.of(level, form));
	}

	/** The whole person in words. */
	Wording words() {
		String held = title;
		Wording holds = held == null ? Findings.words("no.title") : Findings.words("holds.title", Wording.value("request.level", held)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Findings.list(List.of(studied(), holds, Findings.words("insured.as", Wording.value("social_insurance.type", insurance)), //$NON-NLS-1$ //$NON-NLS-2$
			Findings.words("years.of.all", String.valueOf(years)))); //$NON-NLS-1$
	}
}
