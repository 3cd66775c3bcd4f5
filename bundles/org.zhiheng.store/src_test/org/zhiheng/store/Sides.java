// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.List;

import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.TableKind;

/** Rows of tables beside that of applications for tests. */
final class Sides {

	private Sides() {
	}

	static SideSubmission handling(String number, String opinion) {
		return handling(number, "和田地区人社局", opinion);
	}

	static SideSubmission handling(String number, String unit, String opinion) {
		return new SideSubmission(SideRow.builder(TableKind.HANDLING).set(SideColumn.HANDLING_APPLICATION, number)
			.set(SideColumn.HANDLING_STEP, "SUPERVISOR_REVIEW").set(SideColumn.HANDLING_UNIT, unit).set(SideColumn.HANDLING_PERSON, "王芳")
			.set(SideColumn.HANDLING_AT, "2025-03-10T11:20").set(SideColumn.HANDLING_OPINION, opinion).build(), null);
	}

	/** A record of the person of {@link Fixture#person}. */
	static SideSubmission record(int i) {
		return new SideSubmission(SideRow.builder(TableKind.INTEGRITY).set(SideColumn.INTEGRITY_ACT, "FALSE_MATERIALS")
			.set(SideColumn.INTEGRITY_DECIDED_ON, "2025-06-03").set(SideColumn.INTEGRITY_REGISTER, "自治区职称评审诚信档案库").build(), Fixture.person(i));
	}

	static List<String> person(Registry registry, int i) {
		return List.of(registry.pseudonym(Fixture.person(i).idNumber()));
	}
}
