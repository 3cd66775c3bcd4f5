// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.TableKind;

/**
 * Records of registers about made-up people, some months after their title: in most of them the title was obtained by false materials, which
 * XJ23-6.3 has revoked; in some the act is one of which no notice speaks. A pure function of seed and application.
 */
final class Registers {

	/** So many of the titles are found out. */
	private static final double FOUND_OUT = 0.006;
	private static final double SILENT = 0.2;
	private static final String ARCHIVE = "自治区职称评审诚信档案库";
	private static final String LIST = "平台诚信名单库";
	private static final int LATEST = 150;
	private static final int LAST_DAY = 31;

	private final long seed;

	Registers(long seed) {
		this.seed = seed;
	}

	/**
	 * A record and what it is meant to do.
	 *
	 * @param submission the row
	 * @param planted what a method should find of the application
	 */
	record Entry(SideSubmission submission, Truth.Record planted) {}

	/** The record about the person of an application, if there is one. */
	Optional<SideSubmission> of(Submission application) {
		return entry(application, false).map(Entry::submission);
	}

	/**
	 * The record with what a method should find.
	 *
	 * @param application the application
	 * @param alone whether the person had made no other application before
	 */
	Optional<Entry> entry(Submission application, boolean alone) {
		@Nullable
		String issued = application.row().get(Column.DOCUMENT_ISSUED_ON);
		Dice dice = new Dice(seed, "register of " + application.row().number(), application.row().year());
		if (issued == null || !"REVIEW".equals(application.row().get(Column.ROUTE)) || !dice.chance(FOUND_OUT)) {
			return Optional.empty();
		}
		// before the next campaign opens, so that an application of that one cannot be meant
		LocalDate first = LocalDate.parse(issued).plusDays(1);
		LocalDate end = LocalDate.of(application.row().year() + 1, Month.JANUARY, LAST_DAY);
		LocalDate decided = first.plusDays(dice.below((int) Math.max(1, Math.min(LATEST, end.toEpochDay() - first.toEpochDay()))));
		boolean silent = dice.chance(SILENT);
		String number = "演示诚决〔" + decided.getYear() + "〕" + dice.between(1, 999) + "号";
		SideRow row = SideRow.builder(TableKind.INTEGRITY).set(SideColumn.INTEGRITY_ACT, silent ? "由中介代写代办" : "FALSE_MATERIALS")
			.set(SideColumn.INTEGRITY_DECISION, number).set(SideColumn.INTEGRITY_DECIDED_ON, decided.toString())
			.set(SideColumn.INTEGRITY_REGISTER, silent ? LIST : ARCHIVE).set(SideColumn.INTEGRITY_SERIES, application.row().get(Column.SERIES))
			.set(SideColumn.INTEGRITY_FROM, decided.toString()).set(SideColumn.INTEGRITY_TO, decided.plusYears(3).toString()).build();
		Identity person = application.identity();
		Identity named = new Identity(person.name(), person.idNumber(), null, null, null);
		return Optional.of(new Entry(new SideSubmission(row, named), new Truth.Record(application.row().number(), decided, !silent && alone)));
	}
}
