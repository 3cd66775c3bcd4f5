// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * Several whole numbers in one line, such as years.
 *
 * @param least smallest value taken
 * @param most greatest value taken
 */
public record NumbersEntry(int least, int most) implements Entry<List<Integer>> {

	@Override
	public Entered<List<Integer>> readFolded(String text) {
		List<Integer> numbers = new ArrayList<>();
		for (String word : text.split("[；;、，,\\s]+")) { //$NON-NLS-1$
			Entered<Integer> read = new CountEntry(least, most, false).readFolded(word);
			if (read instanceof Refused<Integer> refused) {
				return new Refused<>(refused.key(), refused.example());
			}
			Integer number = ((Taken<Integer>) read).value();
			if (number != null) {
				numbers.add(number);
			}
		}
		return new Taken<>(List.copyOf(numbers));
	}

	@Override
	public String write(@Nullable List<Integer> value) {
		return value == null ? "" : value.stream().map(String::valueOf).collect(Collectors.joining("、")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
