// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.rules.passrate.Cap;

/**
 * Person by person, as a sentence would say it: what {@link Passing} and {@link Capped} compute from places in a ranking is held against it.
 *
 * <p>Who passes under caps. A committee's cap is a share of those it reviews, cut off to whole people; those who passed are ranked by score and the
 * best keep their place. Whoever has no score stands last. A cap takes away, it gives nothing: why somebody failed is not held.
 */
final class PlainPassing {

	/** People of one score at the line, of whom only some can pass. */
	record Tie(List<Integer> members, int seats) {}

	/**
	 * One group under one cap.
	 *
	 * @param members all reviewed or newly there
	 * @param sure those who pass whatever is not known
	 * @param sureTie at the line then
	 * @param may those who can pass
	 * @param mayTie at the line then
	 * @param most how many can pass at most
	 * @param expected who passes by the estimate, from 0 to 1
	 */
	record Capped(String parameter, String name, List<Integer> members, List<Integer> sure, Tie sureTie, List<Integer> may, Tie mayTie, int most,
		Map<Integer, Double> expected) {}

	private final Observed observed;
	private final Standing[] standings;
	private final Strata strata;

	PlainPassing(Observed observed, Standing[] standings, Strata strata) {
		this.observed = observed;
		this.standings = standings;
		this.strata = strata;
	}

	/** The groups of all caps; a person stands in one, that of the nearest cap: committee, then series, then level. */
	List<Capped> under(List<Alteration> changes) {
		List<Alteration> caps = changes.stream().filter(each -> each.parameter().kind() == Parameter.Kind.CAP)
			.sorted(Comparator.comparingInt((Alteration each) -> near(Passing.target(each))).reversed()).toList();
		if (caps.isEmpty()) {
			return List.of();
		}
		Map<String, List<Integer>> groups = new LinkedHashMap<>();
		Map<String, Alteration> by = new HashMap<>();
		for (int i = 0; i < observed.size(); i++) {
			if (observed.reviewed(i) && standings[i] != Standing.OUT || standings[i] == Standing.IN || standings[i] == Standing.PERHAPS_IN) {
				for (Alteration each : caps) {
					if (takes(Passing.target(each), i)) {
						String group = group(i);
						groups.computeIfAbsent(each.parameter().id() + " " + group, key -> new ArrayList<>()).add(i);
						by.put(each.parameter().id() + " " + group, each);
						break;
					}
				}
			}
		}
		List<Capped> all = new ArrayList<>();
		groups.forEach((key, members) -> all.add(capped(Objects.requireNonNull(by.get(key)), members)));
		return all;
	}

	private static int near(String target) {
		return target.startsWith("@") ? 2 : target.indexOf('/') > 0 ? 1 : 0;
	}

	private boolean takes(String target, int person) {
		if (target.startsWith("@")) {
			return target.substring(1).equals(observed.committees().code(person));
		}
		String level = observed.by(Observed.By.LEVEL).code(person);
		int slash = target.indexOf('/');
		return slash < 0 ? target.equals(level)
			: target.substring(0, slash).equals(level) && target.substring(slash + 1).equals(observed.by(Observed.By.SERIES).code(person));
	}

	/** The committee; where none is stated, those of one series and level. */
	private String group(int person) {
		String committee = observed.committees().code(person);
		return committee.isEmpty() ? observed.by(Observed.By.SERIES).code(person) + "/" + observed.by(Observed.By.LEVEL).code(person) : committee;
	}

	private Capped capped(Alteration cap, List<Integer> members) {
		BigDecimal rate = cap.value().movePointLeft(2);
		List<Integer> sitting = members.stream().filter(each -> standings[each] == Standing.STANDS).toList();
		List<Integer> perhaps = members.stream().filter(each -> standings[each] == Standing.PERHAPS_OUT).toList();
		List<Integer> fresh = members.stream().filter(each -> standings[each] == Standing.IN || standings[each] == Standing.PERHAPS_IN).toList();
		long coming = members.stream().filter(each -> standings[each] == Standing.IN).count();
		List<Integer> staying = ranked(sitting);
		List<Integer> all = ranked(
			members.stream().filter(each -> standings[each] == Standing.STANDS || standings[each] == Standing.PERHAPS_OUT).toList());
		int least = Math.max(0, Cap.of(rate, sitting.size()).most() - fresh.size());
		int most = Cap.of(rate, members.size()).most();
		Map<Integer, Double> expected = expected(all, fresh, Cap.of(rate, sitting.size() + perhaps.size() + (int) coming).most());
		List<Integer> sure = new ArrayList<>();
		// Those who may be out are taken as staying here: they can only be in the way.
		Tie sureTie = cut(all, least, sure);
		List<Integer> may = new ArrayList<>();
		Tie mayTie = cut(staying, most, may);
		perhaps.stream().filter(each -> observed.passed(each) && most > 0).forEach(may::add);
		fresh.forEach(may::add);
		return new Capped(cap.parameter().id(), group(members.get(0)), members,
			sure.stream().filter(each -> standings[each] == Standing.STANDS).toList(),
			new Tie(sureTie.members().stream().filter(each -> standings[each] == Standing.STANDS).toList(),
				Math.max(0, sureTie.seats() - (int) sureTie.members().stream().filter(each -> standings[each] != Standing.STANDS).count())),
			may, mayTie, most, expected);
	}

	private List<Integer> ranked(List<Integer> people) {
		return people.stream().filter(observed::passed).sorted(Comparator.comparingDouble((Integer each) -> -rank(each))).toList();
	}

	private double rank(int person) {
		double score = observed.score(person);
		return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
	}

	/** The best, and those of equal score at the line where not all of them fit. */
	private Tie cut(List<Integer> ranked, int seats, List<Integer> in) {
		if (ranked.size() <= seats) {
			in.addAll(ranked);
			return new Tie(List.of(), 0);
		}
		double line = seats == 0 ? Double.POSITIVE_INFINITY : rank(ranked.get(seats - 1));
		boolean shared = seats > 0 && rank(ranked.get(seats)) == line;
		List<Integer> tied = new ArrayList<>();
		for (int each : ranked) {
			if (rank(each) > line || rank(each) == line && !shared) {
				in.add(each);
			} else if (rank(each) == line) {
				tied.add(each);
			}
		}
		return new Tie(tied, shared ? seats - in.size() : 0);
	}

	/** The estimate: newcomers pass as others of their stratum did, and take their places among the rest. */
	private Map<Integer, Double> expected(List<Integer> ranked, List<Integer> fresh, int seats) {
		double newly = fresh.stream().mapToDouble(this::chance).sum();
		double scale = newly > seats ? seats / newly : 1;
		Map<Integer, Double> expected = new HashMap<>();
		fresh.forEach(each -> expected.put(each, scale * chance(each)));
		double left = Math.max(0, seats - newly * scale);
		for (int from = 0; from < ranked.size();) {
			int to = from + 1;
			while (to < ranked.size() && rank(ranked.get(to)) == rank(ranked.get(from))) {
				to++;
			}
			double share = Math.min(1, left / (to - from));
			for (int i = from; i < to; i++) {
				expected.put(ranked.get(i), share * (standings[ranked.get(i)] == Standing.PERHAPS_OUT ? Strata.HALF : 1));
			}
			left = Math.max(0, left - (to - from));
			from = to;
		}
		return expected;
	}

	private double chance(int person) {
		double rate = strata.of(person).rate();
		return standings[person] == Standing.PERHAPS_IN ? Strata.HALF * rate : rate;
	}
}
