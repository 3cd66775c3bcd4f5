// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.timetable.TimetableAnswer;
import org.zhiheng.rules.timetable.Verdict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes answers about steps with the field names of the contract.
 */
final class TimetableJson {

	private static final String VERDICT = "verdict"; //$NON-NLS-1$
	private static final String ALTERNATIVES = "alternatives"; //$NON-NLS-1$
	private static final String CALENDAR = "calendar"; //$NON-NLS-1$
	private static final String WORKING_DAYS = "working_days"; //$NON-NLS-1$
	private static final String NATIONAL = "without_regional_holidays"; //$NON-NLS-1$

	private final Locale locale;

	TimetableJson(Locale locale) {
		this.locale = locale;
	}

	ObjectNode write(TimetableAnswer answer) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		if (answer instanceof TimetableAnswer.Window window) {
			window(json, window);
		} else if (answer instanceof TimetableAnswer.Deadline deadline) {
			deadline(json, deadline);
		} else if (answer instanceof TimetableAnswer.Check check) {
			check(json, check);
		} else if (answer instanceof TimetableAnswer.Publicity publicity) {
			publicity(json, publicity);
		} else if (answer instanceof TimetableAnswer.Held held) {
			held(json, held);
		} else if (answer instanceof TimetableAnswer.Submissions submissions) {
			json.put(VERDICT, submissions.verdict().name()).put("submission_count", submissions.submissions()) //$NON-NLS-1$
				.put("further_submission_allowed", submissions.further()); //$NON-NLS-1$
			day(json, "resubmit_by", submissions.last()); //$NON-NLS-1$
			readings(json, answer.grounds());
		} else if (answer instanceof TimetableAnswer.Effective effective) {
			json.put("effective_from", effective.from().toString()); //$NON-NLS-1$
			LocalDate to = effective.to();
			json.put("effective_to", to == null ? null : to.toString()); //$NON-NLS-1$
			Boolean in = effective.inForce();
			if (in != null) {
				json.put("in_force", in).put(VERDICT, (in ? Verdict.IN_TIME : Verdict.TOO_EARLY).name()); //$NON-NLS-1$
			}
			readings(json, answer.grounds());
		} else if (answer instanceof TimetableAnswer.Open) {
			json.put(VERDICT, Verdict.UNDETERMINED.name());
			readings(json, answer.grounds());
		}
		return json;
	}

	private void publicity(ObjectNode json, TimetableAnswer.Publicity publicity) {
		json.put("primary_earliest_last_day", publicity.primary().toString()); //$NON-NLS-1$
		ObjectNode alternatives = json.putObject(ALTERNATIVES);
		publicity.alternatives().forEach((name, day) -> alternatives.put(name, day.toString()));
		day(json, NATIONAL, publicity.alternatives().get(NATIONAL));
		calendar(json, publicity.calendar(), publicity.certain());
		readings(json, publicity.grounds());
	}

	private void window(ObjectNode json, TimetableAnswer.Window window) {
		LocalDate opens = window.opens();
		json.put("opens", opens == null ? null : opens.toString()); //$NON-NLS-1$
		day(json, "closes", window.closes()); //$NON-NLS-1$
		day(json, "first_day", opens); //$NON-NLS-1$
		day(json, "last_day", window.closes()); //$NON-NLS-1$
		day(json, "primary_last_day", window.primary()); //$NON-NLS-1$
		limits(json, window.limits());
		day(json, "remind_on", window.remind()); //$NON-NLS-1$
		Verdict verdict = window.verdict();
		if (verdict != null) {
			json.put(VERDICT, verdict.name());
		}
		readings(json, window.grounds());
	}

	/** The calendar used; {@code calendar_certain} is only said where a year of it was not looked up in its source. */
	private static void calendar(ObjectNode json, String calendar, boolean certain) {
		json.put(CALENDAR, calendar);
		if (!certain) {
			json.put("calendar_certain", false); //$NON-NLS-1$
		}
	}

	private void deadline(ObjectNode json, TimetableAnswer.Deadline deadline) {
		json.put("primary_last_day", deadline.primary().toString()); //$NON-NLS-1$
		ObjectNode alternatives = json.putObject(ALTERNATIVES);
		for (Map.Entry<String, LocalDate> each : deadline.alternatives().entrySet()) {
			alternatives.put(each.getKey(), each.getValue().toString());
		}
		LocalDate outer = deadline.outer();
		if (outer != null) {
			json.put("outer_limit", outer.toString()); //$NON-NLS-1$
			json.put("effective_if_outer_limit_applies", (outer.isBefore(deadline.primary()) ? outer : deadline.primary()).toString()); //$NON-NLS-1$
		}
		limits(json, deadline.limits());
		calendar(json, deadline.calendar(), deadline.certain());
		readings(json, deadline.grounds());
	}

	private static void limits(ObjectNode json, TimetableAnswer.@Nullable Limits limits) {
		if (limits != null) {
			json.put("last_safe_day", limits.safe().toString()).put("last_arguable_day", limits.arguable().toString()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void check(ObjectNode json, TimetableAnswer.Check check) {
		json.put(VERDICT, check.verdict().name());
		Verdict primary = check.primary();
		if (primary != null) {
			json.put("primary", primary.name()); //$NON-NLS-1$
			ArrayNode readings = json.putArray("readings"); //$NON-NLS-1$
			check.readings().forEach(each -> readings.add(each.name()));
		}
		String consequence = check.consequence();
		if (consequence != null && !consequence.isBlank()) {
			json.put("consequence", consequence); //$NON-NLS-1$
		}
	}

	private void held(ObjectNode json, TimetableAnswer.Held held) {
		json.put(VERDICT, held.verdict().name()).put(WORKING_DAYS, held.workingDays());
		if (!held.alternatives().isEmpty()) {
			ObjectNode others = json.putObject(ALTERNATIVES);
			held.alternatives().forEach((name, length) -> others.putObject(name).put(VERDICT, length.verdict().name())
				.put(WORKING_DAYS, length.workingDays()));
		}
		calendar(json, held.calendar(), held.certain());
		readings(json, held.grounds());
	}

	private void readings(ObjectNode json, Grounds grounds) {
		if (!grounds.readings().isEmpty()) {
			ArrayNode readings = json.putArray("readings"); //$NON-NLS-1$
			for (ReadingOutcome each : grounds.readings()) {
				readings.addObject().put("reading", each.text().in(locale)).put("result", String.valueOf(each.outcome())).put("ambiguity", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
					each.ambiguity());
			}
		}
	}

	private static void day(ObjectNode json, String name, @Nullable LocalDate day) {
		if (day != null) {
			json.put(name, day.toString());
		}
	}
}
