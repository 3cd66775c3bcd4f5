// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

/**
 * A kernel that looks at the codes of one more column for each row.
 */
abstract class ValueKernel implements Pass.Kernel {

	private final CodedColumn column;
	private final int[] values = new int[Pass.BLOCK];

	ValueKernel(CodedColumn column) {
		this.column = column;
	}

	@Override
	public final void run(int from, int to, int cell) {
		for (int at = from; at < to; at += Pass.BLOCK) {
			int length = Math.min(Pass.BLOCK, to - at);
			column.read(at, length, values);
			same(cell, values, length);
		}
	}

	@Override
	public final void rows(int from, int length, int[] cells) {
		column.read(from, length, values);
		each(cells, values, length);
	}

	/** Takes rows of one cell. */
	abstract void same(int cell, int[] codes, int length);

	/** Takes rows of several cells, negative where refused. */
	abstract void each(int[] cells, int[] codes, int length);
}
