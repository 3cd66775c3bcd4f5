// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.LeftOut;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * People made by chance from the vocabulary and the values that the norms name: most facts as a good application has them, some changed, some
 * unknown, days on and beside the boundaries.
 */
public final class RandomPeople {

	/** The longest lists that are made. */
	public static final ListSizes SIZES = new ListSizes(
		Map.of("education", 2, "social_insurance", 2, "continuing_education", 6, "annual_assessments", 5,
			"professional_work", 2, "integrity_records", 2, "secondment.periods", 2),
		0);
	/** Facts that most people do not have; every other person has a title. */
	private static final List<String> ABSENT = LeftOut.DOES_NOT_APPLY.stream().filter(each -> !"current_title".equals(each)).toList();

	private final Random random;
	private final Map<String, List<Object>> named = new HashMap<>();
	private final Vocabulary vocabulary = Vocabulary.standard();

	/**
	 * @param base the policies whose values are used
	 * @param seed the same seed gives the same people
	 */
	public RandomPeople(PolicyBase base, long seed) {
		random = new Random(seed);
		Map<String, TreeSet<String>> values = new TreeMap<>();
		for (String id : base.ids()) {
			base.root(id).eAllContents().forEachRemaining(each -> collect(each, values));
		}
		values.computeIfAbsent("request.series", key -> new TreeSet<>()).addAll(List.of("工程", "农业", "会计"));
		values.computeIfAbsent("integrity_records.series", key -> new TreeSet<>()).addAll(List.of("工程", "农业", "会计"));
		base.documents().stream().flatMap(each -> each.getNorms().stream()).filter(each -> each.getScope() != null)
			.forEach(each -> values.computeIfAbsent("request.specialty", key -> new TreeSet<>()).addAll(each.getScope().getSpecialties()));
		values.forEach((key, all) -> named.put(key, new ArrayList<>(all)));
	}

	private static void collect(EObject each, Map<String, TreeSet<String>> values) {
		if (each instanceof Comparison comparison) {
			values.computeIfAbsent(comparison.getFact(), key -> new TreeSet<>()).addAll(comparison.getValues());
		}
	}

	/** A person who asks for something on a day. */
	public Facts next(LocalDate asOf) {
		Map<String, Given> given = new HashMap<>();
		double change = new double[]{ 0.02, 0.1, 0.4, 1 }[random.nextInt(4)];
		for (Fact fact : vocabulary.facts()) {
			if (fact.path() != null && fact.list() == null) {
				given.put(fact.key(), random.nextDouble() < change ? any(fact, asOf) : good(fact, asOf));
			}
		}
		for (Fact fact : vocabulary.facts()) {
			@Nullable
			String list = fact.list();
			boolean member = fact.path() != null && list != null && vocabulary.fact(list).stream().anyMatch(each -> each.type() == FactType.OBJECT);
			if (member && !given.containsKey(fact.list())) {
				given.put(fact.key(), random.nextDouble() < change ? any(fact, asOf) : good(fact, asOf));
			}
		}
		given.values().removeIf(each -> each == OPEN);
		given.put("as_of", new Given.Value(asOf));
		return Facts.of(given);
	}

	/** Stands for an object whose members are given. */
	private static final Given OPEN = new Given.Codes(List.of("open"));

	private Given good(Fact fact, LocalDate asOf) {
		String key = fact.key();
		if (ABSENT.contains(key) && random.nextInt(8) > 0) {
			return Given.NONE;
		}
		return switch (key) {
			case "region" -> value(one("BAYINGOLIN", "HOTAN", "JIAXING", "XINJIANG_OTHER", "XPCC_14TH_DIVISION"));
			case "employer_type" -> value("PRIVATE_ENTERPRISE");
			case "employment_status" -> value("ACTIVE");
			case "assessed_qualified", "external_conditions_met" -> value(Boolean.TRUE);
			case "request.exam_only_specialty", "exceptional_promotion_claimed" -> value(Boolean.FALSE);
			case "request.series" -> value(one("工程", "工程", "农业"));
			case "integrity_records" -> new Given.Entries(List.of());
			default -> any(fact, asOf);
		};
	}

