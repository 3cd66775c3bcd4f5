// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.message.Phrases;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.duties.DutyEntry.Form;

/** The entries of a matter, from its points: conditions first, each key once. */
final class DutyEntries {

	private static final String TRUE = "true";
	private static final String FALSE = "false";

	private final Map<String, DutyEntry> entries = new LinkedHashMap<>();

	private DutyEntries() {
	}

	static List<DutyEntry> of(List<DutyPoint> points) {
		DutyEntries entries = new DutyEntries();
		points.forEach(each -> entries.condition(each, points));
		points.forEach(each -> entries.point(each, points));
		return List.copyOf(entries.entries.values());
	}

	private void condition(DutyPoint point, List<DutyPoint> points) {
		int equal = point.when().indexOf('=');
		if (equal < 0) {
			return;
		}
		String key = point.when().substring(0, equal);
		List<String> values = points.stream().map(DutyPoint::when).filter(each -> each.startsWith(key + "=")).map(each -> each.substring(equal + 1))
			.distinct().toList();
		List<String> clauses = points.stream().filter(each -> each.when().startsWith(key + "=")).map(DutyPoint::clause).distinct().toList();
		boolean truth = values.stream().allMatch(each -> TRUE.equals(each) || FALSE.equals(each));
		entries.putIfAbsent(key, new DutyEntry(key, truth ? Form.TRUTH : Form.TEXT, List.of(), named(key), clauses));
	}

	private void point(DutyPoint point, List<DutyPoint> points) {
		String key = point.key();
		List<DutyPoint> same = points.stream().filter(each -> each.key().equals(key)).toList();
		List<String> clauses = same.stream().map(DutyPoint::clause).distinct().toList();
		Wording label = same.size() > 1 ? named(key) : point.asked();
		switch (point.kind()) {
			case YES -> entries.putIfAbsent(key, new DutyEntry(key, Form.KEPT, List.of(), label, clauses));
			case NO -> entries.putIfAbsent(key, new DutyEntry(key, Form.KEPT_BY_FALSE, List.of(), label, clauses));
			case ONE_OF -> entries.putIfAbsent(key, new DutyEntry(key, Form.CHOICE, point.arguments(), label, clauses));
			case STEPS -> entries.putIfAbsent(key, new DutyEntry(key, Form.CHOICE, orders(same), label, clauses));
			case SOME, AT_LEAST, BELOW -> entries.putIfAbsent(key, new DutyEntry(key, Form.NUMBER, List.of(), label, clauses));
			case FILLED, CLAUSE -> entries.putIfAbsent(key, new DutyEntry(key, Form.TEXT, List.of(), label, clauses));
			case WITHIN -> within(point, label, clauses);
			case ASSERTED -> {
				// what an outside text says is entered as an assertion, not here
			}
		}
	}

	private void within(DutyPoint point, Wording label, List<String> clauses) {
		String list = point.arguments().get(0);
		entries.putIfAbsent(list, new DutyEntry(list, Form.LIST, List.of(), named(list), clauses));
		entries.putIfAbsent(point.key(), new DutyEntry(point.key(), Form.TEXT, List.of(), label, clauses));
	}

	private static List<String> orders(List<DutyPoint> points) {
		List<String> orders = new ArrayList<>();
		points.forEach(each -> orders.add(String.join("|", each.arguments())));
		return orders;
	}

	private static Wording named(String key) {
		return locale -> Phrases.of(Duties.class, locale).text("key." + key);
	}
}
