// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Truth;

/**
 * Formulas of three-valued logic in which equal parts are one node. A formula is a number: twice its node, plus one where it is the negation of
 * it, so that negation costs nothing. There are constants, look-ups, conjunctions and the test for certain truth; everything else is written
 * with these.
 */
final class Graph {

	static final int TRUE = 0;
	static final int FALSE = 1;
	static final int UNKNOWN = 2;

	/** What a node is: a look-up has a lookup, a conjunction its parts, a test for certain truth one part. */
	record Node(@Nullable Lookup lookup, int[] parts, boolean certain) {}

	/** The parts of a conjunction as a key. */
	private record Parts(int[] parts) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Parts same && Arrays.equals(parts, same.parts);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(parts);
		}
	}

	private final List<Node> nodes = new ArrayList<>();
	private final Map<Object, Integer> known = new HashMap<>();
	private final List<Boolean> certain = new ArrayList<>();

	Graph() {
		node(new Node(null, new int[0], false), true);
		node(new Node(null, new int[0], false), false);
	}

	/** The nodes, each after its parts; the first two are the constants. */
	List<Node> nodes() {
		return nodes;
	}

	static int constant(Truth truth) {
		return switch (truth) {
			case TRUE -> TRUE;
			case FALSE -> FALSE;
			case UNKNOWN -> UNKNOWN;
		};
	}

	static int not(int formula) {
		return formula == UNKNOWN ? UNKNOWN : formula ^ 1;
	}

	/** Whether a formula is never unknown. */
	boolean certain(int formula) {
		return certain.get(formula >> 1);
	}

	int lookup(Lookup lookup) {
		return shared(lookup.key(), () -> node(new Node(lookup, new int[0], false), lookup.sure()));
	}

	int and(int... formulas) {
		int[] parts = parts(formulas);
		for (int each : parts) {
			if (each == FALSE || certain(each) && contains(parts, each ^ 1)) {
				return FALSE;
			}
		}
		if (parts.length < 2) {
			return parts.length == 0 ? TRUE : parts[0];
		}
		boolean sure = true;
		for (int each : parts) {
			sure &= certain(each);
		}
		boolean never = sure;
		return shared(new Parts(parts), () -> node(new Node(null, parts, false), never));
	}

	/** In order, each once, without those that say nothing. Plain loops: compiling policies spends much of its time here. */
	private static int[] parts(int[] formulas) {
		int[] sorted = formulas.clone();
		Arrays.sort(sorted);
		int size = 0;
		for (int each : sorted) {
			if (each != TRUE && (size == 0 || sorted[size - 1] != each)) {
				sorted[size++] = each;
			}
		}
		return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
	}

	private static boolean contains(int[] sorted, int formula) {
		return Arrays.binarySearch(sorted, formula) >= 0;
	}

	int or(int... formulas) {
		int[] negated = new int[formulas.length];
		for (int i = 0; i < negated.length; i++) {
			negated[i] = not(formulas[i]);
		}
		return not(and(negated));
	}

	int isTrue(int formula) {
		if (formula == UNKNOWN) {
			return FALSE;
		}
		return certain(formula) ? formula : shared("isTrue " + formula, () -> node(new Node(null, new int[]{ formula }, true), true)); //$NON-NLS-1$
	}

	int is(int formula, Truth truth) {
		return switch (truth) {
			case TRUE -> isTrue(formula);
			case FALSE -> isTrue(not(formula));
			case UNKNOWN -> and(not(isTrue(formula)), not(isTrue(not(formula))));
		};
	}

	private int shared(Object key, java.util.function.IntSupplier make) {
		@Nullable
		Integer found = known.get(key);
		if (found != null) {
			return found.intValue();
		}
		int made = make.getAsInt();
		known.put(key, Integer.valueOf(made));
		return made;
	}

	private int node(Node node, boolean sure) {
		nodes.add(node);
		certain.add(Boolean.valueOf(sure));
		return nodes.size() - 1 << 1;
	}
}
