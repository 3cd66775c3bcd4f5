// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * Holds the table of floors: an arrow points down, and nothing below the window knows of windows.
 */
class FloorsTest {

	/** For each bundle the highest floors that it may require; whatever those require may be named too. */
	private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(Map.entry("message", Set.of()), Map.entry("help", Set.of()),
		Map.entry("journal", Set.of("message")),
		Map.entry("policy", Set.of("message")), Map.entry("registry", Set.of("journal")), Map.entry("policy.edit", Set.of("policy")),
		Map.entry("policies", Set.of("policy")), Map.entry("rules", Set.of("policy", "registry")), Map.entry("statistics", Set.of("rules")),
		Map.entry("audit", Set.of("statistics")), Map.entry("store", Set.of("registry")), Map.entry("demo", Set.of("audit")),
		Map.entry("chart", Set.of("statistics")), Map.entry("exchange", Set.of("chart", "audit")), Map.entry("cli", Set.of("exchange", "demo")),
		Map.entry("ui", Set.of("exchange", "policy.edit", "demo")), Map.entry("app", Set.of("ui", "cli")));

	private static final Set<String> WITH_WINDOWS = Set.of("ui", "app");
	private static final Set<String> WITH_OSGI = Set.of("cli", "ui", "app");

	private static final Pattern WINDOWS = Pattern.compile("^import (static )?org\\.eclipse\\.(swt|jface|ui)\\..*", Pattern.MULTILINE);
	private static final Pattern OSGI = Pattern.compile(
		"^import (static )?org\\.(osgi\\.(?!service\\.component\\.annotations)|eclipse\\.(osgi|core|equinox))\\..*",
		Pattern.MULTILINE);

	@Test
	void everyBundleStandsInTheTable() throws IOException {
		Set<String> found = new TreeSet<>();
		for (Bundle bundle : Bundle.all()) {
			if (!bundle.isFragment()) {
				found.add(bundle.shortName());
			}
		}
		assertEquals(new TreeSet<>(MAY_REQUIRE.keySet()), found);
	}

	@Test
	void noArrowPointsUp() throws IOException {
		List<String> forbidden = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			if (!bundle.isFragment()) {
				forbidden.addAll(forbiddenArrows(bundle.shortName(), bundle.requiredOfTheHouse()));
			}
		}
		assertEquals(List.of(), forbidden);
	}

	@Test
	void aForbiddenArrowIsFound() {
		assertEquals(List.of("journal -> registry"), forbiddenArrows("journal", List.of("message", "registry")));
		assertEquals(List.of("statistics -> store"), forbiddenArrows("statistics", List.of("rules", "registry", "store")));
	}

	@Test
	void nobodyNamesTheStore() throws IOException {
		for (Bundle bundle : Bundle.all()) {
			assertTrue(bundle.isFragment() || !bundle.requiredOfTheHouse().contains("store"), bundle.name());
			assertTrue(
				bundle.isFragment() || bundle.shortName().equals("store")
					|| bundle.names("Import-Package").stream().noneMatch(each -> each.startsWith("org.zhiheng.store")),
				bundle.name());
		}
	}

	@Test
	void nothingBelowTheWindowKnowsOfWindows() throws IOException {
		assertEquals(List.of(), importing(WINDOWS, WITH_WINDOWS));
	}

	@Test
	void nothingBelowTheCommandLineKnowsOfOsgi() throws IOException {
		assertEquals(List.of(), importing(OSGI, WITH_OSGI));
	}

	@Test
	void theWorkbenchIsNotReachedByAnotherDoor() throws IOException {
		for (Bundle bundle : Bundle.all()) {
			if (!bundle.isFragment() && !WITH_WINDOWS.contains(bundle.shortName())) {
				assertTrue(bundle.names("Require-Bundle").stream().noneMatch(each -> each.matches("org\\.eclipse\\.(swt|jface|ui).*")),
					bundle.name());
			}
		}
	}

	private static List<String> importing(Pattern pattern, Set<String> allowed) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			if (bundle.isFragment() || allowed.contains(bundle.shortName())) {
				continue;
			}
			for (Path source : bundle.sources()) {
				if (pattern.matcher(Files.readString(source)).find()) {
					found.add(bundle.shortName() + ": " + source.getFileName());
				}
			}
		}
		return found;
	}

	private static List<String> forbiddenArrows(String from, List<String> required) {
		Set<String> below = below(from);
		return required.stream().filter(each -> !below.contains(each) && !"message".equals(each)).map(each -> from + " -> " + each).toList();
	}

	private static Set<String> below(String bundle) {
		Set<String> all = new HashSet<>();
		for (String each : MAY_REQUIRE.getOrDefault(bundle, Set.of())) {
			all.add(each);
			all.addAll(below(each));
		}
		return all;
	}
}
