// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One application in canonical values, aligned with {@link Column}. It never holds an identity: those places are null.
 *
 * <p>A class and not a record so that it can keep one array and its hash: an import makes hundreds of thousands of them.
 */
public final class ApplicationRow {

	private final @Nullable String[] values;
	private int hash;

	/**
	 * @param values as many as there are columns; identity columns must be null
	 * @throws IllegalArgumentException where the number is wrong or an identity is given
	 */
	public ApplicationRow(List<@Nullable String> values) {
		this(values.toArray(new @Nullable String[0]), true);
	}

	private ApplicationRow(@Nullable String[] values, boolean check) {
		if (check) {
			check(values);
		}
		this.values = values;
	}

	/** A row of these values; the array is copied. See {@link #ApplicationRow(List)}. */
	public static ApplicationRow of(@Nullable String[] values) {
		return new ApplicationRow(values.clone(), true);
	}

	/** Starts an empty row. */
	public static Builder builder() {
		return new Builder(new @Nullable String[Column.count()]);
	}

	/** Starts a row that is like this one. */
	public Builder but() {
		return new Builder(values.clone());
	}

	private static void check(@Nullable String[] values) {
		if (values.length != Column.count()) {
			throw new IllegalArgumentException("A row has " + Column.count() + " values, not " + values.length); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null && Column.at(i).identity()) {
				throw new IllegalArgumentException("An identity in column " + Column.at(i)); //$NON-NLS-1$
			}
		}
	}

	/** The canonical value, or null where it is unknown or the column is an identity. */
	public @Nullable String get(Column column) {
		return values[column.ordinal()];
	}

	/** The application's number (申报编号). */
	public String number() {
		return Objects.requireNonNull(values[Column.APPLICATION_NUMBER.ordinal()], "no application number"); //$NON-NLS-1$
	}

	/** The year (年度). */
	public int year() {
		return Integer.parseInt(Objects.requireNonNull(values[Column.YEAR.ordinal()], "no year")); //$NON-NLS-1$
	}

	/** All values in the order of {@link Column}; not to be changed. */
	public List<@Nullable String> values() {
		return Collections.unmodifiableList(Arrays.asList(values));
	}

	@Override
	public int hashCode() {
		int h = hash;
		if (h == 0) {
			h = Arrays.hashCode(values);
			hash = h;
		}
		return h;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || other instanceof ApplicationRow that && hashCode() == that.hashCode() && Arrays.equals(values, that.values);
	}

	@Override
	public String toString() {
		return "ApplicationRow[" + values[Column.APPLICATION_NUMBER.ordinal()] + "]"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Collects the values of one row. */
	public static final class Builder {

		private final @Nullable String[] values;

		private Builder(@Nullable String[] values) {
			this.values = values;
		}

		/**
		 * Sets a canonical value.
		 *
		 * @param column not an identity
		 * @param value the canonical value, or null for unknown
		 * @return this
		 */
		public Builder set(Column column, @Nullable String value) {
			if (column.identity()) {
				throw new IllegalArgumentException("An identity in column " + column); //$NON-NLS-1$
			}
			values[column.ordinal()] = value;
			return this;
		}

		/** Sets a whole number. */
		public Builder set(Column column, long value) {
			return set(column, Long.toString(value));
		}

		/** Sets 是 or 否. */
		public Builder set(Column column, boolean value) {
			return set(column, Boolean.toString(value));
		}

		/** The row; the builder may be used on. */
		public ApplicationRow build() {
			return new ApplicationRow(values.clone(), false);
		}
	}
}
