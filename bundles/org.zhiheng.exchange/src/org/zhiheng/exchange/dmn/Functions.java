// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions of the model. They are written with nothing but the standard's own functions, so that every engine reckons alike: a year is
 * complete on the anniversary, and where that month has no such day, on its last day.
 */
final class Functions {

	/**
	 * A function.
	 *
	 * @param parameters in their order
	 * @param body a FEEL expression
	 */
	record Function(List<String> parameters, String body) {}

	private Functions() {
	}

	/** All functions by name; a function uses only those before it. */
	static Map<String, Function> all() {
		Map<String, Function> all = new LinkedHashMap<>();
		put(all, "all_of", "if list contains(values, false) then false else if list contains(values, null) then null else true", "values"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(all, "any_of", "if list contains(values, true) then true else if list contains(values, null) then null else false", "values"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(all, "last_day_of_month", "(date(day.year, day.month, 1) + duration(\"P1M\") - duration(\"P1D\")).day", "day"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(all, "complete_months", "(end.year - start.year) * 12 + end.month - start.month" //$NON-NLS-1$ //$NON-NLS-2$
			+ " - (if end.day >= min(start.day, last_day_of_month(end)) then 0 else 1)", "start", "end"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(all, "calendar_months", "(end.year - start.year) * 12 + end.month - start.month - (if end.day >= start.day then 0 else 1)", "start", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"end"); //$NON-NLS-1$
		put(all, "plus_months", "start + duration(\"P\" + string(months) + \"M\")", "start", "months"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		put(all, "minus_span", "start - duration(\"P\" + string(calendar_months(span.start, span.end)) + \"M\")" //$NON-NLS-1$ //$NON-NLS-2$
			+ " - (span.end - plus_months(span.start, calendar_months(span.start, span.end)))", "start", "span"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(all, "span", "if from = null then null else {start: from, end: if to != null and to < as_of then to + duration(\"P1D\") else as_of}", //$NON-NLS-1$ //$NON-NLS-2$
			"from", "to", "as_of"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(all, "span_since", "if span.start < day then {start: if day < span.end then day else span.end, end: span.end} else span", "span", "day"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		put(all, "merged", "{sorted: sort(spans[start < end], function(a, b) a.start < b.start)," //$NON-NLS-1$ //$NON-NLS-2$
			+ " starts: if count(sorted) = 0 then [] else (for i in 1..count(sorted) return if i = 1 then 1" //$NON-NLS-1$
			+ " else if sorted[i].start > max(for j in 1..(i - 1) return sorted[j].end) then i else 0)[item > 0]," //$NON-NLS-1$
			+ " result: if count(sorted) = 0 then [] else for k in 1..count(starts) return {start: sorted[starts[k]].start," //$NON-NLS-1$
			+ " end: max(for j in starts[k]..(if k = count(starts) then count(sorted) else starts[k + 1] - 1) return sorted[j].end)}}.result", //$NON-NLS-1$
			"spans");  //$NON-NLS-1$
		put(all, "months_together", "{parts: merged(spans), months: if count(parts) = 0 then 0 else complete_months(" //$NON-NLS-1$ //$NON-NLS-2$
			+ "(for i in 0..(count(parts) - 1) return if i = 0 then parts[-1].start else minus_span(partial[-1], parts[i]))[-1], parts[-1].end)}.months", //$NON-NLS-1$
			"spans"); //$NON-NLS-1$
		put(all, "longest_months", "{parts: merged(spans), months: if count(parts) = 0 then -1 else max(for p in parts return" //$NON-NLS-1$ //$NON-NLS-2$
			+ " complete_months(p.start, p.end))}.months", "spans"); //$NON-NLS-1$ //$NON-NLS-2$
		return all;
	}

	private static void put(Map<String, Function> all, String name, String body, String... parameters) {
		all.put(name, new Function(List.of(parameters), body));
	}
}
