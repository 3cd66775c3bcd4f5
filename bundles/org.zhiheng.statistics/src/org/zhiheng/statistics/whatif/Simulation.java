// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Batches;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.ListSizes;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.condition.Given;

/**
 * Decides the applications of one year by two policies, each on the day it was made, without windows and by the notice that governs.
 */
public final class Simulation {

	private static final int THREADS = 2;

	/** A policy and what is made of it once. */
	private record Side(Batches batches, HeldFacts facts) {

		Side(PolicyBase base) {
			this(new Batches(base), new HeldFacts(Vocabulary.standard(), base));
		}
	}

	private final Side before;
	private final Side after;

	/**
	 * @param before the policy compared with
	 * @param after the policy tried
	 */
	public Simulation(PolicyBase before, PolicyBase after) {
		this.before = new Side(before);
		this.after = new Side(after);
	}

	/**
	 * Runs it over the applications of a year.
	 *
	 * @param registry the applications
	 * @param year theirs
	 * @param progress applications decided
	 * @return one line an application, in the order of the days on which they were made
	 * @throws Failure where the registry cannot be read
	 */
	public List<Change> run(Registry registry, int year, Progress progress) throws Failure {
		Map<LocalDate, List<Kept>> byDay = new TreeMap<>();
		registry.scan(each -> {
			if (each.row().year() == year) {
				byDay.computeIfAbsent(HeldFacts.day(each.row()), day -> new ArrayList<>()).add(each);
			}
		}, progress);
		// Both policies at once: each side keeps what it prepared to itself.
		CompletableFuture<List<Change.Answer>> other = CompletableFuture.supplyAsync(() -> decide(after, byDay));
		List<Change.Answer> one = decide(before, byDay);
		return changes(byDay.values().stream().flatMap(List::stream).toList(), one, other.join());
	}

	private static List<Change> changes(List<Kept> kept, List<Change.Answer> one, List<Change.Answer> other) {
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < kept.size(); i++) {
			ApplicationRow row = kept.get(i).row();
			changes.add(new Change(kept.get(i).pseudonym(), row.number(), text(row, Column.REGION), text(row, Column.SERIES), text(row, Column.LEVEL),
				one.get(i), other.get(i)));
		}
		return changes;
	}

	private static String text(ApplicationRow row, Column column) {
		@Nullable
		String text = row.get(column);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** In the order of the days; days on which the same rules hold are decided at once. */
	private static List<Change.Answer> decide(Side side, Map<LocalDate, List<Kept>> byDay) {
		Map<Object, List<LocalDate>> alike = new LinkedHashMap<>();
		byDay.keySet().forEach(day -> alike.computeIfAbsent(side.batches().rules(day), rules -> new ArrayList<>()).add(day));
		Map<LocalDate, List<Change.Answer>> answers = new HashMap<>();
		for (List<LocalDate> days : alike.values()) {
			Decisions decisions = decide(side, days, byDay);
			int at = 0;
			for (LocalDate day : days) {
				List<Change.Answer> ofDay = new ArrayList<>();
				for (int end = at + Objects.requireNonNull(byDay.get(day)).size(); at < end; at++) {
					ofDay.add(new Change.Answer(decisions.result(0, at), decisions.clause(0, at)));
				}
				answers.put(day, ofDay);
			}
		}
		return byDay.keySet().stream().flatMap(day -> Objects.requireNonNull(answers.get(day)).stream()).toList();
	}

	private static Decisions decide(Side side, List<LocalDate> days, Map<LocalDate, List<Kept>> byDay) {
		Question question = new Question(null, Map.of("as_of", new Given.Value(days.get(0))), false, true); //$NON-NLS-1$
		Batch batch = side.batches().of(List.of(question), new ListSizes(Map.of(), 1));
		List<Kept> kept = days.stream().flatMap(day -> Objects.requireNonNull(byDay.get(day)).stream()).toList();
		People people = People.of(batch.inputs(), kept.size());
		for (Kept each : kept) {
			people.add(side.facts().of(each.row()));
		}
		return batch.decide(people, THREADS);
	}
}
