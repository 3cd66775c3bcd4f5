// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.TableKind;

/**
 * Which titles the records of integrity registers took away.
 *
 * <p>A record names a person, an act, a day and maybe a series, but no application. A title is counted as revoked where the notice says of the act that the
 * title is revoked, the decision came after the qualification document, and the record can be about no other application of the person. Where one of these
 * is open the title is undetermined: it may have been taken away, and nobody here can say.
 */
final class Revocations {

	private enum Order {
		BEFORE, AFTER, OPEN
	}

	private final RegionTree rules;
	private final Map<String, List<SideRow>> records = new HashMap<>();
	private final Map<String, List<ApplicationRow>> applications = new HashMap<>();
	private final List<Kept> concerned = new ArrayList<>();
	private final Map<String, Boolean> found = new HashMap<>();

	private Revocations(RegionTree rules) {
		this.rules = rules;
	}

	/** Reads all records and the applications of their persons, and decides. */
	static Revocations of(Registry registry, RegionTree rules) throws Failure {
		Revocations made = new Revocations(rules);
		registry.sides().scanSince(TableKind.INTEGRITY, 0, made::take, Progress.NONE);
		if (!made.records.isEmpty()) {
			registry.ofPersons(made.records.keySet(), kept -> {
				made.concerned.add(kept);
				made.applications.computeIfAbsent(kept.pseudonym(), key -> new ArrayList<>()).add(kept.row());
			});
			made.records.forEach((person, rows) -> rows.forEach(record -> made.decide(record, made.applications.getOrDefault(person, List.of()))));
		}
		return made;
	}

	private void take(KeptSideRow row) {
		records.computeIfAbsent(row.about(), key -> new ArrayList<>()).add(row.row());
	}

	/** Whether any record is held. */
	boolean any() {
		return !records.isEmpty();
	}

	/** The applications of all persons with a record. */
	List<Kept> concerned() {
		return concerned;
	}

	/** Whether a title was revoked; empty where no record concerns it; {@code false} where it is open. */
	Optional<Boolean> of(String applicationNumber) {
		return Optional.ofNullable(found.get(applicationNumber));
	}

	private void decide(SideRow record, List<ApplicationRow> all) {
		@Nullable
		String series = record.get(SideColumn.INTEGRITY_SERIES);
		@Nullable
		String decided = record.get(SideColumn.INTEGRITY_DECIDED_ON);
		List<ApplicationRow> meant = all.stream().filter(each -> series == null || series.equals(each.get(Column.SERIES)))
			.filter(each -> order(decided, each.get(Column.SUBMITTED_AT)) != Order.BEFORE).toList();
		for (ApplicationRow each : meant) {
			Order order = order(decided, each.get(Column.DOCUMENT_ISSUED_ON));
			Optional<Boolean> rule = rule(record, each);
			boolean touched = (Step.bits(each) & Step.CONFIRMED.bit()) != 0 && order != Order.BEFORE && rule.orElse(true);
			if (touched) {
				boolean certain = meant.size() == 1 && order == Order.AFTER && rule.isPresent();
				found.merge(each.number(), certain, Boolean::logicalOr);
			}
		}
	}

	private Optional<Boolean> rule(SideRow record, ApplicationRow application) {
		@Nullable
		String place = application.get(Column.REGION);
		@Nullable
		String act = record.get(SideColumn.INTEGRITY_ACT);
		return place == null || act == null ? Optional.empty()
			: rules.revokes(place, application.year(), Objects.requireNonNullElse(record.get(SideColumn.INTEGRITY_REGISTER), ""), act);
	}

	/** Where a decision stands to another day. On the same day, in a month of which the day is not known, or to no day, it is open. */
	private static Order order(@Nullable String decided, @Nullable String other) {
		if (decided == null || other == null) {
			return Order.OPEN;
		}
		String day = other.length() > 10 ? other.substring(0, 10) : other;
		int common = Math.min(decided.length(), day.length());
		int compared = decided.substring(0, common).compareTo(day.substring(0, common));
		return compared == 0 ? Order.OPEN : compared < 0 ? Order.BEFORE : Order.AFTER;
	}
}
