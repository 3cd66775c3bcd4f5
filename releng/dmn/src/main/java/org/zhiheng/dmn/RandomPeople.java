// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.eligibility.EligibilityQuestion;

/**
 * Random questions of every shape the vocabulary allows: days close to anniversaries and ends of months, empty lists, what does not exist. The
 * same seed gives the same people.
 */
public final class RandomPeople {

	private static final Set<String> OFTEN_NONE = Set.of("current_title", "skill_certificate", "secondment", "postdoc", "leave",
		"social_insurance_gap",
		"special_talent_claimed", "exceptional_promotion_claimed", "pilot_enterprise_approved_for_year", "employed_by_reviewing_enterprise",
		"political_review", "declared_on_platform", "transferred_from_government", "transfer_documents", "household_region", "archive_region",
		"ce_exemption_form", "request.apply_at", "current_title.documents", "request.exam_only_specialty");
	private static final List<String> TITLES = List.of("助理工程师", "技术员", "工程师", "助理农艺师");
	private static final List<String> CAMPAIGN = List.of("工程", "农业");
	private static final int DAYS = 366 * 20;

	private final PolicyBase base;
	private final Random random;
	private final double unknown;
	private final List<String> series = new ArrayList<>();
	private final List<String> specialties = new ArrayList<>();

	/**
	 * @param base the policies, for series and routes
	 * @param seed of the random numbers
	 * @param unknown share of facts that are not known, 0 for none
	 */
	public RandomPeople(PolicyBase base, long seed, double unknown) {
		this.base = base;
		this.random = new Random(seed);
		this.unknown = unknown;
		for (Series each : base.series()) {
			series.add(each.getName());
			each.getSpecialties().stream().map(Specialty::getName).forEach(specialties::add);
		}
	}

	/** One question about a notice that has routes. */
	public EligibilityQuestion next(String document) {
		LocalDate asOf = day(base.document(document).orElseThrow());
		asOf = random.nextInt(8) == 0 ? asOf.withDayOfMonth(asOf.lengthOfMonth()) : asOf;
		Map<String, Given> given = new HashMap<>();
		for (Fact fact : Vocabulary.standard().facts()) {
			if (fact.path() != null && list(fact) == null) {
				put(fact, given, asOf);
			}
		}
		given.put("as_of", new Given.Value(asOf));
		if (random.nextInt(3) > 0) {
			ordinary(given);
		}
		request(base.document(document).orElseThrow(), given);
		if (random.nextInt(3) > 0) {
			aimed(base.document(document).orElseThrow(), given, asOf);
		}
		return new EligibilityQuestion(document, Facts.of(given), random.nextInt(10) == 0);
	}

	/** A day, mostly one on which the notice is in force. */
	private LocalDate day(Document document) {
		LocalDate from = document.getInForceFrom();
		return from == null || random.nextInt(6) == 0 ? LocalDate.of(2019, 1, 1).plusDays(random.nextInt(366 * 8))
			: from.plusDays(random.nextInt(200));
	}

	/** Somebody whom nothing shuts out, so that the routes are put to the test. */
	private void ordinary(Map<String, Given> given) {
		replace(given, "employer_type", "PRIVATE_ENTERPRISE");
		replace(given, "employment_status", "ACTIVE");
		given.put("political_review", Given.NONE);
		given.put("declared_on_platform", Given.NONE);
		given.put("leave", Given.NONE);
		given.put("integrity_records", new Given.Entries(List.of()));
		given.put("request.exam_only_specialty", new Given.Value(Boolean.FALSE));
		given.put("exceptional_promotion_claimed", Given.NONE);
		given.keySet().removeIf(key -> key.startsWith("leave."));
		if (random.nextBoolean() && given.get("first_application") instanceof Given.Value) {
			given.put("first_application", new Given.Value(Boolean.TRUE));
		}
	}

	/** Somebody whose facts stand at the thresholds of one of the routes, some of them unknown. */
	private void aimed(Document document, Map<String, Given> given, LocalDate asOf) {
		ordinary(given);
		List<EligibilityRoute> routes = routes(document);
		new Aim(random, asOf, given).at(document, routes.get(random.nextInt(routes.size())));
		for (String key : new TreeSet<>(given.keySet())) {
			if (!key.equals("as_of") && random.nextDouble() < unknown / 3) {
				given.put(key, Given.unknown(key));
			}
		}
	}

