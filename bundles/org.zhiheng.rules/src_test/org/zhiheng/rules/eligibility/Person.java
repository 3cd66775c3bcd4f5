// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/** Builds the facts of a person who works for a private enterprise of Bayingolin and has everything but education, insurance and title. */
final class Person {

	private final Map<String, Given> given = new HashMap<>();
	private final List<Facts> education = new ArrayList<>();
	private final List<Facts> insurance = new ArrayList<>();
	private final List<Facts> courses = new ArrayList<>();

	Person(String asOf) {
		set("as_of", LocalDate.parse(asOf));
		set("region", "BAYINGOLIN");
		set("employer_type", "PRIVATE_ENTERPRISE");
		set("employment_status", "ACTIVE");
		set("first_application", Boolean.FALSE);
		set("representative_works", BigDecimal.valueOf(2));
		set("request.series", "工程");
		set("request.exam_only_specialty", Boolean.FALSE);
		for (String none : List.of("secondment", "current_title", "skill_certificate", "declared_on_platform", "political_review",
			"ce_exemption_form", "postdoc",
			"leave", "social_insurance_gap", "request.apply_at", "special_talent_claimed")) {
			given.put(none, Given.NONE);
		}
		given.put("integrity_records", new Given.Entries(List.of()));
		given.put("professional_work", new Given.Entries(List.of()));
		int year = LocalDate.parse(asOf).getYear();
		for (int each = year - 4; each <= year; each++) {
			courses.add(
				Facts.of(Map.of("continuing_education.year", new Given.Value(BigDecimal.valueOf(each)), "continuing_education.public_certificate",
					new Given.Value(Boolean.TRUE), "continuing_education.specialty_certificate", new Given.Value(Boolean.TRUE),
					"continuing_education.public_hours", new Given.Value(BigDecimal.valueOf(30)), "continuing_education.specialty_hours",
					new Given.Value(BigDecimal.valueOf(60)))));
		}
	}

	Person set(String key, Object value) {
		given.put(key, new Given.Value(value));
		return this;
	}

	Person unknown(String key) {
		given.put(key, Given.unknown(key));
		return this;
	}

	Person studied(String level, boolean fullTime, @Nullable String degree) {
		Map<String, Given> entry = new HashMap<>(Map.of("education.level", new Given.Value(level), "education.full_time", new Given.Value(fullTime)));
		if (degree != null) {
			entry.put("education.academic_degree", new Given.Value(degree));
		}
		education.add(Facts.of(entry));
		return this;
	}

	Person insured(String type, int months) {
		insurance.add(
			Facts.of(Map.of("social_insurance.type", new Given.Value(type), "social_insurance.months", new Given.Value(BigDecimal.valueOf(months)))));
		return this;
	}

	Person titled(String level, String obtained) {
		given.remove("current_title");
		return set("current_title.level", level).set("current_title.obtained_on", LocalDate.parse(obtained));
	}

	Person worked(String from) {
		given.put("professional_work", new Given.Entries(List.of(
			Facts.of(Map.of("professional_work.from", new Given.Value(LocalDate.parse(from)), "professional_work.field",
				new Given.Value("ENGINEERING"))))));
		return this;
	}

	Person barred(String register, String decided, String series) {
		given.put("integrity_records", new Given.Entries(List.of(Facts.of(Map.of("integrity_records.register", new Given.Value(register),
			"integrity_records.decided_on", new Given.Value(LocalDate.parse(decided)), "integrity_records.series", new Given.Value(series))))));
		return this;
	}

	Person withoutCourses() {
		courses.clear();
		return this;
	}

	Facts asks(String route, String level) {
		set("request.route", route);
		set("request.level", level);
		given.putIfAbsent("education", new Given.Entries(education));
		given.putIfAbsent("social_insurance", new Given.Entries(insurance));
		given.putIfAbsent("continuing_education", new Given.Entries(courses));
		return Facts.of(given);
	}
}
