// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.rules.batch.Result;

/**
 * A simulation as {@code simulation/1}: how many come out how, who changes, and by which clauses.
 *
 * @param year of the applications
 * @param all one line an application
 * @param before versions of the policy compared with, by notice
 * @param after versions of the policy tried, by notice
 * @param demo whether the people are made up
 * @param locale language of the notes
 */
public record SimulationDocument(int year, List<Change> all, Map<String, String> before, Map<String, String> after, boolean demo, Locale locale) {

	/** The content in the order in which it is written. */
	public Map<String, @Nullable Object> content() {
		List<Change> changed = all.stream().filter(Change::changed).toList();
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", "simulation/1"); //$NON-NLS-1$ //$NON-NLS-2$
		content.put("year", Integer.valueOf(year)); //$NON-NLS-1$
		content.put("demo", Boolean.valueOf(demo)); //$NON-NLS-1$
		content.put("applications", Integer.valueOf(all.size())); //$NON-NLS-1$
		content.put("before", side(before, Change::before)); //$NON-NLS-1$
		content.put("after", side(after, Change::after)); //$NON-NLS-1$
		content.put("changed", Integer.valueOf(changed.size())); //$NON-NLS-1$
		content.put("undeterminedInBoth", Long.valueOf(count(each -> open(each.before()) && open(each.after())))); //$NON-NLS-1$
		content.put("transitions", transitions(changed)); //$NON-NLS-1$
		content.put("byRegion", groups("region", Change::region)); //$NON-NLS-1$ //$NON-NLS-2$
		content.put("bySeries", groups("series", Change::series)); //$NON-NLS-1$ //$NON-NLS-2$
		content.put("byLevel", groups("level", Change::level)); //$NON-NLS-1$ //$NON-NLS-2$
		content.put("byClause", clauses(changed)); //$NON-NLS-1$
		content.put("changes", changed.stream().map(SimulationDocument::line).toList()); //$NON-NLS-1$
		content.put("notes", List.of(Phrases.of(SimulationDocument.class, locale).text("note.facts"), //$NON-NLS-1$//$NON-NLS-2$
			Phrases.of(SimulationDocument.class, locale).text("note.day"))); //$NON-NLS-1$
		return content;
	}

	private static boolean open(Change.Answer answer) {
		return answer.result() == Result.UNDETERMINED;
	}

	private long count(Predicate<Change> which) {
		return all.stream().filter(which).count();
	}

	private Map<String, @Nullable Object> side(Map<String, String> versions, Function<Change, Change.Answer> side) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("policies", versions); //$NON-NLS-1$
		for (Result each : Result.values()) {
			content.put(code(each), Long.valueOf(count(change -> side.apply(change).result() == each)));
		}
		return content;
	}

	private static String code(Result result) {
		return result.name().toLowerCase(Locale.ROOT);
	}

	private static List<Object> transitions(List<Change> changed) {
		Map<String, Long> counts = new TreeMap<>();
		changed.forEach(each -> counts.merge(each.before().result().outcome().code() + " " + each.after().result().outcome().code(), Long.valueOf(1), //$NON-NLS-1$
			Long::sum));
		List<Object> lines = new ArrayList<>();
		counts.forEach((key, number) -> lines.add(entry("from", key.split(" ")[0], "to", key.split(" ")[1], "applications", number))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		return lines;
	}

	private List<Object> groups(String name, Function<Change, String> key) {
		Map<String, List<Change>> groups = new TreeMap<>();
		all.forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
		List<Object> lines = new ArrayList<>();
		groups.forEach((value, members) -> lines.add(entry(name, value, "applications", Integer.valueOf(members.size()), "changed", //$NON-NLS-1$ //$NON-NLS-2$
			Long.valueOf(members.stream().filter(Change::changed).count()), "undetermined", //$NON-NLS-1$
			Long.valueOf(members.stream().filter(each -> open(each.after())).count()))));
		return lines;
	}

	private static List<Object> clauses(List<Change> changed) {
		Map<List<String>, Long> counts = new LinkedHashMap<>();
		changed.forEach(each -> counts.merge(List.of(String.valueOf(each.before().clause()), String.valueOf(each.after().clause()),
			each.before().result().outcome().code(), each.after().result().outcome().code()), Long.valueOf(1), Long::sum));
		List<Object> lines = new ArrayList<>();
		counts.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue().longValue(), a.getValue().longValue()))
			.forEach(each -> lines.add(entry("before", each.getKey().get(0), "after", each.getKey().get(1), "from", each.getKey().get(2), "to", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				each.getKey().get(3), "applications", each.getValue()))); //$NON-NLS-1$
		return lines;
	}

	private static Object line(Change change) {
		return entry("person", change.person(), "application", change.number(), "region", change.region(), "series", change.series(), "level", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			change.level(), "before", answer(change.before()), "after", answer(change.after())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Object answer(Change.Answer answer) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("result", code(answer.result())); //$NON-NLS-1$
		content.put("clause", answer.clause()); //$NON-NLS-1$
		return content;
	}

	private static Map<String, @Nullable Object> entry(Object... namesAndValues) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			content.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return content;
	}
}
