// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * What is known of a person as the input of the model: plain maps, lists and values, as any engine takes them.
 */
public final class DmnFacts {

	private static final Map<String, ItemTypes.Member> TREE = ItemTypes.facts();

	private DmnFacts() {
	}

	/**
	 * The input {@code facts} of a question.
	 *
	 * @param facts what is known
	 * @param checkTimetable whether the window for declarations is part of the question
	 * @return every member is there; null with its key under {@code none} is known not to exist, null without is unknown
	 */
	public static Map<String, @Nullable Object> of(Facts facts, boolean checkTimetable) {
		List<String> none = new ArrayList<>();
		Map<String, @Nullable Object> input = members(TREE, "", facts, none); //$NON-NLS-1$
		input.put("check_timetable", checkTimetable); //$NON-NLS-1$
		input.put("none", none); //$NON-NLS-1$
		return input;
	}

	private static Map<String, @Nullable Object> members(Map<String, ItemTypes.Member> members, String prefix, Facts facts, List<String> none) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (ItemTypes.Member member : members.values()) {
			String key = prefix + member.name();
			Given given = facts.get(key);
			if (member.type() == FactType.LIST) {
				values.put(member.name(), list(member, key, given));
			} else if (!member.members().isEmpty()) {
				values.put(member.name(), members(member.members(), key + ".", facts, none)); //$NON-NLS-1$
			} else {
				values.put(member.name(),
					given instanceof Given.Value value ? value.value() : given instanceof Given.Codes codes ? codes.codes() : null);
			}
			if (given instanceof Given.None) {
				none.add(key);
			}
		}
		return values;
	}

	private static @Nullable Object list(ItemTypes.Member member, String key, Given given) {
		if (given instanceof Given.None) {
			return List.of();
		}
		if (!(given instanceof Given.Entries entries)) {
			return null;
		}
		List<Map<String, @Nullable Object>> all = new ArrayList<>();
		for (Facts entry : entries.entries()) {
			List<String> none = new ArrayList<>();
			Map<String, @Nullable Object> values = members(member.members(), key + ".", entry, none); //$NON-NLS-1$
			values.put("none", none); //$NON-NLS-1$
			all.add(values);
		}
		return all;
	}
}
