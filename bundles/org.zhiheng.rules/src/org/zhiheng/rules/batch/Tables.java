// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.rules.condition.Truth;

/**
 * What every look-up says of every distinct value of its column: bit 0 where it holds, bit 1 where it does not.
 */
final class Tables {

	private final List<Graph.Node> nodes;
	private final byte[][] tables;
	private final Codes[] columns;

	Tables(Graph graph, People people) {
		nodes = graph.nodes();
		tables = new byte[nodes.size()][];
		columns = new Codes[nodes.size()];
		for (int node = 0; node < tables.length; node++) {
			@Nullable
			Lookup lookup = nodes.get(node).lookup();
			if (lookup != null && people.holds(lookup.input())) {
				columns[node] = people.column(lookup.input());
				tables[node] = table(lookup, columns[node].values());
			}
		}
	}

	/** Asks leaves again. */
	void refresh(Set<Condition> leaves) {
		for (int node = 0; node < tables.length; node++) {
			@Nullable
			Lookup lookup = nodes.get(node).lookup();
			if (lookup != null && lookup.leaf() != null && leaves.contains(lookup.leaf()) && tables[node] != null) {
				tables[node] = table(lookup, columns[node].values());
			}
		}
	}

	private static byte[] table(Lookup lookup, List<Object> values) {
		byte[] table = new byte[Math.max(values.size(), 1)];
		for (int code = 0; code < values.size(); code++) {
			Object value = values.get(code);
			Truth truth = value == Input.ABSENT ? Truth.FALSE : lookup.test().apply(value);
			table[code] = (byte) (truth == Truth.TRUE ? 1 : truth == Truth.FALSE ? 2 : 0);
		}
		return table;
	}

	byte[] table(int node) {
		return tables[node];
	}

	Codes column(int node) {
		return columns[node];
	}
}
