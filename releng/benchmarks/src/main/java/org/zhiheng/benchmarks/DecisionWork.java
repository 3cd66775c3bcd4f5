// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.zhiheng.message.Failure;
import org.zhiheng.policies.ShippedPolicies;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.batch.RandomPeople;
import org.zhiheng.rules.condition.Facts;

/**
 * All routes of all notices as questions, and people to ask them of.
 */
final class DecisionWork {

	/** Different people; more are made by having them several times, which no engine can know. */
	static final int DISTINCT = Sizes.of(200_000);
	private static final LocalDate DAY = LocalDate.of(2025, 8, 31);
	private static final int DRAWN = Sizes.of(50_000);

	final PolicyBase base;
	final List<Question> questions;
	final Batch batch;
	private final List<Facts> drawn = new ArrayList<>();

	DecisionWork() throws Failure {
		this(PolicyFiles.base(new ShippedPolicies()));
	}

	private DecisionWork(PolicyBase base) {
		this(base, questions(base));
	}

	/** People for other questions. */
	DecisionWork(PolicyBase base, List<Question> questions) {
		this.base = base;
		this.questions = questions;
		batch = batch();
		RandomPeople random = new RandomPeople(base, 1);
		for (int i = 0; i < DRAWN; i++) {
			drawn.add(random.next(DAY));
		}
	}

	private static List<Question> questions(PolicyBase base) {
		return base.documents().stream()
			.flatMap(document -> document.getNorms().stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast)
				.map(route -> Question.of(document.getId(), DAY, route.getRoute(), route.getLevel())))
			.distinct().toList();
	}

	/** Compiled anew. */
	Batch batch() {
		return new Batch(base, questions, RandomPeople.SIZES);
	}

	/** People drawn by chance. */
	List<Facts> drawn() {
		return drawn;
	}

	/**
	 * As many people as asked for: those drawn, with the facts that stand alone drawn anew, so that few are alike; the same again after
	 * {@link #DISTINCT}.
	 *
	 * @param size how many
	 */
	People people(int size) {
		People some = People.of(batch.inputs(), drawn.size());
		drawn.forEach(some::add);
		Map<Input, Codes> columns = new LinkedHashMap<>();
		int[] from = new Random(2).ints(DISTINCT, 0, drawn.size()).toArray();
		int number = 0;
		for (Input input : batch.inputs()) {
			Codes few = some.column(input);
			boolean alone = input.place().isEmpty() && !input.counts() && !input.text().contains("(") && !input.text().contains("year of");
			Random again = new Random(3 + number++);
			int[] distinct = new int[DISTINCT];
			for (int i = 0; i < DISTINCT; i++) {
				distinct[i] = few.code(alone && again.nextInt(4) == 0 ? again.nextInt(drawn.size()) : from[i]);
			}
			int[] codes = new int[size];
			for (int i = 0; i < size; i++) {
				codes[i] = distinct[i % DISTINCT];
			}
			columns.put(input, new Codes(few.values(), codes));
		}
		return People.of(columns);
	}
}
