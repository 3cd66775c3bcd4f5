// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.Submission;

/**
 * Keeps what lies beside made-up applications: handling with each batch, the few records of registers at the end.
 */
final class DemoSides {

	private final SideTables tables;
	private final Offices offices;
	private final Registers registers;
	private final Provenance why;
	private final List<SideSubmission> handling = new ArrayList<>();
	private final List<SideSubmission> records = new ArrayList<>();
	private long handled;
	private long recorded;

	DemoSides(SideTables tables, DemoPopulation population, Provenance why) {
		this.tables = tables;
		this.offices = population.offices();
		this.registers = population.registers();
		this.why = why;
	}

	/** Adds what lies beside some applications. */
	void about(List<Submission> applications) throws Failure {
		if (tables == SideTables.NONE) {
			return;
		}
		for (Submission each : applications) {
			handling.addAll(offices.of(each.row()));
			registers.of(each).ifPresent(records::add);
			if (handling.size() >= Registry.BATCH - 2) {
				flush();
			}
		}
	}

	private void flush() throws Failure {
		if (!handling.isEmpty()) {
			tables.keep(handling, why);
			handled += handling.size();
			handling.clear();
		}
	}

	/** Keeps what is left. */
	void end() throws Failure {
		flush();
		for (int from = 0; from < records.size(); from += Registry.BATCH) {
			tables.keep(records.subList(from, Math.min(records.size(), from + Registry.BATCH)), why);
		}
		recorded = records.size();
	}

	/** Rows of handling that were kept. */
	long handling() {
		return handled;
	}

	/** Records of registers that were kept. */
	long records() {
		return recorded;
	}
}
