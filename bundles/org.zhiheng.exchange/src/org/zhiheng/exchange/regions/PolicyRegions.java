// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.regions;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.RegionKind;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.RegionNames;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.RegionTree;

/**
 * The region catalogue as a tree for statistics and as a list of names for imports.
 *
 * <p>The catalogue lists the counties of some prefectures only. A code of a county below a prefecture without counties is taken as it is.
 */
public final class PolicyRegions implements RegionTree, RegionNames {

	private static final Pattern CODE = Pattern.compile("\\d{6}");
	private static final Pattern KIND = Pattern.compile("(?:蒙古|哈萨克|柯尔克孜|回族|维吾尔|壮族)*(?:自治区|自治州|自治县|地区|省|市|区|县)$");

	private final PolicyBase policies;
	private final Map<String, List<Region>> byCode = new LinkedHashMap<>();
	private final Map<String, Set<String>> byName = new HashMap<>();
	private final Map<String, Set<String>> byStem = new HashMap<>();
	private final EnglishTerms english;
	private final TitleRules titles;

	/** @param policies with a region catalogue */
	public PolicyRegions(PolicyBase policies) {
		this.policies = policies;
		this.english = new EnglishTerms(policies);
		this.titles = new TitleRules(policies);
		for (Region region : policies.regions()) {
			byCode.computeIfAbsent(region.getCode(), c -> new ArrayList<>()).add(region);
		}
		policies.regions().forEach(this::learn);
	}

	/**
	 * Reads the population of a workspace under these policies. Window and command line both read it here, so that each takes the snapshot that the
	 * other kept.
	 *
	 * @param registry the applications
	 * @param progress applications read
	 * @return the population
	 * @throws Failure where the registry cannot be read, or ZH-4021 when cancelled
	 */
	public Population population(Registry registry, Progress progress) throws Failure {
		return Population.read(registry, this, policies.fingerprint(), progress);
	}

	/** A region is known by its name, by its name behind those of the regions it lies in, by its key, and by short forms of these. */
	private void learn(Region region) {
		String path = region.getName();
		@Nullable
		Region above = region;
		while (above != null && above.getKind() != RegionKind.COUNTRY) {
			path = above == region ? path : above.getName() + path;
			add(byName, path, region);
			above = parent(above);
		}
		add(byStem, KIND.matcher(region.getName()).replaceFirst(""), region);
		String key = region.getKey();
		if (key != null && !key.startsWith("OTHER") && !key.endsWith("OTHER")) {
			add(byName, key, region);
			Optional<Code> words = Vocabulary.standard().dictionary("region").code(key);
			words.ifPresent(code -> code.synonyms().forEach(word -> add(byStem, word, region)));
		}
	}

	private static void add(Map<String, Set<String>> names, String name, Region region) {
		names.computeIfAbsent(name, n -> new TreeSet<>()).add(region.getCode());
	}

	private @Nullable Region parent(Region region) {
		String parent = region.getParent();
		return parent != null && byCode.containsKey(parent) ? last(parent) : null;
	}

	private Region last(String code) {
		List<Region> versions = Objects.requireNonNull(byCode.get(code), code);
		return versions.get(versions.size() - 1);
	}

	@Override
	public List<String> codes(String nameOrCode) {
		if (CODE.matcher(nameOrCode).matches()) {
			return byCode.containsKey(nameOrCode) || unlisted(nameOrCode) ? List.of(nameOrCode) : List.of();
		}
		Set<String> found = byName.getOrDefault(nameOrCode, byStem.getOrDefault(nameOrCode, Set.of()));
		return List.copyOf(found);
	}

	/** Whether a code is a county's below a known prefecture of which the catalogue lists no county. */
	private boolean unlisted(String code) {
		String above = prefectureCode(code);
		return !code.equals(above) && byCode.containsKey(above)
			&& byCode.values().stream().flatMap(List::stream).noneMatch(each -> above.equals(each.getParent()));
	}

