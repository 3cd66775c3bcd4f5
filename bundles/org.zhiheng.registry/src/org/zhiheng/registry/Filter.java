// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which applications are asked for: for each column named, the value must be one of those given.
 *
 * <p>A prefecture with all its counties is the set of their codes: which they are is policy data and therefore the caller's.
 *
 * @param allowed canonical values by column; identity columns are refused, for they are enciphered
 */
public record Filter(Map<Column, Set<String>> allowed) {

	/** Every application. */
	public static final Filter ALL = new Filter(Map.of());

	public Filter {
		Map<Column, Set<String>> copy = new EnumMap<>(Column.class);
		allowed.forEach((column, values) -> {
			if (column.identity()) {
				throw new IllegalArgumentException("No filter by " + column); //$NON-NLS-1$
			}
			copy.put(column, Collections.unmodifiableSet(new TreeSet<>(values)));
		});
		allowed = Collections.unmodifiableMap(copy);
	}

	/**
	 * The same filter with one column narrowed to these values.
	 *
	 * @param column not an identity
	 * @param values canonical values; none lets nothing through
	 * @return a new filter
	 */
	public Filter with(Column column, String... values) {
		Map<Column, Set<String>> more = new EnumMap<>(Column.class);
		more.putAll(allowed);
		more.put(column, Set.of(values));
		return new Filter(more);
	}

	/** Whether a row is asked for. */
	public boolean test(ApplicationRow row) {
		for (Map.Entry<Column, Set<String>> each : allowed.entrySet()) {
			@Nullable
			String value = row.get(each.getKey());
			if (value == null || !each.getValue().contains(value)) {
				return false;
			}
		}
		return true;
	}
}
