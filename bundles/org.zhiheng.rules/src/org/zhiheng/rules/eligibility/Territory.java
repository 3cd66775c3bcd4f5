// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.files.PolicyBase;

/**
 * Whether a notice's territory takes in a region. A territory is a set: a prefecture's notice may take in a Corps division that lies in it
 * without belonging to it.
 */
public final class Territory {

	private final PolicyBase base;
	private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

	/** @param base with the regions */
	public Territory(PolicyBase base) {
		this.base = base;
	}

	/** Whether it does, by the region's code or key. */
	public boolean covers(Document document, String region) {
		Set<String> codes = Objects.requireNonNull(above.computeIfAbsent(region, this::allAbove));
		return document.getTerritory().stream().anyMatch(codes::contains);
	}

	private Set<String> allAbove(String region) {
		Set<String> codes = new HashSet<>();
		for (Region each : base.regions(region)) {
			above(each, codes);
		}
		return codes;
	}

	private void above(Region region, Set<String> codes) {
		if (codes.add(region.getCode())) {
			above(region.getParent(), codes);
			above(region.getAdministeredBy(), codes);
		}
	}

	private void above(@Nullable String code, Set<String> codes) {
		if (code != null && !code.isBlank()) {
			base.regions(code).forEach(each -> above(each, codes));
		}
	}
}
