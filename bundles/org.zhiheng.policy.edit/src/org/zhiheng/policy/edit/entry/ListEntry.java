// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * Several words in one line, with a semicolon between two, or for codes also an enumeration comma. Codes are shown by their names and may be typed
 * by name or as they are. A semicolon within free words is written twice.
 *
 * @param names names by code; empty where any words are taken
 */
public record ListEntry(Map<String, String> names) implements Entry<List<String>> {

	private static final String BETWEEN = "；"; //$NON-NLS-1$

	@Override
	public Entered<List<String>> read(String typed) {
		return readFolded(typed.strip());
	}

	@Override
	public Entered<List<String>> readFolded(String text) {
		Set<String> values = new LinkedHashSet<>();
		for (String word : names.isEmpty() ? words(text) : List.of(text.split("[；;、，,\\n]"))) { //$NON-NLS-1$
			String stripped = word.strip();
			if (!stripped.isEmpty()) {
				String code = code(stripped);
				if (code == null) {
					return new Refused<>("list_unknown", stripped); //$NON-NLS-1$
				}
				values.add(code);
			}
		}
		return new Taken<>(List.copyOf(values));
	}

	/** Words taken as they are may hold a semicolon of their own; it is then written twice. */
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char here = text.charAt(i);
			if (here != '；' && here != ';' && here != '\n') {
				word.append(here);
			} else if (here != '\n' && i + 1 < text.length() && text.charAt(i + 1) == here) {
				word.append(here);
				i++;
			} else {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		words.add(word.toString());
		return words;
	}

	private @Nullable String code(String word) {
		if (names.isEmpty() || names.containsKey(word)) {
			return word;
		}
		for (Map.Entry<String, String> each : names.entrySet()) {
			if (each.getValue().equalsIgnoreCase(word)) {
				return each.getKey();
			}
		}
		return null;
	}

	@Override
	public String write(@Nullable List<String> value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		List<String> words = new ArrayList<>();
		value.forEach(each -> words.add(names.isEmpty() ? each.replace("；", "；；").replace(";", ";;") : names.getOrDefault(each, each))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return String.join(BETWEEN, words);
	}
}
