// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.util.List;
import java.util.Set;

/**
 * What is known of one fact.
 */
public sealed interface Given {

	/** Not known. */
	record Unknown(Set<String> facts) implements Given {

		public Unknown {
			facts = Set.copyOf(facts);
		}
	}

	/** Known not to exist or not to apply. */
	record None() implements Given {}

	/**
	 * A value.
	 *
	 * @param value a {@link String}, {@link java.math.BigDecimal}, {@link Boolean} or {@link java.time.LocalDate}
	 */
	record Value(Object value) implements Given {}

	/** Several codes. */
	record Codes(List<String> codes) implements Given {

		public Codes {
			codes = List.copyOf(codes);
		}
	}

	/** The entries of a list, each a set of facts of its own; empty where there are known to be none. */
	record Entries(List<Facts> entries) implements Given {

		public Entries {
			entries = List.copyOf(entries);
		}
	}

	/** Known not to exist. */
	Given NONE = new None();

	/** Not known; the fact itself is what is missing. */
	static Given unknown(String fact) {
		return new Unknown(Set.of(fact));
	}
}
