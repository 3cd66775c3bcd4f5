// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;

/**
 * What a filter says of the columns that the database holds narrowly; of the others only the rows themselves can tell.
 */
final class NarrowFilter {

	private final Map<String, Object[]> conditions = new TreeMap<>();
	private final boolean whole;

	NarrowFilter(Filter filter, Codes codes) throws SQLException {
		boolean all = true;
		for (Map.Entry<Column, Set<String>> each : filter.allowed().entrySet()) {
			String name = name(each.getKey());
			if (name == null) {
				all = false;
			} else {
				conditions.put(name, each.getKey() == Column.YEAR ? years(each.getValue()) : codes.numbers(each.getValue()));
			}
		}
		whole = all;
	}

	/** Whether it says all that the filter says. */
	boolean whole() {
		return whole;
	}

	/** The database's columns that are to be among some values. */
	Set<String> names() {
		return conditions.keySet();
	}

	/**
	 * Sets the values of {@link #names()} in their order.
	 *
	 * @return the place of the next parameter
	 */
	int bind(PreparedStatement statement) throws SQLException {
		int next = 1;
		for (Object[] values : conditions.values()) {
			statement.setObject(next++, values);
		}
		return next;
	}

	private static Object[] years(Set<String> values) {
		return values.stream().filter(value -> value.matches("[0-9]{1,9}")).map(Integer::valueOf).toArray(); //$NON-NLS-1$
	}

	private static @Nullable String name(Column column) {
		if (column == Column.YEAR) {
			return "year_"; //$NON-NLS-1$
		}
		for (int i = 0; i < Dimension.count(); i++) {
			if (Dimension.at(i).column() == column) {
				return Dimension.at(i).sql();
			}
		}
		return null;
	}
}
