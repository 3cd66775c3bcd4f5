// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.TableKind;

/**
 * What a registry holds beside the table of applications: handling and the records of registers.
 */
final class HeldBeside implements Beside {

	private final Registry registry;
	private final Revocations revocations;
	private final HandlerUnits units = new HandlerUnits();

	/**
	 * Reads the records; units are read by {@link #all} or {@link #load}.
	 *
	 * @param registry what is held
	 * @param rules what notices say of acts
	 */
	HeldBeside(Registry registry, RegionTree rules) throws Failure {
		this.registry = registry;
		this.revocations = Revocations.of(registry, rules);
	}

	/** Reads the units of all applications. */
	HeldBeside all(Progress progress) throws Failure {
		registry.sides().scanSince(TableKind.HANDLING, 0, units::add, progress);
		return this;
	}

	/** Reads the units of some applications, forgetting those of others. */
	void load(Collection<String> numbers) throws Failure {
		units.clear();
		registry.sides().about(TableKind.HANDLING, numbers).forEach(units::add);
	}

	/** The numbers of applications whose unit may have changed since a record. */
	Set<String> handledSince(long sequence) throws Failure {
		Set<String> numbers = new HashSet<>();
		registry.sides().scanSince(TableKind.HANDLING, sequence, row -> numbers.add(row.about()), Progress.NONE);
		return numbers;
	}

	/** Whether registers have said anything since a record. */
	boolean recordedSince(long sequence) throws Failure {
		boolean[] any = { false };
		registry.sides().scanSince(TableKind.INTEGRITY, sequence, row -> any[0] = true, Progress.NONE);
		return any[0];
	}

	/** The applications of all persons with a record. */
	List<Kept> recorded() {
		return revocations.concerned();
	}

	@Override
	public boolean holdsRevocations() {
		return revocations.any();
	}

	@Override
	public boolean revoked(String applicationNumber) {
		return revocations.of(applicationNumber).orElse(false);
	}

	@Override
	public boolean undetermined(String applicationNumber) {
		return revocations.of(applicationNumber).filter(certain -> !certain).isPresent();
	}

	@Override
	public Optional<String> handlerUnit(String applicationNumber) {
		return units.of(applicationNumber);
	}
}
