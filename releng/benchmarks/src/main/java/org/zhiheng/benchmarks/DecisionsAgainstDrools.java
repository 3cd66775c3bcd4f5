// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.zhiheng.message.Failure;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.People;

/**
 * Result and deciding clause of all routes of all notices in Drools, by the same formulas as rules: compiled by its own compiler, two threads as
 * on our side, a session for some people at a time so that its memories stay small. Rules and objects are made outside the time.
 */
final class DecisionsAgainstDrools {

	private static final int PEOPLE = Sizes.of(20_000);
	private static final int SESSION = 250;
	private static final int THREADS = 2;
	private static final int TURNS = 5;
	private static final double LIMIT = 1 / 50.0;

	private final DecisionWork work = new DecisionWork();

	DecisionsAgainstDrools() throws Failure {
	}

	Result run() throws Exception {
		People people = work.people(PEOPLE);
		Batch batch = work.batch();
		Decisions decisions = batch.decide(people, THREADS);
		double ours = ours(batch, people);
		long start = System.nanoTime();
		DecisionDrl drl = new DecisionDrl(batch, people);
		KieBase rules = compiled(drl.text());
		say("Drools compiled %d rules in %.0f ms", drl.size(), since(start));
		decide(rules, persons(drl, people, Math.min(PEOPLE, 4 * SESSION)));
		Applicant[] asked = persons(drl, people, PEOPLE);
		start = System.nanoTime();
		decide(rules, asked);
		double peer = since(start);
		say("Drools decided %d questions of %d people in %.0f ms, we in %.1f ms", batch.questions(), PEOPLE, peer, ours);
		boolean same = true;
		for (int question = 0; question < batch.questions(); question++) {
			for (int i = 0; i < PEOPLE; i++) {
				same &= asked[i].packed(question) == decisions.packed(question, i);
			}
		}
		return new Result("decisions of all routes, a person", ours * 1000 / PEOPLE, peer * 1000 / PEOPLE,
			"Drools " + KieServices.class.getPackage().getImplementationVersion(), "us", LIMIT, PEOPLE, same);
	}

	/** Our time in ms, tables made anew each time. */
	static double ours(Batch batch, People people) {
		double[] ours = new double[TURNS];
		for (int turn = -TURNS; turn < TURNS; turn++) {
			long start = System.nanoTime();
			batch.decide(people, THREADS);
			ours[Math.max(turn, 0)] = since(start);
		}
		return Result.median(ours);
	}

	private static Applicant[] persons(DecisionDrl drl, People people, int size) {
		return IntStream.range(0, size).mapToObj(i -> drl.person(people, i)).toArray(Applicant[]::new);
	}

	private static KieBase compiled(String text) {
		KieServices services = KieServices.get();
		KieFileSystem files = services.newKieFileSystem();
		files.write("src/main/resources/org/zhiheng/benchmarks/drools/routes.drl", text);
		KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
		if (builder.getResults().hasMessages(Message.Level.ERROR)) {
			throw new IllegalStateException(builder.getResults().getMessages(Message.Level.ERROR).get(0).toString());
		}
		return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
	}

	private static void decide(KieBase rules, Applicant[] people) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			int sessions = (people.length + SESSION - 1) / SESSION;
			List<Future<?>> all = IntStream.range(0, sessions)
				.<Future<?>>mapToObj(i -> threads.submit(() -> session(rules, people, i * SESSION, Math.min(people.length, (i + 1) * SESSION))))
				.toList();
			for (Future<?> each : all) {
				each.get();
			}
		} finally {
			threads.shutdown();
		}
	}

	private static void session(KieBase rules, Applicant[] people, int from, int to) {
		KieSession session = rules.newKieSession();
		try {
			for (int i = from; i < to; i++) {
				session.insert(new Layer(0, people[i]));
			}
			session.fireAllRules();
		} finally {
			session.dispose();
		}
	}

	private static double since(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void say(String text, Object... values) {
		System.err.printf("  " + text + "%n", values);
	}
}
