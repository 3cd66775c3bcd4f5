// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.TestPolicies;

/** Whatever is done to a policy, the lint answers with findings, and every one of them can be read. */
class FuzzTest {

	private static final int ROUNDS = 60;
	private static final int DEEDS = 25;
	private static final List<String> TEXTS = List.of("", " ", "{0} '", "null", "员级", "2025-02-30", "-1e999999", "education", "BACHELOR", "HT25",
		"www .x");
	private static final List<LocalDate> DAYS = List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2025, 3, 30), LocalDate.of(1, 1, 1));
	private static final List<BigDecimal> NUMBERS = List.of(new BigDecimal("1e999999"), new BigDecimal("-1e-99999"), BigDecimal.ZERO, BigDecimal.TEN);
	private static final List<Integer> WHOLE = List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 13, 99);

	@Test
	void noPolicyMakesItThrow() {
		PolicyBase shipped = TestPolicies.base();
		Random random = new Random(20260101);
		List<String> unfinished = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			PolicyRoot[] broken = shipped.ids().stream().map(id -> EcoreUtil.copy(shipped.root(id))).toArray(PolicyRoot[]::new);
			for (int deed = 0; deed < DEEDS * (1 + round % 5); deed++) {
				mutate(broken[random.nextInt(broken.length)], random);
			}
			List<Finding> found = new Lint(shipped.with(broken)).all();
			assertFalse(found.isEmpty());
			found.forEach(
				each -> assertFalse(each.sentence().in(Locale.ENGLISH).isBlank() || each.sentence().in(Locale.SIMPLIFIED_CHINESE).isBlank()));
			found.stream().filter(each -> each.code() == Code.INSPECTION_UNFINISHED)
				.forEach(each -> unfinished.add(each.sentence().in(Locale.ENGLISH)));
		}
		assertEquals(List.of(), unfinished.stream().distinct().toList());
	}

	private static void mutate(PolicyRoot root, Random random) {
		List<EObject> all = Policy.parts(root).toList();
		EObject object = all.get(random.nextInt(all.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		if (object == root && "id".equals(feature.getName()) || !feature.isChangeable()) {
			return;
		}
		if (feature instanceof EAttribute attribute) {
			attribute(object, attribute, random);
		} else {
			reference(object, (EReference) feature, random);
		}
	}

	@SuppressWarnings("unchecked")
	private static void attribute(EObject object, EAttribute attribute, Random random) {
		@Nullable
		Object value = value(attribute, random);
		if (attribute.isMany()) {
			Collection<Object> values = (Collection<Object>) object.eGet(attribute);
			if (value == null || random.nextBoolean()) {
				values.clear();
			} else if (!values.contains(value)) {
				values.add(value);
			}
		} else if (value == null && random.nextBoolean()) {
			object.eUnset(attribute);
		} else if (value != null || !attribute.getEAttributeType().getInstanceClass().isPrimitive()) {
			object.eSet(attribute, value);
		}
	}

	private static @Nullable Object value(EAttribute attribute, Random random) {
		if (random.nextInt(4) == 0) {
			return null;
		}
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
			case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
			case "LocalDate" -> DAYS.get(random.nextInt(DAYS.size()));
			case "BigDecimal" -> NUMBERS.get(random.nextInt(NUMBERS.size()));
			case "int", "Integer" -> WHOLE.get(random.nextInt(WHOLE.size()));
			default -> random.nextBoolean();
		};
	}

	@SuppressWarnings("unchecked")
	private static void reference(EObject object, EReference reference, Random random) {
		if (reference.isMany()) {
			List<EObject> values = (List<EObject>) object.eGet(reference);
			if (values.isEmpty() || random.nextInt(3) == 0) {
				values.clear();
			} else {
				EObject one = values.get(random.nextInt(values.size()));
				if (reference.isContainment() && random.nextBoolean()) {
					values.add(EcoreUtil.copy(one));
				} else {
					values.remove(one);
				}
			}
		} else if (reference.isContainment()) {
			object.eUnset(reference);
		}
	}
}
