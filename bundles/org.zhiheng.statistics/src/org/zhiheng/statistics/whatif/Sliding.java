// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Batches;
import org.zhiheng.rules.batch.ListSizes;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.condition.Given;

/**
 * A copy of the policies whose requirements can be moved without compiling again.
 *
 * <p>A batch asks what a leaf says of a value when it decides, not when it is compiled. So the copy is compiled once, with every movable leaf told
 * apart from all others, and a slider only sets its leaves. Routes and continuing education get a switch beside their condition, and every notice
 * one by which it is seen to whom it applies. The copies belong to this object alone; not for several threads at once.
 */
final class Sliding {

	private final @Nullable String asked;
	private final Batches batches;
	private final Map<String, Movable> places = new LinkedHashMap<>();
	private final Map<String, Comparison> bars = new LinkedHashMap<>();
	private Map<String, BigDecimal> now = Map.of();

	Sliding(PolicyBase base, @Nullable String asked) {
		this.asked = asked;
		List<PolicyRoot> copies = new ArrayList<>();
		for (Document document : base.documents()) {
			Document copy = EcoreUtil.copy(document);
			Parameters.places(copy).forEach((id, handles) -> places.put(id, new Movable(id, handles)));
			Comparison bar = Movable.flag(copy.getId() + " bar", false);
			copy.getNorms().add(barring(copy, bar));
			bars.put(copy.getId(), bar);
			copies.add(copy);
		}
		batches = new Batches(base.with(copies.toArray(PolicyRoot[]::new)));
	}

	/** The notice asked about, null where the one that governs decides. */
	@Nullable
	String asked() {
		return asked;
	}

	private static Exclusion barring(Document document, Comparison bar) {
		Exclusion exclusion = PolicyFactory.eINSTANCE.createExclusion();
		exclusion.setId(document.getId() + " bar");
		exclusion.getClauses().add(document.getClauses().get(0));
		exclusion.setCondition(bar);
		return exclusion;
	}

	/** Equal for days on which the same rules hold. */
	Object rules(LocalDate day) {
		return batches.rules(day);
	}

	/** Compiles the question for a day and those like it. */
	Batch batch(LocalDate day) {
		places.values().forEach(Movable::apart);
		Batch batch = batches.of(List.of(new Question(asked, Map.of("as_of", new Given.Value(day)), false, true)), new ListSizes(Map.of(), 1));
		set(Map.of());
		return batch;
	}

	/** Sets the requirements tried; all others are as they stand. */
	void set(Map<String, BigDecimal> tried) {
		places.forEach((id, place) -> place.set(tried.get(id)));
		bars.values().forEach(each -> Movable.turn(each, false));
		now = Map.copyOf(tried);
	}

	/** Bars everybody to whom a notice applies, so that one sees who they are. */
	void bar(String document) {
		set(Map.of());
		Movable.turn(Objects.requireNonNull(bars.get(document)), true);
		now = Map.of(document, BigDecimal.ONE);
	}

	/** What is set now: the values tried, or the notice by which all are barred. */
	Map<String, BigDecimal> now() {
		return now;
	}

	/** The leaves that say something else now than when something else was set. */
	Set<Condition> moved(Map<String, BigDecimal> before) {
		Set<Condition> moved = new HashSet<>();
		Set<String> ids = new HashSet<>(before.keySet());
		ids.addAll(now.keySet());
		for (String id : ids) {
			if (!Objects.equals(before.get(id), now.get(id))) {
				@Nullable
				Movable place = places.get(id);
				moved.addAll(place == null ? Set.of(Objects.requireNonNull(bars.get(id))) : place.leaves());
			}
		}
		return moved;
	}
}