	private Given any(Fact fact, LocalDate asOf) {
		int dice = random.nextInt(40);
		if (dice < 2) {
			return Given.unknown(fact.key());
		}
		if (dice < 4) {
			return Given.NONE;
		}
		return switch (fact.type()) {
			case OBJECT -> OPEN;
			case LIST -> entries(fact.key(), asOf);
			case CODES -> new Given.Codes(random.ints(random.nextInt(4), 0, 4).mapToObj(i -> String.valueOf(scalar(fact, asOf))).distinct().toList());
			default -> value(scalar(fact, asOf));
		};
	}

	private Given entries(String list, LocalDate asOf) {
		List<Facts> entries = new ArrayList<>();
		int size = random.nextInt(SIZES.of(list) + 1);
		for (int i = 0; i < size; i++) {
			Map<String, Given> members = new HashMap<>();
			for (Fact member : vocabulary.members(list)) {
				int dice = random.nextInt(20);
				if (member.path() != null && dice > 0) {
					members.put(member.key(), dice == 1 ? Given.unknown(member.key())
						: dice == 2 ? Given.NONE
							: member.key().endsWith(".year") && random.nextInt(8) > 0 ? value(BigDecimal.valueOf(asOf.getYear() - i))
								: value(scalar(member, asOf)));
				}
			}
			entries.add(Facts.of(members));
		}
		return new Given.Entries(entries);
	}

	private Object scalar(Fact fact, LocalDate asOf) {
		List<Object> names = named.getOrDefault(fact.key(), List.of());
		return switch (fact.type()) {
			case BOOLEAN -> Boolean.valueOf(random.nextInt(3) > 0);
			case DATE -> day(asOf);
			case INTEGER, DECIMAL -> BigDecimal.valueOf(number(fact, asOf));
			case CODE, CODES -> code(fact, names);
			default -> names.isEmpty() || random.nextInt(10) == 0 ? "其他" : names.get(random.nextInt(names.size()));
		};
	}

	private Object code(Fact fact, List<Object> names) {
		String dictionary = fact.dictionary();
		if (dictionary == null || !names.isEmpty() && random.nextInt(3) > 0) {
			return names.isEmpty() ? "其他" : names.get(random.nextInt(names.size()));
		}
		var codes = vocabulary.dictionary(dictionary).codes();
		return codes.get(random.nextInt(codes.size())).code();
	}

	private long number(Fact fact, LocalDate asOf) {
		return switch (Objects.requireNonNullElse(fact.unit(), "")) {
			case "year" -> asOf.getYear() - random.nextInt(4);
			case "month" -> List.of(0, 11, 12, 13, 23, 24, 25, 35, 36, 48, 200).get(random.nextInt(11));
			case "hour" -> List.of(0, 29, 30, 31, 59, 60, 61, 90).get(random.nextInt(8));
			default -> random.nextInt(5);
		};
	}

	/** Whole years before the day, on it and beside it; the last of February among them. */
	private LocalDate day(LocalDate asOf) {
		LocalDate anniversary = asOf.minusYears(random.nextInt(18));
		return switch (random.nextInt(8)) {
			case 0, 1 -> anniversary;
			case 2 -> anniversary.plusDays(1);
			case 3 -> anniversary.minusDays(1);
			case 4 -> LocalDate.of(2000 + 4 * random.nextInt(7), 2, 29);
			case 5 -> LocalDate.of(2005 + random.nextInt(20), 2, 28);
			default -> asOf.minusDays(random.nextInt(7000));
		};
	}

	private String one(String... values) {
		return values[random.nextInt(values.length)];
	}

	private static Given value(Object value) {
		return new Given.Value(value);
	}
}
