// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A state before and a state after, line beside line: equal lines stand beside each other, changed ones face each other.
 *
 * <p>The longest common subsequence of the lines, over what common beginning and end leave; where that is over {@link #MOST} lines on a side, the
 * middle is shown as one changed block.
 */
public final class SideBySide {

	/** What became of a line. */
	public enum Kind {
		/** The same on both sides. */
		SAME,
		/** Other on either side. */
		CHANGED,
		/** Only after. */
		ADDED,
		/** Only before. */
		REMOVED
	}

	/**
	 * One row of the comparison.
	 *
	 * @param kind what became of the line
	 * @param before the line before, empty where there was none
	 * @param after the line after, empty where there is none
	 */
	public record Row(Kind kind, String before, String after) {}

	private static final int MOST = 1_500;

	private final List<String> left;
	private final List<String> right;
	private final List<Row> rows = new ArrayList<>();
	private int leftDone;
	private int rightDone;

	private SideBySide(List<String> left, List<String> right) {
		this.left = left;
		this.right = right;
	}

	/**
	 * Compares two states.
	 *
	 * @param before the state before, or null where there was none
	 * @param after the state after, or null where there is none
	 * @return the rows from top to bottom
	 */
	public static List<Row> of(@Nullable String before, @Nullable String after) {
		SideBySide comparison = new SideBySide(lines(before), lines(after));
		comparison.run();
		return List.copyOf(comparison.rows);
	}

	private static List<String> lines(@Nullable String state) {
		return state == null || state.isEmpty() ? List.of() : state.lines().toList();
	}

	private void run() {
		int start = 0;
		while (start < left.size() && start < right.size() && left.get(start).equals(right.get(start))) {
			start++;
		}
		int leftEnd = left.size();
		int rightEnd = right.size();
		while (leftEnd > start && rightEnd > start && left.get(leftEnd - 1).equals(right.get(rightEnd - 1))) {
			leftEnd--;
			rightEnd--;
		}
		same(start, start);
		if (leftEnd - start <= MOST && rightEnd - start <= MOST) {
			middle(start, leftEnd, rightEnd);
		}
		changed(leftEnd, rightEnd);
		same(left.size(), right.size());
	}

	private void middle(int start, int leftEnd, int rightEnd) {
		int[][] common = new int[leftEnd - start + 1][rightEnd - start + 1];
		for (int i = leftEnd - start - 1; i >= 0; i--) {
			for (int j = rightEnd - start - 1; j >= 0; j--) {
				common[i][j] = left.get(start + i).equals(right.get(start + j)) ? common[i + 1][j + 1] + 1
					: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < leftEnd - start && j < rightEnd - start) {
			if (left.get(start + i).equals(right.get(start + j))) {
				changed(start + i, start + j);
				same(start + ++i, start + ++j);
			} else if (common[i + 1][j] >= common[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	private void same(int leftTo, int rightTo) {
		while (leftDone < leftTo) {
			rows.add(new Row(Kind.SAME, left.get(leftDone), left.get(leftDone)));
			leftDone++;
		}
		rightDone = rightTo;
	}

	private void changed(int leftTo, int rightTo) {
		while (leftDone < leftTo || rightDone < rightTo) {
			boolean hasLeft = leftDone < leftTo;
			boolean hasRight = rightDone < rightTo;
			Kind kind = hasLeft && hasRight ? Kind.CHANGED : hasLeft ? Kind.REMOVED : Kind.ADDED;
			rows.add(new Row(kind, hasLeft ? left.get(leftDone) : "", hasRight ? right.get(rightDone) : ""));
			leftDone += hasLeft ? 1 : 0;
			rightDone += hasRight ? 1 : 0;
		}
	}
}
