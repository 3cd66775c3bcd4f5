// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.dmn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.zhiheng.exchange.dmn.DmnExport;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.eligibility.Decision;
import org.zhiheng.rules.eligibility.Eligibility;
import org.zhiheng.rules.eligibility.EligibilityQuestion;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * Asks both engines the same random questions: result and clause where all is known, the result where something is not.
 */
public final class Differential {

	/**
	 * What came of it.
	 *
	 * @param people asked about
	 * @param outcomes how often each result came
	 * @param routes how often each route decided that somebody is eligible, by its first clause
	 * @param differences in words, those of the first hundred
	 * @param kieNanos time the other engine took to decide
	 * @param ownNanos time our interpreter took, explanation included
	 */
	public record Report(int people, Map<Outcome, Integer> outcomes, Map<String, Integer> routes, List<String> differences, long kieNanos,
		long ownNanos) {}

	private record Asked(int number, String document, EligibilityQuestion question) {}

	/** What both engines say of a person. */
	private record Met(Asked asked, Outcome outcome, String clause, KieDecider.Answer theirs, long kieNanos, long ownNanos) {

		boolean same(boolean resultsOnly) {
			return theirs.result().equals(outcome.code()) && (resultsOnly || theirs.clause().equals(clause));
		}

		String told() {
			return asked.number() + " " + asked.document() + " ours " + outcome.code() + " " + clause + ", theirs " + theirs + " "
				+ new HashMap<>(KieDecider.input(asked.question()));
		}
	}

	private static final int MOST_TOLD = 100;

	private final PolicyBase base;
	private final List<String> documents;
	private final KieDecider kie;
	private final Eligibility own;

	/** @param base the policies to decide by */
	public Differential(PolicyBase base) throws IOException {
		this.base = base;
		this.documents = base.documents().stream().filter(DmnExport::encoded).map(Document::getId).toList();
		this.kie = new KieDecider(base, documents);
		this.own = new Eligibility(base);
	}

	/**
	 * Asks, on two threads; the people and what is told of them do not depend on which is faster.
	 *
	 * @param people how many, spread over the notices
	 * @param seed of the people
	 * @param unknown share of facts not known; with 0 clauses are compared too
	 * @return what came of it
	 */
	public Report ask(int people, long seed, double unknown) {
		RandomPeople random = new RandomPeople(base, seed, unknown);
		List<Asked> all = new ArrayList<>();
		for (int i = 0; i < people; i++) {
			String document = documents.get(i % documents.size());
			all.add(new Asked(i, document, random.next(document)));
		}
		CompletableFuture<List<Met>> second = CompletableFuture.supplyAsync(() -> all.subList(people / 2, people).stream().map(this::meet).toList());
		List<Met> met = new ArrayList<>(all.subList(0, people / 2).stream().map(this::meet).toList());
		met.addAll(second.join());
		return report(met, unknown > 0);
	}

	private Met meet(Asked asked) {
		Map<String, Object> input = KieDecider.input(asked.question());
		long start = System.nanoTime();
		KieDecider.Answer theirs = kie.decide(asked.document(), input);
		long middle = System.nanoTime();
		Decision ours = own.decide(asked.question());
		long end = System.nanoTime();
		String clause = ours.grounds().clauses().isEmpty() ? "" : ours.grounds().clauses().get(0);
		return new Met(asked, ours.primary(), clause, theirs, middle - start, end - middle);
	}

	private static Report report(List<Met> met, boolean resultsOnly) {
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		Map<String, Integer> routes = new TreeMap<>();
		List<String> differences = new ArrayList<>();
		for (Met each : met) {
			outcomes.merge(each.outcome(), 1, Integer::sum);
			if (each.outcome() == Outcome.ELIGIBLE) {
				routes.merge(each.clause(), 1, Integer::sum);
			}
			if (!each.same(resultsOnly) && differences.size() < MOST_TOLD) {
				differences.add(each.told());
			}
		}
		return new Report(met.size(), outcomes, routes, differences, met.stream().mapToLong(Met::kieNanos).sum(),
			met.stream().mapToLong(Met::ownNanos).sum());
	}

	/**
	 * {@code Differential POLICIES PEOPLE [SEED]}: prints both comparisons with their times a person.
	 *
	 * @param arguments folder of the policies, number of people, seed
	 */
	public static void main(String[] arguments) throws IOException, Failure {
		Differential differential = new Differential(PolicyFiles.base(List::of, Path.of(arguments[0])));
		int people = Integer.parseInt(arguments[1]);
		long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
		for (double unknown : new double[]{ 0, 0.15 }) {
			Report report = differential.ask(people, seed, unknown);
			System.out.printf("unknown %.2f: %d people, %s, %d differences, KIE %.1f us, ours %.1f us a person%n", unknown, people, report.outcomes(),
				report.differences().size(), report.kieNanos() / 1000.0 / people, report.ownNanos() / 1000.0 / people);
			System.out.println("eligible by " + report.routes());
			report.differences().stream().limit(3).forEach(System.out::println);
		}
	}
}
