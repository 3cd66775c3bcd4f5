// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.rules.condition.Facts;

/**
 * People as columns of codes, one column for each input of a batch.
 */
public final class People {

	private final Map<Input, Codes> columns;
	private int size;

	private People(Map<Input, Codes> columns, int size) {
		this.columns = columns;
		this.size = size;
	}

	/**
	 * Columns to be filled.
	 *
	 * @param inputs what is kept of each person
	 * @param expected how many people will come, if only roughly
	 * @return no people
	 */
	public static People of(List<Input> inputs, int expected) {
		Map<Input, Codes> columns = new LinkedHashMap<>();
		inputs.forEach(each -> columns.put(each, new Codes(expected)));
		return new People(columns, 0);
	}

	/** Columns as they are, all of one length. */
	public static People of(Map<Input, Codes> columns) {
		return of(columns, columns.values().stream().mapToInt(Codes::size).max().orElse(0));
	}

	/** Columns as they are, and how many people there are, of whom nothing need be asked. */
	public static People of(Map<Input, Codes> columns, int size) {
		return new People(new LinkedHashMap<>(columns), size);
	}

	/** Adds a person. */
	public void add(Facts person) {
		columns.forEach((input, codes) -> codes.add(input.of(person)));
		size++;
	}

	/** How many there are. */
	public int size() {
		return size;
	}

	/** What is kept. */
	public List<Input> inputs() {
		return List.copyOf(columns.keySet());
	}

	/** Whether an input is kept. */
	public boolean holds(Input input) {
		return columns.containsKey(input);
	}

	/** The column of an input. */
	public Codes column(Input input) {
		return Objects.requireNonNull(columns.get(input), input.name());
	}

	/** Bytes that a person takes in all columns. */
	public int width() {
		return columns.values().stream().mapToInt(Codes::width).sum();
	}
}
