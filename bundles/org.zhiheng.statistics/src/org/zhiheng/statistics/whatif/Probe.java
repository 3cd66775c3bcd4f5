// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Batches;
import org.zhiheng.rules.batch.ListSizes;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.condition.Given;

/**
 * Asks what one requirement says of everybody, apart from all others: whom the norm in which it stands concerns, its condition, and each part of
 * that which holds the value.
 *
 * <p>Where the norm, or each of those conditions, certainly says the same before and after, the policies are the same function of everything
 * else for that person, known or not, and nothing can have changed. The copies belong to this object alone.
 */
final class Probe {

	/** The question about whom the norm concerns. */
	static final int SCOPE = 0;
	/** The question about its condition; those about parts of it follow. */
	static final int WHOLE = 1;

	private final String document;
	private final List<Movable> places = new ArrayList<>();
	private final List<PolicyRoot> asked = new ArrayList<>();
	private final Batches batches;

	Probe(PolicyBase base, String id, List<Handle> handles) {
		this.document = handles.get(0).norm().getDocument().getId();
		int parts = handles.get(0).kind().flag() ? handles.size() : (int) handles.stream().map(Probe::outermost).distinct().count();
		Norm norm = handles.get(0).norm();
		asked.add(question("probe scope", PolicyFactory.eINSTANCE.createAllOf(), norm.getScope()));
		for (int part = -1; part < parts; part++) {
			asked.add(question(id, handles, part));
		}
		batches = new Batches(base.with(asked.toArray(PolicyRoot[]::new)));
	}

	/** The notice it stands in. */
	String document() {
		return document;
	}

	private Document question(String id, List<Handle> handles, int part) {
		Norm norm = handles.get(0).norm();
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Norm copy = (Norm) Objects.requireNonNull(copier.copy(norm));
		copier.copyReferences();
		List<Handle> moved = handles.stream().map(each -> new Handle(copy, each.kind(), (Condition) Objects.requireNonNull(copier.get(each.leaf()))))
			.toList();
		Movable place = new Movable(id, moved);
		places.add(place);
		Condition whole = Objects.requireNonNull(Handle.condition(copy));
		Condition asks = part < 0 ? whole
			: place.flags().isEmpty() ? moved.stream().map(Probe::outermost).distinct().toList().get(part)
				: (Condition) Objects.requireNonNull(place.flags().get(part).eContainer());
		return question("probe " + part, asks, null);
	}

	/** The condition of the person in which a leaf stands: the list whose entries it is about, or itself. */
	private static Condition outermost(Handle handle) {
		Condition found = handle.leaf();
		for (@Nullable
		EObject at = found; at != null && !(at instanceof Norm); at = at.eContainer()) {
			if (at instanceof Some || at instanceof EachYear) {
				found = (Condition) at;
			}
		}
		return found;
	}

	/** A notice that refuses exactly those who are within a scope, if there is one, and for whom a condition holds. */
	private static Document question(String id, Condition condition, @Nullable Scope scope) {
		PolicyFactory factory = PolicyFactory.eINSTANCE;
		Document document = factory.createDocument();
		document.setId(id);
		document.setTitle(id);
		Clause clause = factory.createClause();
		clause.setId(id);
		clause.setQuote(id);
		document.getClauses().add(clause);
		EligibilityRoute open = factory.createEligibilityRoute();
		open.setId(id + " open");
		open.getClauses().add(clause);
		document.getNorms().add(open);
		Exclusion exclusion = factory.createExclusion();
		exclusion.setId(id + " holds");
		exclusion.getClauses().add(clause);
		exclusion.setCondition(condition);
		if (scope != null) {
			exclusion.setScope(EcoreUtil.copy(scope));
		}
		document.getNorms().add(exclusion);
		return document;
	}

	/** Compiles the questions for a day and those like it. */
	Batch batch(LocalDate day) {
		places.forEach(Movable::apart);
		Batch batch = batches.of(asked.stream().map(each -> new Question(each.getId(), Map.of("as_of", new Given.Value(day)), false, true)).toList(),
			new ListSizes(Map.of(), 1));
		set(null);
		return batch;
	}

	/** How many questions: the scope, the whole condition, then each part of it. */
	int questions() {
		return asked.size();
	}

	/** All that is set. */
	Set<Condition> leaves() {
		Set<Condition> leaves = new HashSet<>();
		places.forEach(each -> leaves.addAll(each.leaves()));
		return leaves;
	}

	/** Sets the value tried, or with null the one that stands in the policies. */
	void set(@Nullable BigDecimal tried) {
		places.forEach(each -> each.set(tried));
	}
}
