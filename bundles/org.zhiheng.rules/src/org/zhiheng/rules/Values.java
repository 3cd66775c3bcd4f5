// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The input of a question that is not about a person's whole record: few named values, already checked for their types.
 *
 * @param all text, whole numbers and decimals as {@link BigDecimal}, days as {@link LocalDate}, truth values, lists of days, lists of values
 */
public record Values(Map<String, Object> all) {

	/** Stands for a value that is written as unknown, which is more than left out. */
	public static final Object UNKNOWN = new Object();

	public Values {
		all = Map.copyOf(all);
	}

	/** Whether a value was given. */
	public boolean has(String key) {
		return all.containsKey(key) && !unknown(key);
	}

	/** Whether a value was written as unknown. */
	public boolean unknown(String key) {
		return all.get(key) == UNKNOWN;
	}

	/** A day, or null where none was given. */
	public @Nullable LocalDate day(String key) {
		return all.get(key) instanceof LocalDate day ? day : null;
	}

	/** A text or code, or null where none was given. */
	public @Nullable String text(String key) {
		return all.get(key) instanceof String text ? text : null;
	}

	/** A number, or null where none was given. */
	public @Nullable BigDecimal number(String key) {
		return all.get(key) instanceof BigDecimal number ? number : null;
	}

	/** A whole number, or null where none was given. */
	public @Nullable Integer whole(String key) {
		return all.get(key) instanceof BigDecimal number ? Integer.valueOf(number.intValueExact()) : null;
	}

	/** A truth value, or null where none was given. */
	public @Nullable Boolean flag(String key) {
		return all.get(key) instanceof Boolean flag ? flag : null;
	}

	/** Several days, none where the list is empty or was not given. */
	public List<LocalDate> days(String key) {
		return all.get(key) instanceof List<?> list ? list.stream().map(LocalDate.class::cast).toList() : List.of();
	}

	/** Several lines of values, none where the list is empty or was not given. */
	public List<Values> lines(String key) {
		return all.get(key) instanceof List<?> list ? list.stream().map(Values.class::cast).toList() : List.of();
	}
}