	private static List<EligibilityRoute> routes(Document document) {
		return document.getNorms().stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast).toList();
	}

	/** The list a fact is a member of, or null where it stands outside of lists. */
	private static Fact list(Fact fact) {
		Fact at = fact;
		while (at.list() != null) {
			at = Vocabulary.standard().fact(at.list()).orElseThrow();
			if (at.type() == FactType.LIST) {
				return at;
			}
		}
		return null;
	}

	private void put(Fact fact, Map<String, Given> given, LocalDate asOf) {
		boolean none = OFTEN_NONE.contains(fact.key()) && random.nextInt(10) < 6
			|| fact.list() != null && given.get(fact.list()) instanceof Given.None;
		if (none) {
			given.put(fact.key(), Given.NONE);
		} else if (fact.type() != FactType.OBJECT) {
			given.put(fact.key(), random.nextDouble() < unknown ? Given.unknown(fact.key()) : value(fact, asOf));
		}
	}

	private Given value(Fact fact, LocalDate asOf) {
		return switch (fact.type()) {
			case LIST -> entries(fact, asOf);
			case CODES -> new Given.Codes(random.nextBoolean() ? List.of(code(fact)) : List.of(code(fact), code(fact)));
			case CODE -> new Given.Value(code(fact));
			case BOOLEAN -> new Given.Value(random.nextInt(10) < 6);
			case DATE -> new Given.Value(day(asOf));
			case INTEGER, DECIMAL -> new Given.Value(BigDecimal.valueOf(switch (fact.unit()) {
				case "year" -> asOf.getYear() - random.nextInt(5);
				case "month" -> random.nextInt(50);
				case "hour" -> random.nextInt(100);
				default -> random.nextInt(5);
			}));
			default -> new Given.Value(TITLES.get(random.nextInt(TITLES.size())));
		};
	}

	private String code(Fact fact) {
		if (fact.dictionary() == null) {
			return "任命文件";
		}
		List<Code> codes = Vocabulary.standard().dictionary(fact.dictionary()).codes();
		boolean first = random.nextBoolean() && Set.of("employer_type", "employment_status").contains(fact.dictionary());
		return codes.get(first ? 0 : random.nextInt(codes.size())).code();
	}

	private LocalDate day(LocalDate asOf) {
		if (random.nextInt(3) == 0) {
			return asOf.minusYears(random.nextInt(16)).plusDays(random.nextInt(3) - 1L);
		}
		LocalDate day = asOf.minusDays(random.nextInt(DAYS) - 200L);
		return random.nextInt(6) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
	}

	private Given entries(Fact list, LocalDate asOf) {
		List<Facts> entries = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			Map<String, Given> members = new HashMap<>();
			Vocabulary.standard().members(list.key()).stream().filter(fact -> fact.path() != null).forEach(fact -> put(fact, members, asOf));
			entries.add(Facts.of(members));
		}
		return new Given.Entries(entries);
	}

	private void request(Document document, Map<String, Given> given) {
		List<EligibilityRoute> routes = routes(document);
		EligibilityRoute route = routes.get(random.nextInt(routes.size()));
		replace(given, "request.route", random.nextInt(8) == 0 ? null : route.getRoute());
		replace(given, "request.level", random.nextInt(8) == 0 ? null : route.getLevel());
		List<String> choice = random.nextInt(3) > 0 ? CAMPAIGN : series;
		replace(given, "request.series", choice.get(random.nextInt(choice.size())));
		replace(given, "request.specialty", specialties.get(random.nextInt(specialties.size())));
		if (random.nextInt(4) > 0) {
			replace(given, "region", switch (document.getId()) {
				case "BZ" -> "BAYINGOLIN";
				case "HT25" -> "HOTAN";
				case "JX19" -> "JIAXING";
				default -> "XINJIANG_OTHER";
			});
		}
	}

	private void replace(Map<String, Given> given, String key, String value) {
		if (value != null && given.get(key) instanceof Given.Value) {
			given.put(key, new Given.Value(value));
		}
	}
}
