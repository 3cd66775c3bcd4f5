// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.util.List;

import org.zhiheng.message.Failure;

/**
 * A file of tables, read as a stream: its size does not matter to the memory.
 */
public interface TableFile extends AutoCloseable {

	/** The visible tables. */
	List<Table> tables();

	/** Names of hidden sheets, which are not read. */
	List<String> hidden();

	/** SHA-256 of the file in lower-case hex. */
	String sha256();

	/** About how many rows there are, or -1. */
	long size();

	/**
	 * Reads every row that is not blank, from the first on.
	 *
	 * @param table one of {@link #tables()}
	 * @param kinds what the columns hold, by place; text beyond its end
	 * @param sink takes the rows
	 * @throws Failure where the file cannot be read to its end
	 */
	void read(Table table, CellKind[] kinds, RowSink sink) throws Failure;

	@Override
	void close() throws Failure;
}
