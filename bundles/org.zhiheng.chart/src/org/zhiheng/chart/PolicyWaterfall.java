// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.whatif.Change;
import org.zhiheng.statistics.whatif.Range;
import org.zhiheng.statistics.whatif.SimulationDocument;

/**
 * Lays out as a waterfall what changes between two versions of the policies: from those who must be accepted by the one, clause by clause, to those
 * who must be by the other. Whom the table of applications does not decide is told as the bound above, in the numbers and in a sentence.
 */
public final class PolicyWaterfall {

	private static final int MOST = 14;

	/** What one clause does. */
	private static final class Part {

		private final Map<String, Integer> transitions = new TreeMap<>();
		private int eligible;
		private int touched;

		void add(Change change) {
			touched++;
			eligible += eligible(change.after()) - eligible(change.before());
			transitions.merge(outcome(change.before()) + "." + outcome(change.after()), 1, Integer::sum);
		}
	}

	private final Phrases phrases;
	private final UnaryOperator<String> clauses;
	private final int step;

	/**
	 * @param locale the reader's language
	 * @param clauses what a clause says in a few words, by its id
	 * @param restricted whether the reader sees no small cells: numbers of changes are then cut off to the threshold, and smaller ones not shown
	 */
	public PolicyWaterfall(Locale locale, UnaryOperator<String> clauses, boolean restricted) {
		this.phrases = Phrases.of(WaterfallMaker.class, locale);
		this.clauses = clauses;
		this.step = restricted ? Rule.USUAL.threshold() : 1;
	}

	private static int eligible(Change.Answer answer) {
		return answer.eligible() ? 1 : 0;
	}

	private static String outcome(Change.Answer answer) {
		return answer.eligible() ? "ELIGIBLE" : answer.open() ? "UNDETERMINED" : "NOT_ELIGIBLE";
	}

	/** The clause for which somebody is decided otherwise: the one that refuses, or that refused before, or else that decides now. */
	private static String clause(Change change) {
		@Nullable
		String after = change.after().clause();
		@Nullable
		String before = change.before().clause();
		boolean was = !change.after().refused() && change.before().refused();
		@Nullable
		String first = was ? before : after;
		@Nullable
		String second = was ? after : before;
		return first != null ? first : second != null ? second : "–";
	}

	/**
	 * Makes the picture.
	 *
	 * @param simulated everybody under both versions
	 * @return the picture; a sentence where the year has no applications
	 */
	public Waterfall make(SimulationDocument simulated) {
		Map<String, Part> parts = new TreeMap<>();
		simulated.all().stream().filter(Change::changed).forEach(each -> parts.computeIfAbsent(clause(each), key -> new Part()).add(each));
		long all = simulated.all().size();
		long before = simulated.all().stream().mapToLong(each -> eligible(each.before())).sum();
		long open = simulated.all().stream().filter(each -> each.before().open()).count();
		long after = before + cut(simulated.all().stream().mapToLong(each -> eligible(each.after())).sum() - before);
		long openAfter = open + cut(simulated.all().stream().filter(each -> each.after().open()).count() - open);
		boolean shown = step == 1 || all >= step && (before == 0 || before >= step);
		List<Waterfall.Bar> bars = new ArrayList<>();
		bars.add(whole(phrases.text("Policies.before"), before, open, before, all));
		long left = steps(parts, before, all, bars);
		bars.add(whole(phrases.text("Policies.after"), after, openAfter, before, all));
		List<String> notes = new ArrayList<>();
		notes.add(shown ? phrases.text("Policies.sentence", Long.toString(simulated.year()), number(all), number(before), number(after), number(open),
			number(openAfter), number(parts.values().stream().mapToLong(each -> cut(each.touched)).sum())) : phrases.text("Policies.few"));
		notes.add(phrases.text("Waterfall.open").replaceFirst("[；;].*", ""));
		if (left > 0) {
			notes.add(phrases.text("Policies.left", number(left)));
		}
		if (step > 1) {
			notes.add(phrases.text("Policies.cut", Integer.toString(step)));
		}
		return new Waterfall(heading(simulated, notes), List.of(phrases.text("Policies.eligible"), phrases.text("Waterfall.change"),
			phrases.text("Waterfall.decided")), all == 0 || !shown ? List.of() : bars, Waterfall.Counts.ELIGIBLE);
	}

	/** Adds a bar for each clause, those that decide most people first; how many are left out. */
	private long steps(Map<String, Part> parts, long before, long all, List<Waterfall.Bar> bars) {
		long at = 0;
		long left = 0;
		List<Map.Entry<String, Part>> order = parts.entrySet().stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, Part> each) -> each.getValue().touched).reversed()).toList();
		for (Map.Entry<String, Part> each : order) {
			Part part = each.getValue();
			if (cut(part.touched) == 0 || bars.size() > MOST) {
				left++;
				continue;
			}
			long to = at + cut(part.eligible);
			String told = part.transitions.entrySet().stream().filter(one -> cut(one.getValue()) > 0)
				.map(one -> phrases.text("Policies." + one.getKey(), number(cut(one.getValue()))))
				.collect(Collectors.joining(phrases.text("Policies.and")));
			String words = clauses.apply(each.getKey());
			bars.add(
				new Waterfall.Bar(mark((each.getKey() + " " + words).strip(), before + to, all), told, each.getKey(), at, to, Range.of(before + to),
					cut(part.touched), false));
			at = to;
		}
		return left;
	}

	private static Waterfall.Bar whole(String label, long eligible, long open, long before, long all) {
		return new Waterfall.Bar(mark(label, eligible, all), "", "", 0, eligible - (double) before,
			new Range(eligible, eligible, eligible, eligible, eligible + open), -1, true);
	}

	private static Mark mark(String label, long eligible, long all) {
		return new Mark(List.of(), label, new Counted(Math.max(0, Math.min(all, eligible)), all));
	}

	/** A number of people that changed, cut off towards none. */
	private long cut(long people) {
		return people / step * step;
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private Heading heading(SimulationDocument simulated, List<String> notes) {
		String versions = phrases.text("Policies.versions", differing(simulated.before(), simulated.after()), differing(simulated.after(),
			simulated.before()));
		return new Heading(phrases.text("Policies.title", Integer.toString(simulated.year())), phrases.text("Policies.definition"), notes,
			List.of(phrases.text("Policies.n", simulated.all().size()), versions),
			simulated.demo() ? Optional.of(phrases.text("Demo")) : Optional.empty());
	}

	/** The versions that are not the same on the other side, short. */
	private String differing(Map<String, String> versions, Map<String, String> others) {
		String all = versions.entrySet().stream().filter(each -> !each.getValue().equals(others.get(each.getKey())))
			.sorted(Map.Entry.comparingByKey())
			.map(each -> each.getKey() + " " + each.getValue().replaceFirst("(sha256:.{8}).*", "$1")).collect(Collectors.joining(", "));
		return all.isEmpty() ? phrases.text("Policies.same") : all;
	}
}
