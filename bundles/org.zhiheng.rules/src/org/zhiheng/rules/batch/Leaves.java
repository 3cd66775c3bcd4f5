// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Total;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Measured;
import org.zhiheng.rules.condition.Truth;

/**
 * The leaves of condition trees as look-ups: what a leaf says of a value is asked of the interpreter, once for every distinct value.
 */
final class Leaves {

	private static final String YEAR = "as_of.year"; //$NON-NLS-1$
	private static final String AS_OF = "as_of"; //$NON-NLS-1$
	private static final List<String> WORDS = List.of("label", "labelEn", "clause", "identifying", "text"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Graph graph;
	private final Map<String, Given> known;
	private final boolean ownDays;
	private final Map<String, Given> common;
	private final Readings readings;
	private final Map<Object, String> texts;

	/**
	 * @param graph takes the look-ups
	 * @param known facts that are the same for everybody, and a day
	 * @param ownDays whether everybody is asked about on their own day, of which the one known is an example
	 * @param readings by which open texts are read
	 * @param texts conditions without open texts in writing, kept from one reading to the next
	 */
	Leaves(Graph graph, Map<String, Given> known, boolean ownDays, Readings readings, Map<Object, String> texts) {
		this.graph = graph;
		this.known = known;
		this.ownDays = ownDays;
		this.common = new HashMap<>(known);
		if (ownDays) {
			this.common.remove(AS_OF);
		}
		this.readings = readings;
		this.texts = texts;
	}

	LocalDate asOf() {
		return Facts.of(known).asOf();
	}

	/** A leaf over facts of the person, or of an entry. */
	int of(Condition leaf, List<Input.Place> place) {
		List<String> keys = keys(leaf).stream().filter(key -> !common.containsKey(key) && !YEAR.equals(key)).distinct().toList();
		Conditions conditions = new Conditions(readings);
		if (keys.isEmpty()) {
			return Graph.constant(conditions.explain(leaf, Facts.of(known)).truth());
		}
		if (ownDays && leaf instanceof Elapsed elapsed) {
			return elapsed(elapsed, place, conditions);
		}
		return graph.lookup(new Lookup(Input.facts(place, keys), text(leaf) + day(leaf, keys), false, value -> {
			Map<String, Given> facts = new HashMap<>(known);
			List<?> values = value instanceof List<?> several ? several : List.of(value);
			for (int i = 0; i < keys.size(); i++) {
				facts.put(keys.get(i), values.get(i) instanceof Given given ? given : Given.NONE);
			}
			return conditions.explain(leaf, Facts.of(facts)).truth();
		}, leaf));
	}

	/** Time up to each person's own day: the column is how long it is, as pairs of days are nearly all distinct. */
	private int elapsed(Elapsed leaf, List<Input.Place> place, Conditions conditions) {
		String key = leaf.getFact();
		Input input = new Input(place, "time since " + key, false, facts -> OwnDay.since(facts.get(key), facts.asOf()), //$NON-NLS-1$
			Set.of(key, AS_OF), true);
		return graph.lookup(new Lookup(input, text(leaf), false, value -> conditions.explain(leaf, OwnDay.asked(key, (Given) value)).truth(), leaf));
	}

	/** What of the known facts goes into a leaf, so that leaves over different ones are told apart. */
	private String day(Condition leaf, List<String> keys) {
		StringBuilder text = new StringBuilder();
		for (String key : keys(leaf)) {
			text.append(keys.contains(key) ? "" : " " + known.get(key)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.append(' ').append(asOf()).toString();
	}

	private static List<String> keys(Condition leaf) {
		List<String> keys = new ArrayList<>();
		if (leaf instanceof Comparison comparison) {
			keys.add(comparison.getFact());
			@Nullable
			String other = comparison.getValueFact();
			if (other != null && !other.isBlank()) {
				keys.add(other);
			}
		} else if (leaf instanceof Elapsed elapsed) {
			keys.add(elapsed.getFact());
		} else if (leaf instanceof ExternalCondition external && external.getFact() != null && !external.getFact().isBlank()) {
			keys.add(external.getFact());
		}
		return keys;
	}

	/** A measure over a list: its range is a column, the value it has to reach is asked of the range. */
	int total(Total total, List<Input.Place> place) {
		String text = measured(total) + (ownDays ? "" : " " + asOf()); //$NON-NLS-1$ //$NON-NLS-2$
		Input input = new Input(place, text, false, facts -> {
			@Nullable
			Measured measured = new Conditions(readings).measure(total, facts.with(common));
			return measured == null ? Input.UNKNOWN : measured;
		}, Read.by(total), Read.relative(total));
		return graph.lookup(new Lookup(input, "at least " + total.getAtLeast(), false, //$NON-NLS-1$
			value -> value instanceof Measured measured ? Conditions.reached(total, measured) : Truth.UNKNOWN, total));
	}

	/** Whether a scope takes in a fact. */
	int fits(String key, List<String> allowed) {
		if (allowed.isEmpty()) {
			return Graph.TRUE;
		}
		@Nullable
		Given given = known.get(key);
		if (given != null) {
			return Graph.constant(org.zhiheng.rules.eligibility.Fit.of(allowed, given));
		}
		return graph.lookup(new Lookup(Input.facts(List.of(), List.of(key)), "in " + allowed, false, //$NON-NLS-1$
			value -> org.zhiheng.rules.eligibility.Fit.of(allowed, (Given) value)));
	}

	/** Any predicate on a fact of the person. */
	int test(String key, String text, java.util.function.Function<Given, Truth> test) {
		@Nullable
		Given given = known.get(key);
		return given != null ? Graph.constant(test.apply(given))
			: graph.lookup(new Lookup(Input.facts(List.of(), List.of(key)), text, false, value -> test.apply((Given) value)));
	}

	/** Certain where a list is not known. */
	int unknown(List<Input.Place> place, String list) {
		return graph.lookup(new Lookup(Input.count(place, list), "unknown", true, value -> Truth.of(value == Input.UNKNOWN))); //$NON-NLS-1$
	}

	/** Certain where a list has an entry. */
	int there(List<Input.Place> place, String list, int entry) {
		return graph.lookup(new Lookup(Input.count(place, list), "more than " + entry, true, //$NON-NLS-1$
			value -> Truth.of(value instanceof Integer number && number.intValue() > entry)));
	}

	/** Certain where an entry is of a year. */
	int year(List<Input.Place> inside, String list, int year) {
		return graph
			.lookup(new Lookup(Input.facts(inside, List.of(list + ".year")), "is " + year, true, value -> Truth.of(value instanceof Given.Value stated //$NON-NLS-1$ //$NON-NLS-2$
				&& stated.value() instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(year)) == 0)));
	}

	/** Certain where a year without an entry is asked for, since the person worked by then or it does not matter; an empty list says that none is. */
	int worked(EachYear each, List<Input.Place> place, int year) {
		@Nullable
		String list = each.getNotBefore();
		if (list == null || list.isBlank()) {
			return Graph.TRUE;
		}
		Input first = new Input(place, "first year of " + list, false, facts -> { //$NON-NLS-1$
			@Nullable
			Integer found = Conditions.firstYear(each, facts);
			return found == null ? Input.UNKNOWN : found;
		}, Set.of(list, list + ".from"), false); //$NON-NLS-1$
		int worked = graph
			.lookup(new Lookup(first, "by " + year, true, value -> Truth.of(!(value instanceof Integer from) || year >= from.intValue()))); //$NON-NLS-1$
		return graph.and(worked, graph.or(unknown(place, each.getList()), there(place, each.getList(), 0)));
	}

	private String text(Condition leaf) {
		return Objects.requireNonNull(texts.computeIfAbsent(leaf, each -> written(leaf, false)));
	}

	private String measured(Total total) {
		@Nullable
		String known = texts.get(total);
		if (known != null) {
			return known;
		}
		String text = written(total, true);
		if (!text.contains("read=")) { //$NON-NLS-1$
			texts.put(total, text);
		}
		return text;
	}

	/** A condition as text without its words; open texts in it are read as they are here. */
	private String written(EObject part, boolean measure) {
		StringBuilder text = new StringBuilder(part.eClass().getName()).append('(');
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			boolean left = WORDS.contains(feature.getName()) || measure && "atLeast".equals(feature.getName()); //$NON-NLS-1$
			@Nullable
			Object value = left ? null : part.eGet(feature);
			if (value instanceof List<?> list) {
				list.forEach(each -> text.append(feature.getName()).append('=').append(each instanceof EObject inner ? written(inner, false) : each)
					.append(';'));
			} else if (value != null) {
				text.append(feature.getName()).append('=').append(value instanceof EObject inner ? written(inner, false) : value).append(';');
			}
			if (value != null && "interpretation".equals(feature.getName())) { //$NON-NLS-1$
				text.append("read=").append(readings.chosen(String.valueOf(value))).append(';'); //$NON-NLS-1$
			}
		}
		return text.append(')').toString();
	}
}
