// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/**
 * Writes what a person says of itself into an application.
 */
final class RowWriter {

	private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

	private final long seed;
	private final DemoGround ground;

	RowWriter(long seed, DemoGround ground) {
		this.seed = seed;
		this.ground = ground;
	}

	/** A row that lacks only what becomes of it. */
	ApplicationRow.Builder row(Person person, Claim claim, String number) {
		ApplicationRow.Builder row = ApplicationRow.builder();
		row.set(Column.APPLICATION_NUMBER, number).set(Column.YEAR, claim.year()).set(Column.SOURCE_SYSTEM, "演示");
		row.set(Column.BIRTH_DATE, person.birth().toString());
		row.set(Column.ROUTE, claim.route().name()).set(Column.SERIES, person.offer().name()).set(Column.SPECIALTY, person.specialty());
		row.set(Column.LEVEL, claim.level()).set(Column.FIRST_APPLICATION, claim.first());
		LocalDate opens = ground.campaign(claim.year(), person.prefecture().code()).opens();
		Dice dice = new Dice(seed, "year of " + claim.year(), person.number());
		employer(row, person, dice, opens);
		studies(row, person);
		title(row, claim);
		row.set(Column.PROFESSIONAL_WORK_SINCE, person.worksSince().toString());
		insurance(row, person, dice, opens);
		learning(row, claim, dice);
		skill(row, claim, dice, opens);
		return row;
	}

	/** People stay with an employer, most of them: nine of ten draw the same unit in every year. */
	private void employer(ApplicationRow.Builder row, Person person, Dice ofYear, LocalDate opens) {
		Dice dice = ofYear.chance(0.1) ? ofYear : new Dice(seed, "work", person.number());
		DemoGround.County county = county(person.prefecture(), dice, opens);
		double place = dice.unit();
		Employer employer = dice.chance(0.07) ? Employer.none(county) : Employer.of(seed, county, (int) (Employer.IN_COUNTY * place * place));
		row.set(Column.EMPLOYER, employer.name()).set(Column.CREDIT_CODE, employer.creditCode());
		row.set(Column.EMPLOYER_TYPE, employer.type()).set(Column.REGION, employer.region());
		row.set(Column.EMPLOYMENT_STATUS, ofYear.chance(0.003) ? "RETIRED_REHIRED" : "ACTIVE");
	}

	/** The first counties of a prefecture, its seat among them, have most of the people. */
	private static DemoGround.County county(DemoGround.Prefecture prefecture, Dice dice, LocalDate day) {
		List<DemoGround.County> counties = prefecture.counties().stream().filter(each -> each.exists(day)).toList();
		double place = dice.unit();
		if (counties.isEmpty()) {
			return new DemoGround.County(prefecture.code(), prefecture.name(), LONG_AGO, null);
		}
		return counties.get((int) (counties.size() * StrictMath.pow(place, 1.5)));
	}

	private static void studies(ApplicationRow.Builder row, Person person) {
		row.set(Column.EDUCATION, person.education()).set(Column.STUDY_FORM, person.fullTime() ? "FULL_TIME" : "PART_TIME");
		String kind = person.education().startsWith("TECH_") ? "技工学校" : person.ability() > 0 ? "大学" : "学院";
		row.set(Column.SCHOOL, "演示第" + (person.number() % 20 + 1) + kind);
		row.set(Column.GRADUATED_ON, person.graduated().toString());
		row.set(Column.DIPLOMA_NUMBER, String.format(Locale.ROOT, "YS%d%010d", person.graduated().getYear(), person.number()));
		@Nullable
		String degree = person.degree();
		row.set(Column.DEGREE, degree).set(Column.DEGREE_OBTAINED_ON, degree == null ? null : person.graduated().toString());
	}

	private static void title(ApplicationRow.Builder row, Claim claim) {
		Claim.@Nullable Title title = claim.title();
		if (title != null) {
			row.set(Column.CURRENT_TITLE, title.name()).set(Column.CURRENT_TITLE_LEVEL, title.level());
			row.set(Column.CURRENT_TITLE_OBTAINED_ON, title.obtained().toString()).set(Column.APPOINTED_ON, title.appointed().toString());
		}
	}

	private static void insurance(ApplicationRow.Builder row, Person person, Dice dice, LocalDate opens) {
		String[] types = { "ENTERPRISE_EMPLOYEE", "FLEXIBLE", "RESIDENT" };
		int since = (int) Math.max(0, ChronoUnit.MONTHS.between(person.worksSince(), opens));
		row.set(Column.INSURANCE_TYPE, types[dice.weighted(89, 9, 2)]).set(Column.INSURANCE_MONTHS, since - Math.min(since, dice.run(0.7, 24)));
	}

	/** 90 hours a year, at least 60 of them of the specialty (HT25-4.6); first-timers often have none. */
	private static void learning(ApplicationRow.Builder row, Claim claim, Dice dice) {
		if (!claim.first() || dice.chance(0.6)) {
			row.set(Column.PUBLIC_HOURS, dice.between(22, 40)).set(Column.SPECIALTY_HOURS, dice.between(54, 80));
		}
	}

	private static void skill(ApplicationRow.Builder row, Claim claim, Dice dice, LocalDate opens) {
		if (claim.route() != Routes.SKILL_EQUIVALENCE) {
			return;
		}
		int years = switch (claim.level()) {
			case "ASSISTANT" -> 2;
			case "INTERMEDIATE" -> 3;
			default -> 4;
		};
		row.set(Column.SKILL_LEVEL, years == 2 ? "SENIOR_WORKER" : years == 3 ? "TECHNICIAN" : "SENIOR_TECHNICIAN");
		row.set(Column.SKILL_OBTAINED_ON, opens.minusYears(years).minusDays(dice.between(10, 700)).toString());
	}
}
