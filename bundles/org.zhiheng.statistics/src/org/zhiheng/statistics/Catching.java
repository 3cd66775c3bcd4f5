// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;

/**
 * Adds changed applications to a population some thousands at a time, so that what is held beside each is read with them, and none twice.
 */
final class Catching implements Consumer<Kept> {

	private static final int AT_ONCE = 2_000;

	private final HeldBeside beside;
	private final PopulationBuilder builder;
	private final Set<String> open = new HashSet<>();
	private final Set<Long> came = new HashSet<>();
	private final List<Kept> some = new ArrayList<>();
	private @Nullable Failure failure;

	/**
	 * @param beside read for each lot
	 * @param builder takes the applications
	 * @param touched applications of which something beside their own row has changed; they are added once, by whichever way they come
	 */
	Catching(HeldBeside beside, PopulationBuilder builder, Set<String> touched) {
		this.beside = beside;
		this.builder = builder;
		this.open.addAll(touched);
	}

	@Override
	public void accept(Kept kept) {
		open.remove(kept.row().number());
		came.add(NumberDigest.of(kept.row().number()));
		some.add(kept);
		if (some.size() == AT_ONCE) {
			flush();
		}
	}

	/** Whether an application has come. */
	boolean any() {
		return !came.isEmpty();
	}

	/** Adds those of some applications that have not come yet. */
	void with(List<Kept> more) {
		more.stream().filter(kept -> !came.contains(NumberDigest.of(kept.row().number()))).toList().forEach(this);
	}

	/**
	 * Adds the touched applications that have not come yet, and ends.
	 *
	 * @param registry where they are found; those that it does not hold have nothing to be counted
	 * @throws Failure where the registry could not be read, now or before
	 */
	void end(Registry registry) throws Failure {
		for (String number : List.copyOf(open)) {
			registry.find(number).ifPresent(this);
		}
		flush();
		@Nullable
		Failure failed = failure;
		if (failed != null) {
			throw failed;
		}
	}

	private void flush() {
		try {
			beside.load(some.stream().map(kept -> kept.row().number()).toList());
			some.forEach(builder);
		} catch (Failure e) {
			failure = e; // a scan takes no failures from those it hands rows to
		}
		some.clear();
	}
}
