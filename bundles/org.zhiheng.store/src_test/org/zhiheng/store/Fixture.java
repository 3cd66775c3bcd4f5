// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Submission;

/** Workspaces and applications for tests. */
final class Fixture {

	static final Provenance WHY = new Provenance("admin", false, "administrator", "import", "年度导入", "HT25@1", "a.csv 00ff");

	private Fixture() {
	}

	static H2Workspaces workspaces(Path keys, FaultPoint fault) {
		return new H2Workspaces(keys, Clock.systemUTC(), fault);
	}

	static H2Workspaces workspaces(Path keys) {
		return workspaces(keys, FaultPoint.NONE);
	}

	static Registry create(Path folder) throws Failure {
		return workspaces(folder.resolve("keys")).create(folder.resolve("ws"), false, Locale.ENGLISH);
	}

	static Registry open(Path folder, FaultPoint fault) throws Failure {
		return workspaces(folder.resolve("keys"), fault).open(folder.resolve("ws"), Locale.ENGLISH);
	}

	static Registry open(Path folder) throws Failure {
		return open(folder, FaultPoint.NONE);
	}

	static ApplicationRow row(String number, String employer) {
		int year = 2021 + Math.floorMod(number.hashCode(), 5);
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, number).set(Column.YEAR, year).set(Column.EMPLOYER, employer)
			.set(Column.EMPLOYER_TYPE, "PRIVATE_ENTERPRISE").set(Column.REGION, "653201").set(Column.ROUTE, "REVIEW").set(Column.SERIES, "工程")
			.set(Column.LEVEL, year % 2 == 0 ? "INTERMEDIATE" : "ASSISTANT")
			.set(Column.SUBMITTED_AT, year + "-07-03T10:00").set(Column.STATUS, "ACCEPTED").build();
	}

	static Identity person(int i) {
		return new Identity("CANARY姓名" + i, String.format("65320119900101%04d", i), "1390000" + i, i % 2 == 0 ? "FEMALE" : null, "维吾尔族");
	}

	static Submission submission(int i) {
		return new Submission(row(String.format("N%06d", i), "单位" + i), person(i));
	}

	static List<Submission> submissions(int from, int to) {
		List<Submission> list = new ArrayList<>();
		for (int i = from; i < to; i++) {
			list.add(submission(i));
		}
		return list;
	}

	static List<Kept> all(Registry registry) throws Failure {
		List<Kept> all = new ArrayList<>();
		registry.scan(all::add, Progress.NONE);
		return all;
	}

	static @Nullable String employer(Kept kept) {
		return kept.row().get(Column.EMPLOYER);
	}
}
