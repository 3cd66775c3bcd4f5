// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.TableKind;

/**
 * Who handled made-up applications: the applicant's unit first, then the supervising body of the series in the prefecture, through which all pass but those
 * that were given up. A pure function of seed and application.
 */
final class Offices {

	private static final int CLERKS = 6;
	private static final int DATE = 10;

	private final long seed;
	private final DemoGround ground;

	Offices(long seed, DemoGround ground) {
		this.seed = seed;
		this.ground = ground;
	}

	/** The rows of the table of handling for one application. */
	List<SideSubmission> of(ApplicationRow application) {
		Dice dice = new Dice(seed, "handling of " + application.number(), application.year());
		String submitted = text(application, Column.SUBMITTED_AT).substring(0, DATE);
		@Nullable
		String received = application.get(Column.MATERIALS_RECEIVED_ON);
		String status = text(application, Column.STATUS);
		List<SideSubmission> rows = new ArrayList<>();
		String employer = text(application, Column.EMPLOYER);
		rows.add(row(application, "UNIT_REVIEW", employer, clerk(employer, dice), submitted, "同意上报"));
		if (!"自动放弃".equals(status)) {
			String office = office(application);
			String opinion = received != null ? "审核通过" : "已退回".equals(status) ? "退回补正" : "不予受理";
			rows.add(row(application, "SUPERVISOR_REVIEW", office, clerk(office, dice), received == null ? submitted : received, opinion));
		}
		return rows;
	}

	/** The body that supervises a series in the prefecture. */
	private String office(ApplicationRow application) {
		String region = text(application, Column.REGION);
		String prefecture = ground.prefectures().stream().filter(each -> region.regionMatches(0, each.code(), 0, 4)).findFirst()
			.map(DemoGround.Prefecture::name).orElse("");
		String body = switch (text(application, Column.SERIES)) {
			case "工程技术", "工程" -> "住建局";
			case "农业技术", "农业" -> "农业农村局";
			case "卫生技术", "卫生" -> "卫健委";
			default -> "人社局";
		};
		return prefecture + body + "（演示）";
	}

	private static String text(ApplicationRow application, Column column) {
		@Nullable
		String value = application.get(column);
		return value == null ? "" : value;
	}

	/** One of a few people of a unit. */
	private String clerk(String unit, Dice dice) {
		return Names.han(new Dice(seed, unit, dice.below(CLERKS)));
	}

	private static SideSubmission row(ApplicationRow application, String step, String unit, String who, String at, String opinion) {
		return new SideSubmission(SideRow.builder(TableKind.HANDLING).set(SideColumn.HANDLING_APPLICATION, application.number())
			.set(SideColumn.HANDLING_STEP, step).set(SideColumn.HANDLING_UNIT, unit).set(SideColumn.HANDLING_PERSON, who)
			.set(SideColumn.HANDLING_AT, at).set(SideColumn.HANDLING_OPINION, opinion).build(), null);
	}
}
