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
			json.put("primary_earliest_last_day", publicity.primary().toString()); //$NON-NLS-1$
			json.putObject(ALTERNATIVES).put("start_day_not_counted", publicity.startNotCounted().toString()); //$NON-NLS-1$
			day(json, "without_regional_holidays", publicity.withoutRegional()); //$NON-NLS-1$
			json.put(CALENDAR, publicity.calendar());
		} else if (answer instanceof TimetableAnswer.Held held) {
			held(json, held);
		} else if (answer instanceof TimetableAnswer.Submissions submissions) {
			json.put(VERDICT, submissions.verdict().name()).put("submission_count", submissions.submissions()) //$NON-NLS-1$
				.put("further_submission_allowed", submissions.further()); //$NON-NLS-1$
		} else if (answer instanceof TimetableAnswer.Effective effective) {
			json.put("effective_from", effective.from().toString()); //$NON-NLS-1$
			LocalDate to = effective.to();
			json.put("effective_to", to == null ? null : to.toString()); //$NON-NLS-1$
			if (effective.inForce() != null) {
				json.put("in_force", effective.inForce()); //$NON-NLS-1$
			}
		} else if (answer instanceof TimetableAnswer.Open) {
			json.put(VERDICT, Verdict.UNDETERMINED.name());
			readings(json, answer.grounds());
		}
		return json;
	}

	private void window(ObjectNode json, TimetableAnswer.Window window) {
		LocalDate opens = window.opens();
		json.put("opens", opens == null ? null : opens.toString()); //$NON-NLS-1$
		day(json, "closes", window.closes()); //$NON-NLS-1$
		limits(json, window.limits());
		Verdict verdict = window.verdict();
		if (verdict != null) {
			json.put(VERDICT, verdict.name());
		}
		readings(json, window.grounds());
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
		json.put(CALENDAR, deadline.calendar());
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

	private static void held(ObjectNode json, TimetableAnswer.Held held) {
		json.put(VERDICT, held.verdict().name()).put("working_days", held.workingDays()); //$NON-NLS-1$
		if (held.verdict() != held.other()) {
			json.putObject(ALTERNATIVES).putObject("start_day_not_counted").put(VERDICT, held.other().name()).put("working_days", held.otherDays()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		json.put(CALENDAR, held.calendar());
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