	private static String prefectureCode(String code) {
		return code.substring(0, 4) + "00";
	}

	@Override
	public Optional<String> prefecture(String code, int year) {
		if (!byCode.containsKey(code)) {
			return CODE.matcher(code).matches() && unlisted(code) ? Optional.of(prefectureCode(code)) : Optional.empty();
		}
		LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
		LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
		for (Region version : Objects.requireNonNull(byCode.get(code))) {
			boolean begun = version.getValidFrom() == null || !version.getValidFrom().isAfter(last);
			boolean lasts = version.getValidTo() == null || !version.getValidTo().isBefore(first);
			if (begun && lasts) {
				return Optional.of(above(version));
			}
		}
		return Optional.empty();
	}

	@Override
	public List<String> changed(int first, int last) {
		LocalDate begins = LocalDate.of(first, Month.JANUARY, 1);
		LocalDate ends = LocalDate.of(last, Month.DECEMBER, 31);
		return policies.regions().stream().filter(each -> within(each.getValidFrom(), begins, ends) || within(each.getValidTo(), begins, ends))
			.map(Region::getCode).distinct().toList();
	}

	private static boolean within(@Nullable LocalDate day, LocalDate begins, LocalDate ends) {
		return day != null && day.isAfter(begins) && day.isBefore(ends);
	}

	/** Of the notices in force in a year, a special campaign of that year prevails, then the higher issuer, then the later date. */
	@Override
	public Optional<String> document(String code, int year) {
		return policies.documents().stream().filter(each -> each.getTerritory().stream().anyMatch(above(code)::contains))
			.filter(each -> inForce(each, year))
			.min(Comparator.comparing((Document each) -> !(each.isSpecialCampaign() && Objects.equals(each.getYear(), year)))
				.thenComparing(Document::getRank).thenComparing(PolicyRegions::begins, Comparator.reverseOrder()))
			.map(Document::getId);
	}

	/** A campaign governs its own year alone. */
	private static boolean inForce(Document document, int year) {
		boolean campaign = document.isSpecialCampaign() && document.getYear() != null;
		LocalDate to = document.getInForceTo();
		return campaign ? document.getYear() == year : begins(document).getYear() <= year && (to == null || to.getYear() >= year);
	}

	private static LocalDate begins(Document document) {
		LocalDate from = document.getInForceFrom();
		return from == null ? LocalDate.MIN : from;
	}

	/** A place and all that it lies in, also where it is governed by another than it is coded under. */
	private Set<String> above(String code) {
		Set<String> all = new TreeSet<>();
		List<String> next = new ArrayList<>(List.of(byCode.containsKey(code) ? code : prefectureCode(code)));
		while (!next.isEmpty()) {
			String each = next.remove(next.size() - 1);
			if (all.add(each) && byCode.containsKey(each)) {
				Region region = last(each);
				java.util.stream.Stream.of(region.getParent(), region.getAdministeredBy()).filter(Objects::nonNull).filter(x -> !x.isBlank())
					.forEach(next::add);
			}
		}
		return all;
	}

	/** A county belongs to the prefecture above it; every other place stands for itself. */
	private String above(Region region) {
		Region above = region.getKind() == RegionKind.COUNTY ? parent(region) : null;
		return above != null && above.getKind() == RegionKind.PREFECTURE ? above.getCode() : region.getCode();
	}

	@Override
	public Optional<Boolean> revokes(String code, int year, String register, String act) {
		return titles.revokes(code, document(code, year), register, act);
	}

	@Override
	public Optional<String> name(String code, Locale locale) {
		if (!byCode.containsKey(code)) {
			return Optional.empty();
		}
		Region region = last(code);
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && region.getNameEn() != null;
		return Optional.of(english ? region.getNameEn() : region.getName());
	}

	@Override
	public Optional<String> term(Dimension dimension, String value, Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english.of(dimension, value) : Optional.empty();
	}
}
