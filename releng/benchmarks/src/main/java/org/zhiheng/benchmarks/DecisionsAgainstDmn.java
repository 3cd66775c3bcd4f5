// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.dmn.KieDecider;
import org.zhiheng.message.Failure;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.eligibility.EligibilityQuestion;

/**
 * The exported model in KIE's DMN engine. It is asked one question of each person, we all questions; it gets few people, as one takes it tens of
 * milliseconds. Its inputs are made outside the time.
 */
final class DecisionsAgainstDmn {

	private static final int PEOPLE = Sizes.of(20_000);
	private static final int THEIRS = Sizes.of(2_000);
	private static final int WARM = Sizes.of(400);
	private static final double LIMIT = 1 / 200.0;

	private final DecisionWork work = new DecisionWork();

	DecisionsAgainstDmn() throws Failure {
	}

	Result run() throws IOException {
		Batch batch = work.batch();
		People people = People.of(batch.inputs(), PEOPLE);
		List<Facts> drawn = new ArrayList<>();
		for (int i = 0; i < PEOPLE; i++) {
			drawn.add(work.drawn().get(i % work.drawn().size()));
			people.add(drawn.get(i));
		}
		double ours = DecisionsAgainstDrools.ours(batch, people);
		Decisions decisions = batch.decide(people, 2);
		long start = System.nanoTime();
		KieDecider kie = new KieDecider(work.base, work.questions.stream().map(each -> Objects.requireNonNull(each.document())).distinct().toList());
		System.err.printf("  KIE compiled the model in %.0f ms%n", (System.nanoTime() - start) / 1e6);
		for (int i = THEIRS; i < THEIRS + WARM; i++) {
			ask(kie, i, drawn.get(i));
		}
		long taken = 0;
		boolean same = true;
		for (int i = 0; i < THEIRS; i++) {
			Question question = question(i);
			Map<String, Object> input = input(question, drawn.get(i));
			String document = Objects.requireNonNull(question.document());
			start = System.nanoTime();
			KieDecider.Answer answer = kie.decide(document, input);
			taken += System.nanoTime() - start;
			same &= answer.result().equals(decisions.result(i % work.questions.size(), i).outcome().code());
		}
		return new Result("decisions, theirs of one route, a person", ours * 1000 / PEOPLE, taken / 1000.0 / THEIRS,
			"KIE DMN " + KieDecider.version() + ", " + THEIRS + " people", "us", LIMIT, PEOPLE, same);
	}

	private Question question(int person) {
		return work.questions.get(person % work.questions.size());
	}

	private void ask(KieDecider kie, int number, Facts person) {
		Question question = question(number);
		kie.decide(Objects.requireNonNull(question.document()), input(question, person));
	}

	private static Map<String, Object> input(Question question, Facts person) {
		return KieDecider.input(new EligibilityQuestion(Objects.requireNonNull(question.document()), person.with(question.known()), false));
	}
}
