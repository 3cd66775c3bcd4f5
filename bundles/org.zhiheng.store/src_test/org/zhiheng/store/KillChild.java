// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zhiheng.journal.FaultPoint;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.Submission;

/**
 * The process that is killed: keeps batches of applications and of tables beside them, changes and records one after the other, says each number only once it is acknowledged, and halts at the
 * n-th passing of a named moment (or waits to be killed where the moment is "-").
 */
final class KillChild {

	/** New rows of a batch; one more changes a row of the batch before. */
	static final int NEW_ROWS = 30;

	/** Records that an action writes before it is acknowledged. */
	static final int WRITES = 4;

	private KillChild() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		String moment = arguments[1];
		int[] left = { Integer.parseInt(arguments[2]) };
		int action = Integer.parseInt(arguments[3]);
		FaultPoint fault = at -> {
			if (at.name().equals(moment) && --left[0] == 0) {
				Runtime.getRuntime().halt(9);
			}
		};
		try (Registry registry = Fixture.workspaces(folder.resolve("keys"), fault).open(folder.resolve("ws"), Locale.ENGLISH)) {
			for (int a = action;; a++) {
				registry.keep(batch(a), Fixture.WHY);
				registry.sides().keep(sides(a), Fixture.WHY);
				registry.sides().keep(List.of(Sides.record(a)), Fixture.WHY);
				registry.record(new Change(Fixture.WHY.doing("setting", "r"), "setting/" + a, null, "v" + a, null));
				System.out.println(a);
				System.out.flush();
			}
		}
	}

	static List<Submission> batch(int action) {
		List<Submission> batch = new ArrayList<>();
		for (int j = 0; j < NEW_ROWS; j++) {
			batch.add(new Submission(Fixture.row(number(action, j), "E" + action), Fixture.person(action * 7 + j)));
		}
		if (action > 0) {
			batch.add(new Submission(Fixture.row(number(action - 1, 0), "U" + action), Fixture.person((action - 1) * 7)));
		}
		return batch;
	}

	/** Handling of the new rows, and another opinion on the first row of the batch before. */
	static List<SideSubmission> sides(int action) {
		List<SideSubmission> sides = new ArrayList<>();
		for (int j = 0; j < NEW_ROWS; j++) {
			sides.add(Sides.handling(number(action, j), "E" + action));
		}
		if (action > 0) {
			sides.add(Sides.handling(number(action - 1, 0), "U" + action));
		}
		return sides;
	}

	static String number(int action, int row) {
		return String.format("K%06d-%02d", action, row);
	}
}
