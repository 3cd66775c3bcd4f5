// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

/**
 * What is tried on the people of a year. Immutable.
 *
 * @param name by which it is kept, empty where it is not
 * @param year of the people
 * @param document the notice by which all are decided as if it governed; null for the one that governed on each one's day
 * @param policies version of every policy file it starts from, by its id
 * @param changes in the order in which they are applied: requirements, then fees, then caps, each as given
 */
public record Scenario(String name, int year, @Nullable String document, Map<String, String> policies, List<Alteration> changes) {

	public Scenario {
		policies = Map.copyOf(policies);
		changes = changes.stream().sorted(Comparator.comparingInt(Scenario::rank)).toList();
	}

	private static int rank(Alteration change) {
		return change.parameter().kind().requirement() ? 0 : change.parameter().kind() == Parameter.Kind.FEE ? 1 : 2;
	}

	/**
	 * A scenario of changes as they are written.
	 *
	 * @param name by which it is kept
	 * @param year of the people
	 * @param document the notice by which all are decided, or null
	 * @param parameters what can be changed
	 * @param changes each as {@code id=value}
	 * @return the scenario
	 * @throws Failure ZH-4060 where a change cannot be read, 4061 where there is no such parameter, 4062 where its value is out of range, 4063 where
	 * a parameter is changed twice
	 */
	public static Scenario of(String name, int year, @Nullable String document, Parameters parameters, List<String> changes) throws Failure {
		List<Alteration> read = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String each : changes) {
			Alteration change = parameters.read(each);
			if (!seen.add(change.parameter().id())) {
				throw new Failure(Scenario.class, "ZH-4063", change.parameter().id());
			}
			read.add(change);
		}
		return new Scenario(name, year, document, parameters.versions(), read);
	}

	/** The same under another name. */
	public Scenario named(String other) {
		return new Scenario(other, year, document, policies, changes);
	}

	/** The same with other changes. */
	public Scenario with(List<Alteration> other) {
		return new Scenario(name, year, document, policies, other);
	}

	/** The content in the order in which it is written: {@code scenario/1}. */
	public Map<String, @Nullable Object> content() {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", "scenario/1");
		content.put("name", name);
		content.put("year", year);
		content.put("document", document);
		Map<String, Object> versions = new LinkedHashMap<>();
		policies.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> versions.put(each.getKey(), each.getValue()));
		content.put("policies", versions);
		List<Object> lines = new ArrayList<>();
		for (Alteration each : changes) {
			Map<String, @Nullable Object> line = new LinkedHashMap<>();
			line.put("parameter", each.parameter().id());
			line.put("norm", each.parameter().norm());
			line.put("clause", each.parameter().clause());
			line.put("old", each.parameter().present());
			line.put("new", each.value());
			lines.add(line);
		}
		content.put("changes", lines);
		return content;
	}
}
