// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/**
 * The way of one application through the offices, 申报 → 受理 → 缴费 → 答辩 → 参评 → 通过 → 确认, with people lost at each step.
 */
final class Course {

	private static final String RECEIVED = "评审委员会已接收材料";
	private static final String WAITS_FOR_FEE = "已接收材料";
	private static final String[] NOT_RECEIVED = { "不予受理", "已退回", "自动放弃" };
	private static final String PASSED = "PASSED";
	private static final String FAILED = "FAILED";

	private final DemoGround ground;
	private final Person person;
	private final Claim claim;
	private final Campaign campaign;
	private final double probability;
	private final Dice dice;
	private final ApplicationRow.Builder row;

	Course(DemoGround ground, Person person, Claim claim, double probability, Dice dice, ApplicationRow.Builder row) {
		this.ground = ground;
		this.person = person;
		this.claim = claim;
		this.campaign = ground.campaign(claim.year(), person.prefecture().code());
		this.probability = probability;
		this.dice = dice;
		this.row = row;
	}

	/** Goes the way and fills the row. */
	Fate run(long serial) {
		row.set(Column.SUBMITTED_AT, submitted());
		row.set(Column.RETURNS, dice.weighted(78, 16, 5, 1));
		row.set(Column.REVIEWED, false);
		if (dice.chance(claim.early() ? 0.8 : 0.06)) {
			row.set(Column.STATUS, NOT_RECEIVED[dice.weighted(claim.early() ? 90 : 40, 35, 25)]);
			return new Fate(false, false, false, probability, null);
		}
		row.set(Column.MATERIALS_RECEIVED_ON, between(campaign.closes().plusDays(1), campaign.checkedBy()));
		row.set(Column.STATUS, RECEIVED);
		boolean reviewed = !claim.route().reviewed() || paid() && defended() && dice.chance(0.99);
		if (!reviewed) {
			return new Fate(true, false, false, probability, null);
		}
		return decided(serial);
	}

	/** Beijing time; offices close for noon, and the last day is the busiest. */
	private String submitted() {
		int last = campaign.days() - 1;
		int day = dice.chance(0.12) ? last : (int) (Math.max(dice.unit(), dice.unit()) * (last + 1));
		int hour = dice.weighted(1, 3, 6, 5, 2, 1, 4, 6, 6, 5, 3, 2, 1) + 10;
		return campaign.opens().plusDays(day).atTime(hour, dice.below(60), dice.below(60)).toString();
	}

	private boolean paid() {
		if (!ground.fees().containsKey(claim.level())) {
			return true;
		}
		if (dice.chance(0.02)) {
			row.set(Column.STATUS, WAITS_FOR_FEE);
			return false;
		}
		LocalDate by = campaign.paidBy();
		row.set(Column.PAID_ON, dice.chance(0.01) ? by.plusDays(dice.between(1, 6)).toString() : between(campaign.checkedBy(), by));
		row.set(Column.FEE, Objects.requireNonNull(ground.fees().get(claim.level())).stripTrailingZeros().toPlainString());
		return true;
	}

	private boolean defended() {
		boolean junior = "ASSISTANT".equals(claim.level()) || "TECHNICIAN_GRADE".equals(claim.level());
		if (junior || ground.withoutDefence().contains(person.prefecture().code())) {
			row.set(Column.DEFENCE, "EXEMPT");
			return true;
		}
		switch (dice.weighted(94, 4, 2)) {
			case 0 -> row.set(Column.DEFENCE, PASSED);
			case 1 -> row.set(Column.DEFENCE, FAILED);
			default -> row.set(Column.DEFENCE, "ABSENT");
		}
		return PASSED.equals(row.build().get(Column.DEFENCE));
	}

	private Fate decided(long serial) {
		boolean passed = dice.chance(probability);
		row.set(Column.REVIEWED, true);
		row.set(Column.COMMITTEE, committee());
		row.set(Column.OUTCOME, passed ? PASSED : FAILED);
		if (claim.route().reviewed()) {
			vote(passed);
		}
		if (!passed) {
			return new Fate(true, true, false, probability, null);
		}
		LocalDate met = campaign.meetsFrom().plusDays(dice.below((int) (campaign.meetsTo().toEpochDay() - campaign.meetsFrom().toEpochDay()) + 1));
		LocalDate from = ground.workingDay(met.plusDays(1), 0);
		LocalDate to = ground.workingDay(from, 4);
		row.set(Column.PUBLICITY_FROM, from.toString()).set(Column.PUBLICITY_TO, to.toString());
		return new Fate(true, true, true, probability, confirmed(serial, to));
	}

	private String committee() {
		boolean senior = "SENIOR".equals(claim.level()) || "ASSOCIATE_SENIOR".equals(claim.level());
		String level = senior ? "高级" : "INTERMEDIATE".equals(claim.level()) ? "中级" : "初级";
		return (senior ? "自治区" : person.prefecture().name()) + person.offer().name() + "系列" + level + "评审委员会（演示）";
	}

	/** Quorum and majority are two thirds each, in whole numbers: 9 present and 6 in favour passes. */
	private void vote(boolean passed) {
		int members = switch (claim.level()) {
			case "SENIOR", "ASSOCIATE_SENIOR" -> 25;
			case "INTERMEDIATE" -> 13;
			default -> 7;
		};
		int quorum = (2 * members + 2) / 3;
		int present = members - Math.min(members - quorum, dice.run(0.5, members));
		int needed = (2 * present + 2) / 3;
		int yes = passed ? present - Math.min(present - needed, dice.run(0.6, present)) : Math.max(0, needed - 1 - dice.run(0.6, present));
		row.set(Column.EXPERTS_PRESENT, present).set(Column.YES_VOTES, yes);
		int tenths = passed ? 600 + (int) (350 * Math.max(dice.unit(), dice.unit() * 0.8)) : 350 + (int) (270 * Math.max(dice.unit(), dice.unit()));
		row.set(Column.SCORE, BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString());
	}

	private @Nullable LocalDate confirmed(long serial, LocalDate publicUntil) {
		if (dice.chance(0.004)) {
			return null;
		}
		LocalDate latest = campaign.documentBy();
		LocalDate soonest = publicUntil.plusDays(1);
		LocalDate issued = soonest.isBefore(latest) ? LocalDate.parse(between(soonest, latest)) : soonest;
		String code = person.prefecture().code();
		row.set(Column.DOCUMENT_NUMBER, "演示职〔" + claim.year() + "〕" + Integer.parseInt(code.substring(2, 4)) + "号");
		row.set(Column.DOCUMENT_ISSUED_ON, issued.toString());
		row.set(Column.CERTIFICATE_NUMBER, String.format(Locale.ROOT, "YS%d%s%06d", claim.year(), code, serial));
		return issued;
	}

	private String between(LocalDate from, LocalDate to) {
		int days = (int) Math.max(0, to.toEpochDay() - from.toEpochDay());
		return from.plusDays(dice.below(days + 1)).toString();
	}
}
