// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.List;

/**
 * Maximises c·x under A·x = b and x ≥ 0 by the simplex method in two phases with Bland's rule; b must not be negative, and there is a solution.
 */
final class Simplex {

	private static final double ZERO = 1e-9;

	private final int rows;
	private final int columns;
	/** Rows of A, artificial columns behind the others, b in the last; the goal in the last row. */
	private final double[][] tableau;
	private final int[] basis;

	Simplex(List<double[]> a, List<Double> b, int columns) {
		this.rows = a.size();
		this.columns = columns;
		this.tableau = new double[rows + 1][columns + rows + 1];
		this.basis = new int[rows];
		for (int row = 0; row < rows; row++) {
			System.arraycopy(a.get(row), 0, tableau[row], 0, columns);
			tableau[row][columns + row] = 1;
			tableau[row][columns + rows] = b.get(row);
			basis[row] = columns + row;
		}
	}

	/** The greatest value, infinite where there is none. */
	double maximum(double[] goal) {
		double[] feasible = new double[columns + rows];
		java.util.Arrays.fill(feasible, columns, columns + rows, -1);
		solve(feasible, columns + rows);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns && basis[row] >= columns; column++) {
				if (Math.abs(tableau[row][column]) > ZERO) {
					pivot(row, column);
				}
			}
		}
		return solve(java.util.Arrays.copyOf(goal, columns + rows), columns);
	}

	private double solve(double[] goal, int allowed) {
		double[] last = tableau[rows];
		java.util.Arrays.fill(last, 0);
		System.arraycopy(goal, 0, last, 0, goal.length);
		for (int row = 0; row < rows; row++) {
			eliminate(last, tableau[row], last[basis[row]]);
		}
		for (int column = entering(allowed); column >= 0; column = entering(allowed)) {
			int row = leaving(column);
			if (row < 0) {
				return Double.POSITIVE_INFINITY;
			}
			pivot(row, column);
		}
		return -last[columns + rows];
	}

	private int entering(int allowed) {
		for (int column = 0; column < allowed; column++) {
			if (tableau[rows][column] > ZERO) {
				return column;
			}
		}
		return -1;
	}

	private int leaving(int column) {
		int best = -1;
		for (int row = 0; row < rows; row++) {
			if (tableau[row][column] > ZERO && (best < 0 || before(row, best, column))) {
				best = row;
			}
		}
		return best;
	}

	private boolean before(int row, int best, int column) {
		double difference = ratio(row, column) - ratio(best, column);
		return difference < -ZERO || Math.abs(difference) <= ZERO && basis[row] < basis[best];
	}

	private double ratio(int row, int column) {
		return tableau[row][columns + rows] / tableau[row][column];
	}

	private void pivot(int row, int column) {
		double[] own = tableau[row];
		double by = own[column];
		for (int i = 0; i < own.length; i++) {
			own[i] /= by;
		}
		for (int other = 0; other <= rows; other++) {
			if (other != row) {
				eliminate(tableau[other], own, tableau[other][column]);
			}
		}
		basis[row] = column;
	}

	private static void eliminate(double[] row, double[] own, double factor) {
		if (factor != 0) {
			for (int i = 0; i < row.length; i++) {
				row[i] -= factor * own[i];
			}
		}
	}
}
