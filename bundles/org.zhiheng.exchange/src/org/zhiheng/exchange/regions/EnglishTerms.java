// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.regions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.statistics.Dimension;

/** English names of series and specialties, which are recorded by their Chinese names. The catalogue is read when one is first asked for. */
final class EnglishTerms {

	private final PolicyBase policies;
	private final Map<Dimension, Map<String, String>> names = new EnumMap<>(Dimension.class);

	EnglishTerms(PolicyBase policies) {
		this.policies = policies;
	}

	/** The English name of a series or specialty, empty where the catalogue has none. */
	synchronized Optional<String> of(Dimension dimension, String value) {
		if (dimension != Dimension.SERIES && dimension != Dimension.SPECIALTY) {
			return Optional.empty();
		}
		return Optional.ofNullable(names(dimension).get(value));
	}

	private Map<String, String> names(Dimension dimension) {
		return names.computeIfAbsent(dimension, each -> each == Dimension.SERIES ? series() : specialties());
	}

	private Map<String, String> series() {
		Map<String, String> found = new HashMap<>();
		for (Series each : policies.series()) {
			put(found, each.getName(), each.getNameEn());
			put(found, each.getCode(), each.getNameEn());
			each.getAliases().forEach(alias -> put(found, alias, each.getNameEn()));
		}
		return found;
	}

	private Map<String, String> specialties() {
		Map<String, String> found = new HashMap<>();
		for (Series each : policies.series()) {
			for (Specialty specialty : each.getSpecialties()) {
				put(found, specialty.getName(), specialty.getNameEn());
			}
		}
		return found;
	}

	private static void put(Map<String, String> found, @Nullable String name, @Nullable String english) {
		if (name != null && english != null) {
			found.putIfAbsent(name, english);
		}
	}
}
