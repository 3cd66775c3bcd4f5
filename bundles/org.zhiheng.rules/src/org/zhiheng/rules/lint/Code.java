// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

/** What can be found. The name is also the key of its sentence and what the command line prints. */
public enum Code {
	/** A norm, clause or document has no id. */
	ID_MISSING(Severity.ERROR),
	/** Two objects bear one id. */
	ID_TWICE(Severity.ERROR),
	/** A norm names no clause. */
	NORM_WITHOUT_CLAUSE(Severity.ERROR),
	/** No norm comes from a clause. */
	CLAUSE_WITHOUT_NORM(Severity.NOTE),
	/** Notices based on, or superseding, each other in a circle. */
	DOCUMENT_CYCLE(Severity.ERROR),
	/** A clause that is named does not exist. */
	CLAUSE_UNKNOWN(Severity.ERROR),
	/** An open question that is named does not exist. */
	INTERPRETATION_UNKNOWN(Severity.ERROR),
	/** A branch for a reading that the open question does not have. */
	READING_UNKNOWN(Severity.ERROR),
	/** The scope leaves nobody. */
	SCOPE_EMPTY(Severity.ERROR),
	/** A tariff row without amount. */
	FEE_MISSING(Severity.ERROR),
	/** A negative amount, or one of more than two decimals. */
	FEE_IMPOSSIBLE(Severity.ERROR),
	/** One level charged twice. */
	FEE_TWICE(Severity.WARNING),
	/** A fee is due and its amount is not written. */
	FEE_WITHOUT_AMOUNT(Severity.WARNING),
	/** A fee for a level that nobody can apply for. */
	FEE_OUT_OF_REACH(Severity.WARNING),
	/** A pass rate that is still to be set. */
	RATE_OPEN(Severity.NOTE),
	/** A pass rate outside (0, 1]. */
	RATE_RANGE(Severity.ERROR),
	/** A period, bar or count that is not positive, or beyond reason. */
	PERIOD_ZERO(Severity.ERROR),
	/** Before something, and not how many days before. */
	PERIOD_OPEN(Severity.WARNING),
	/** A public notice whose length is not written. */
	PUBLICITY_WITHOUT_LENGTH(Severity.WARNING),
	/** A bar or a register without a term. */
	BAR_WITHOUT_TERM(Severity.WARNING),
	/** A title is revoked and nothing says when its holder may apply again. */
	REVOCATION_WITHOUT_BAR(Severity.NOTE),
	/** An act is named and nothing follows from it. */
	ACT_WITHOUT_CONSEQUENCE(Severity.NOTE),
	/** A condition over a fact that the vocabulary does not have. */
	FACT_UNKNOWN(Severity.ERROR),
	/** A condition that counts or compares what cannot be so. */
	FACT_OF_OTHER_KIND(Severity.ERROR),
	/** A fact that no form, file or question carries. */
	FACT_NOT_KNOWABLE(Severity.WARNING),
	/** A value that the fact cannot have. */
	VALUE_UNKNOWN(Severity.ERROR),
	/** A condition of which a part is missing. */
	CONDITION_INCOMPLETE(Severity.ERROR),
	/** A number of years or months beyond any life. */
	NUMBER_IMPLAUSIBLE(Severity.ERROR),
	/** Conditions nested beyond reason. */
	CONDITION_TOO_DEEP(Severity.ERROR),
	/** A branch that nobody can meet. */
	CONDITION_NEVER(Severity.WARNING),
	/** A branch that everybody meets. */
	CONDITION_ALWAYS(Severity.WARNING),
	/** A norm whose people the notice's scope refuses. */
	ROUTE_REFUSED(Severity.ERROR),
	/** Papers as a bar (XJ70-3.2). */
	PAPERS_AS_BAR(Severity.ERROR),
	/** Papers that bar by one reading of the text. */
	PAPERS_MAY_BAR(Severity.NOTE),
	/** 户籍、地域、身份、档案、所有制 as a bar (XJ70-1.2). */
	FILTER_FORBIDDEN(Severity.ERROR),
	/** 民族、政治面貌 or sex in a condition. */
	FACT_FORBIDDEN(Severity.ERROR),
	/** A public notice that prints personal data in full. */
	PERSONAL_DATA_PUBLISHED(Severity.WARNING),
	/** A slip in the text. */
	MISPRINT(Severity.NOTE),
	/** A third of a month of no month. */
	DATE_WITHOUT_MONTH(Severity.WARNING),
	/** An address with a space in it. */
	ADDRESS_BROKEN(Severity.WARNING),
	/** One site under several addresses. */
	ADDRESS_VARIES(Severity.NOTE),
	/** Two ways of numbering on one level. */
	NUMBERING_MIXED(Severity.NOTE),
	/** Conditions for people under a heading of procedure. */
	HEADING_MIXED(Severity.NOTE),
	/** An annex announced and not there. */
	ANNEX_MISSING(Severity.WARNING),
	/** A last day on which nobody works. */
	DEADLINE_DAY_OFF(Severity.WARNING),
	/** The day before a day named "before", on which nobody works. */
	DEADLINE_EVE_DAY_OFF(Severity.NOTE),
	/** A first day on which nobody works. */
	OPENING_DAY_OFF(Severity.WARNING),
	/** A period that ends on a day on which nobody works. */
	PERIOD_DAY_OFF(Severity.WARNING),
	/** A day in no reasonable year. */
	DAY_IMPOSSIBLE(Severity.ERROR),
	/** A step that closes before it opens. */
	STEP_REVERSED(Severity.ERROR),
	/** A step over before the notice was issued. */
	STEP_BEFORE_NOTICE(Severity.WARNING),
	/** A step outside the notice's year. */
	STEP_OUTSIDE_YEAR(Severity.WARNING),
	/** A later step that ends before an earlier one. */
	STEPS_OUT_OF_ORDER(Severity.ERROR),
	/** A step that begins while the one before it still runs. */
	STEPS_OVERLAP(Severity.WARNING),
	/** A step that begins on the last day of the one before it. */
	STEPS_SHARE_DAY(Severity.NOTE),
	/** Too few working days for a public notice. */
	PUBLICITY_DOES_NOT_FIT(Severity.ERROR),
	/** Few working days to spare after a public notice. */
	PUBLICITY_TIGHT(Severity.NOTE),
	/** A window with hardly a working day in it. */
	WINDOW_FEW_WORKING_DAYS(Severity.WARNING),
	/** A limit that cuts the time for resubmitting. */
	RESUBMISSION_CUT(Severity.WARNING),
	/** A limit that cuts the time for confirming on site. */
	CONFIRMATION_CUT(Severity.WARNING),
	/** The calendar of a year that a timetable needs is missing. */
	CALENDAR_YEAR_MISSING(Severity.WARNING),
	/** The holidays of a year were not found. */
	CALENDAR_YEAR_OPEN(Severity.NOTE),
	/** Conditions that stand in a text outside. */
	CONDITIONS_OUTSIDE(Severity.NOTE),
	/** People of whom no route speaks. */
	ROUTE_GAP(Severity.WARNING),
	/** People of whom routes speak by one reading only. */
	ROUTE_OPEN(Severity.NOTE),
	/** A route that more years shut again. */
	ROUTE_GAP_YEARS(Severity.WARNING),
	/** A kind of insurance that no route counts. */
	ROUTE_GAP_INSURANCE(Severity.NOTE),
	/** A level that the scope names and no route gives. */
	LEVEL_WITHOUT_ROUTE(Severity.WARNING),
	/** Two routes that are the same. */
	ROUTE_TWICE(Severity.WARNING),
	/** One person granted and refused. */
	ROUTE_CONTRADICTION(Severity.ERROR),
	/** Whether a route exists is open. */
	ROUTE_EXISTENCE_OPEN(Severity.NOTE),
	/** More years asked of who studied more. */
	LADDER_INVERTED(Severity.WARNING),
	/** One person at two levels by one kind of route. */
	ROUTE_TWO_LEVELS(Severity.NOTE),
	/** Continuing education waived and asked. */
	STUDY_WAIVED_AND_ASKED(Severity.WARNING),
	/** Continuing education over different years. */
	STUDY_SPANS_DIFFER(Severity.WARNING),
	/** Continuing education that a higher notice spares. */
	STRICTER_STUDY(Severity.WARNING),
	/** People shut out whom a higher notice lets in. */
	STRICTER_PERSONS(Severity.WARNING),
	/** A defence that a higher notice leaves to choice. */
	STRICTER_DEFENCE(Severity.NOTE),
	/** More years than a higher notice asks. */
	STRICTER_YEARS(Severity.WARNING),
	/** Notices that rule one matter differently. */
	NOTICES_DIFFER(Severity.NOTE),
	/** Changed and not given a new version. */
	VERSION_UNCHANGED(Severity.ERROR),
	/** An inspection that could not finish. */
	INSPECTION_UNFINISHED(Severity.WARNING);

	private final Severity severity;

	Code(Severity severity) {
		this.severity = severity;
	}

	/** How much it matters where nothing else is said. */
	public Severity severity() {
		return severity;
	}
}
