// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * An entry for a form that does not know the type of the attribute it shows.
 *
 * @param <T> type of the attribute
 * @param entry how its values are typed
 * @param as takes a value of the model as one of the type
 */
public record AnyEntry<T>(Entry<T> entry, Function<Object, T> as) implements Entry<Object> {

	@Override
	public Entered<Object> read(String typed) {
		return any(entry.read(typed));
	}

	@Override
	public Entered<Object> readFolded(String text) {
		return any(entry.readFolded(text));
	}

	private static <T> Entered<Object> any(Entered<T> entered) {
		if (entered instanceof Taken<T> taken) {
			return new Taken<>(taken.value());
		}
		Refused<T> refused = (Refused<T>) entered;
		return new Refused<>(refused.key(), refused.example());
	}

	@Override
	public String write(@Nullable Object value) {
		return value == null ? entry.write(null) : entry.write(as.apply(value));
	}
}
