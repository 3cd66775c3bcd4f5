// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What identifies the applicant and so must be hidden from reviewers.
 *
 * @param values by kind: NAME, UNIT, ID_NUMBER, PHONE; blank ones are left out
 */
public record Hidden(Map<String, String> values) {

	/** Nothing known. */
	public static final Hidden NONE = new Hidden(Map.of());

	public Hidden {
		Map<String, String> kept = new LinkedHashMap<>();
		values.forEach((kind, value) -> {
			if (!value.isBlank()) {
				kept.put(kind, value.strip());
			}
		});
		values = kept;
	}

	/** Tells nothing of the person. */
	@Override
	public String toString() {
		return "Hidden[" + values.keySet() + "]";
	}
}
