// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.Sample;

class ConditionEditsTest {

	private PolicyEditing editing;
	private EligibilityRoute route;
	private ConditionEdits edits;

	@BeforeEach
	void open() throws Failure {
		editing = Sample.notice();
		route = PolicyFactory.eINSTANCE.createEligibilityRoute();
		route.setId("N-route");
		Sample.document(editing).getNorms().add(route);
		edits = new ConditionEdits(editing, Locale.ENGLISH);
	}

	private static Comparison fact(String key) {
		Comparison comparison = PolicyFactory.eINSTANCE.createComparison();
		comparison.setFact(key);
		return comparison;
	}

	@Test
	void theFirstConditionStandsAloneAndTheSecondMakesAGroup() {
		Comparison one = fact("a");
		Comparison two = fact("b");
		edits.add(route, one);
		assertSame(one, route.getCondition());
		edits.add(route, two);
		assertEquals(List.of(one, two), assertInstanceOf(AllOf.class, route.getCondition()).getConditions());
		edits.add(route, fact("c"));
		assertEquals(3, ((Group) route.getCondition()).getConditions().size());
		editing.stack().undo();
		editing.stack().undo();
		assertSame(one, route.getCondition());
		editing.stack().redo();
		assertEquals(List.of(one, two), ((Group) route.getCondition()).getConditions());
	}

	@Test
	void wrappingKeepsThePlaceAndUnwrappingGivesItBack() {
		Comparison one = fact("a");
		Comparison two = fact("b");
		edits.add(route, one);
		edits.add(route, two);
		Not not = PolicyFactory.eINSTANCE.createNot();
		edits.wrap(one, not);
		Group group = (Group) route.getCondition();
		assertEquals(List.of(not, two), group.getConditions());
		assertSame(one, not.getCondition());
		assertTrue(ConditionEdits.canUnwrap(not));
		edits.unwrap(not);
		assertEquals(List.of(one, two), group.getConditions());
		edits.wrap(group, PolicyFactory.eINSTANCE.createAnyOf());
		assertEquals(List.of(group), ((Group) route.getCondition()).getConditions());
		assertFalse(ConditionEdits.canUnwrap(one));
	}

	@Test
	void whatNeedsAPartNeverLosesItAlone() {
		Some some = PolicyFactory.eINSTANCE.createSome();
		edits.add(route, some);
		edits.add(some, fact("education.level"));
		edits.remove(some.getWhere());
		assertTrue(assertInstanceOf(AllOf.class, some.getWhere()).getConditions().isEmpty());
		Not not = PolicyFactory.eINSTANCE.createNot();
		edits.wrap(some, not);
		edits.remove(some);
		assertNull(route.getCondition(), "a negation goes with what it negates");
		editing.stack().undo();
		assertSame(not, route.getCondition());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void undoingEverythingLeadsBackAndRedoingForth(long seed) {
		Random random = new Random(seed);
		EObject before = EcoreUtil.copy(editing.root());
		for (int i = 0; i < 60; i++) {
			gesture(random);
		}
		EObject after = EcoreUtil.copy(editing.root());
		int gestures = 0;
		while (editing.stack().canUndo()) {
			editing.stack().undo();
			gestures++;
		}
		assertTrue(gestures > 30);
		assertTrue(EcoreUtil.equals(before, editing.root()));
		while (editing.stack().canRedo()) {
			editing.stack().redo();
		}
		assertTrue(EcoreUtil.equals(after, editing.root()));
	}

	private void gesture(Random random) {
		List<Condition> all = new ArrayList<>();
		route.eAllContents().forEachRemaining(each -> {
			if (each instanceof Condition condition) {
				all.add(condition);
			}
		});
		Condition any = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
		switch (any == null ? 0 : random.nextInt(7)) {
			case 0 -> edits.add(route, fact("f" + random.nextInt(9)));
			case 1 -> edits.wrap(any, random.nextBoolean() ? PolicyFactory.eINSTANCE.createAnyOf() : PolicyFactory.eINSTANCE.createNot());
			case 2 -> {
				if (ConditionEdits.slot(any) != null) {
					edits.add(any, fact("g" + random.nextInt(9)));
				}
			}
			case 3 -> {
				if (ConditionEdits.canUnwrap(any)) {
					edits.unwrap(any);
				}
			}
			case 4 -> {
				if (ConditionEdits.canMove(any, 1)) {
					edits.move(any, 1);
				}
			}
			case 5 -> {
				if (all.size() > 6) {
					edits.remove(any);
				}
			}
			default -> edits.add(route, PolicyFactory.eINSTANCE.createSome());
		}
	}
}
