// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.eligibility.Territory;

/**
 * Counts what clauses ask to be counted, in one pass over the applications of a year. Groups are named by codes; no person is named.
 */
public final class Tallies {

	/** The action under which publicity events are journalled. */
	public static final String EVENT = "EVENT";
	private static final int MOST = 100;
	private static final int MOST_SUBMISSIONS = 3;
	private static final String PRIVATE = "PRIVATE_ENTERPRISE";

	private final PolicyBase base;
	private final int year;
	private final Map<String, Set<String>> enterprises = new TreeMap<>();
	private final Map<String, Number> reviewed = new TreeMap<>();
	private final Map<String, Number> groups = new TreeMap<>();
	private final Map<String, Number> capped = new TreeMap<>();
	private final Map<String, Number> filings = new TreeMap<>();
	private final Map<String, Number> fees = new TreeMap<>();
	private final Map<String, List<String>> same = new HashMap<>();
	private final List<String> often = new ArrayList<>();
	private final Map<String, BigDecimal> tariff = new HashMap<>();

	private final Territory territory;
	private final Optional<Document> region;
	private final Optional<Document> prefecture;

	private Tallies(PolicyBase base, int year) {
		this.base = base;
		this.year = year;
		this.territory = new Territory(base);
		this.region = base.document("XJ70");
		this.prefecture = base.document("HT25").filter(each -> each.getYear() == null || each.getYear() == year);
		prefecture.stream().flatMap(document -> document.getNorms().stream()).filter(FeeTariff.class::isInstance).map(FeeTariff.class::cast)
			.forEach(each -> each.getRows().forEach(row -> row.getLevels().forEach(level -> tariff.put(level, row.getAmount()))));
	}

	/**
	 * Counts.
	 *
	 * @param registry the applications
	 * @param base the policies, for tariff and clauses
	 * @param year of the applications
	 * @param progress of the pass
	 * @return the counts of clauses that the policies have
	 * @throws Failure where the registry cannot be read
	 */
	public static List<Tally> of(Registry registry, PolicyBase base, int year, Progress progress) throws Failure {
		Tallies tallies = new Tallies(base, year);
		registry.scan(Filter.ALL.with(Column.YEAR, Integer.toString(year)), tallies::add, progress);
		long events = registry.trail().count(new AuditTrail.Question(null, EVENT, null, null, null));
		return tallies.all(events);
	}

	private void add(Kept kept) {
		ApplicationRow row = kept.row();
		if (row.year() == year && covers(region, row)) {
			region(row, kept.pseudonym());
		}
		if (row.year() == year && covers(prefecture, row)) {
			prefecture(row);
		}
	}

	private boolean covers(Optional<Document> document, ApplicationRow row) {
		return document.isPresent() && territory.covers(document.get(), or(row, Column.REGION));
	}

	/** What the notice of the autonomous region has counted, in its territory. */
	private void region(ApplicationRow row, String person) {
		boolean own = PRIVATE.equals(or(row, Column.EMPLOYER_TYPE));
		if (own) {
			@Nullable
			String code = row.get(Column.CREDIT_CODE);
			enterprises.computeIfAbsent(or(row, Column.REGION), each -> new HashSet<>()).add(code == null ? or(row, Column.EMPLOYER) : code);
		}
		boolean passed = "PASSED".equals(row.get(Column.OUTCOME));
		String side = own ? PRIVATE : "OTHER";
		if ("true".equals(row.get(Column.REVIEWED))) {
			count(reviewed, side + ".reviewed", passed ? side + ".passed" : "");
			count(groups, or(row, Column.SERIES) + "." + side);
		}
		if (passed) {
			count(filings, "passed", row.get(Column.DOCUMENT_NUMBER) == null ? "" : "document",
				row.get(Column.CERTIFICATE_NUMBER) == null ? "" : "certificate");
		}
		same.computeIfAbsent(String.join("|", person, or(row, Column.SERIES), or(row, Column.LEVEL)), each -> new ArrayList<>()).add(row.number());
	}

	/** What the prefecture's notice has counted; its tariff, its cap and its limit of three are never carried elsewhere. */
	private void prefecture(ApplicationRow row) {
		String level = or(row, Column.LEVEL);
		if ("true".equals(row.get(Column.REVIEWED)) && "INTERMEDIATE".equals(level) && "REVIEW".equals(row.get(Column.ROUTE))) {
			count(capped, or(row, Column.SERIES) + ".reviewed", "PASSED".equals(row.get(Column.OUTCOME)) ? or(row, Column.SERIES) + ".passed" : "");
		}
		fee(row, level);
		@Nullable
		String returns = row.get(Column.RETURNS);
		if (returns != null && Integer.parseInt(returns) >= MOST_SUBMISSIONS) {
			often.add(row.number());
		}
	}

	private static void count(Map<String, Number> counts, String... keys) {
		for (String key : keys) {
			if (!key.isEmpty()) {
				counts.merge(key, 1L, (a, b) -> a.longValue() + b.longValue());
			}
		}
	}

	private void fee(ApplicationRow row, String level) {
		@Nullable
		BigDecimal amount = tariff.get(level);
		if (amount == null || !"REVIEW".equals(row.get(Column.ROUTE)) || row.get(Column.MATERIALS_RECEIVED_ON) == null) {
			return;
		}
		count(fees, level);
		fees.merge("due", amount, (a, b) -> new BigDecimal(a.toString()).add(new BigDecimal(b.toString())));
		@Nullable
		String paid = row.get(Column.FEE);
		if (paid != null) {
			fees.merge("paid", new BigDecimal(paid), (a, b) -> new BigDecimal(a.toString()).add(new BigDecimal(b.toString())));
		}
	}

	private static String or(ApplicationRow row, Column column) {
		@Nullable
		String value = row.get(column);
		return value == null ? "" : value;
	}

	private List<Tally> all(long events) {
		Map<String, Number> accounts = new TreeMap<>();
		enterprises.forEach((region, codes) -> accounts.put(region, codes.size()));
		List<String> twice = same.values().stream().filter(numbers -> numbers.size() > 1).flatMap(List::stream).sorted().toList();
		List<Tally> all = new ArrayList<>();
		add(all, "enterprises", List.of("XJ70-1.3"), accounts, List.of());
		add(all, "private", List.of("XJ70-2.1"), reviewed, List.of());
		add(all, "groups", List.of("XJ70-4.3"), groups, List.of());
		add(all, "events", List.of("XJ70-5.0"), Map.of("", events), List.of());
		add(all, "filings", List.of("XJ70-5.6"), filings, List.of());
		add(all, "duplicates", List.of("XJ70-6.7"), Map.of("", twice.size()), twice);
		add(all, "submissions", List.of("HT25-5.1.1.3"), Map.of("", often.size()), often);
		add(all, "fees", List.of("HT25-5.7.2"), fees, List.of());
		add(all, "caps", List.of("HT25-5.8.3"), capped, List.of());
		return all;
	}

	private void add(List<Tally> all, String key, List<String> clauses, Map<String, Number> counts, List<String> applications) {
		if (clauses.stream().allMatch(clause -> base.clause(clause).isPresent())) {
			Wording what = locale -> Phrases.of(Tallies.class, locale).text("tally." + key, String.valueOf(year));
			all.add(new Tally(key, clauses, what, counts, applications.stream().limit(MOST).toList()));
		}
	}
}
