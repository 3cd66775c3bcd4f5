// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.statistics.whatif.PeopleOfYear;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIf;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.RegistryTask;

/**
 * Prepares the people of a year and asks scenarios of them, all in the background. One question runs at a time; one that a newer has overtaken is
 * not begun, and given up where it was: a slider is followed however many people there are.
 */
final class Asking {

	/** Work that is given up when it is cancelled, or when a newer question has overtaken it. */
	private record Wanted(Progress whole, BooleanSupplier newest) implements Progress {

		@Override
		public void at(long done, long total) {
			whole.at(done, total);
		}

		@Override
		public boolean cancelled() {
			return whole.cancelled() || !newest.getAsBoolean();
		}
	}

	private final Session session;
	private final Control asker;
	private final Phrases phrases;
	private final Consumer<String> failed;
	private final AtomicInteger newest = new AtomicInteger();
	private final AtomicInteger year = new AtomicInteger();
	private final ISchedulingRule oneAtATime = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};
	private @Nullable WhatIf people;
	private @Nullable RegistryTask<?> preparing;

	/**
	 * @param asker nothing is told once this is disposed
	 * @param failed takes the sentence of a failure
	 */
	Asking(Session session, Control asker, Phrases phrases, Consumer<String> failed) {
		this.session = session;
		this.asker = asker;
		this.phrases = phrases;
		this.failed = failed;
	}

	/** The people prepared, if they are. */
	Optional<WhatIf> people() {
		return Optional.ofNullable(people);
	}

	/** Whether they are being prepared. */
	boolean preparing() {
		return preparing != null;
	}

	/**
	 * Reads and prepares the people of a year; one that is being prepared is given up.
	 *
	 * @param base the policies to start from
	 * @param notice by which all are decided, or null
	 * @param wanted the year
	 * @param done runs when they are ready
	 */
	void prepare(PolicyBase base, @Nullable String notice, int wanted, Runnable done) {
		RegistryTask<?> before = preparing;
		if (before != null) {
			before.cancel();
		}
		people = null;
		int number = year.incrementAndGet();
		RegistryTask<WhatIf> task = new RegistryTask<>(phrases.text("job"), session, asker, //$NON-NLS-1$
			(registry, progress) -> new WhatIf(PeopleOfYear.read(registry, new PolicyRegions(base), base, notice, wanted, progress)), ready -> {
				if (number == year.get()) {
					preparing = null;
					people = ready;
					done.run();
				}
			}, sentence -> {
				if (number == year.get()) {
					preparing = null;
					failed.accept(sentence);
				}
			});
		preparing = task;
		task.schedule();
	}

	/** Asks a scenario; only the newest is answered. */
	void ask(Scenario scenario, boolean restricted, Consumer<Published> answered) {
		WhatIf ready = Objects.requireNonNull(people);
		int number = newest.incrementAndGet();
		RegistryTask.Work<Optional<Published>> work = (registry, progress) -> {
			Progress wanted = new Wanted(progress, () -> number == newest.get());
			return wanted.cancelled() ? Optional.empty() : ready.of(scenario, wanted).map(result -> Published.of(result, restricted));
		};
		RegistryTask<Optional<Published>> task = new RegistryTask<>(phrases.text("job"), session, asker, work, //$NON-NLS-1$
			result -> result.filter(each -> number == newest.get()).ifPresent(answered), failed);
		task.setRule(oneAtATime);
		task.schedule();
	}
}
