// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.Sample;
import org.zhiheng.policy.edit.TypedChange;
import org.zhiheng.policy.edit.entry.Entered;
import org.zhiheng.policy.edit.word.CodeNames;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.policy.files.PolicyFile;

/** Every attribute of every kind of norm and condition has a field with words in both languages, and what a field sets can be undone. */
class FormFieldsTest {

	private static final PolicyWords WORDS = new PolicyWords(Locale.SIMPLIFIED_CHINESE, CodeNames.PLAIN);
	private static final PolicyWords ENGLISH = new PolicyWords(Locale.ENGLISH, CodeNames.PLAIN);

	static Stream<EClass> kinds() {
		return PolicyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(each -> !each.isAbstract()).filter(each -> Literals.NORM.isSuperTypeOf(each) || Literals.CONDITION.isSuperTypeOf(each)
				|| each == Literals.SCOPE || each == Literals.FEE_ROW || each == Literals.READING_BRANCH);
	}

	private static EObject placed(PolicyEditing editing, EClass kind) {
		Document notice = Sample.document(editing);
		EObject made = PolicyFactory.eINSTANCE.create(kind);
		if (made instanceof Norm norm) {
			norm.setId("N-new");
			notice.getNorms().add(norm);
		} else if (made instanceof Condition condition) {
			EligibilityRoute route = PolicyFactory.eINSTANCE.createEligibilityRoute();
			notice.getNorms().add(route);
			route.setCondition(condition);
		} else if (made instanceof Scope scope) {
			notice.getNorms().get(0).setScope(scope);
		} else if (made instanceof FeeRow row) {
			((FeeTariff) notice.getNorms().get(2)).getRows().add(row);
		} else if (made instanceof ReadingBranch branch) {
			OpenReading open = PolicyFactory.eINSTANCE.createOpenReading();
			open.getBranches().add(branch);
			EligibilityRoute route = PolicyFactory.eINSTANCE.createEligibilityRoute();
			route.setCondition(open);
			notice.getNorms().add(route);
		}
		return made;
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyAttributeHasAFieldThatSetsAndCanBeUndone(EClass kind) throws Exception {
		PolicyEditing editing = Sample.notice();
		EObject object = placed(editing, kind);
		List<FormField> fields = new FormFields(WORDS, CodeChoices.NONE).of(object);
		Set<Object> covered = new HashSet<>();
		for (FormField field : fields) {
			covered.add(field.feature());
			assertFalse(WORDS.feature(field.feature()).isBlank());
			assertFalse(ENGLISH.feature(field.feature()).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
			EObject before = EcoreUtil.copy(editing.root());
			new TypedChange(editing, object, field.feature(), "x").set(sample(field));
			assertFalse(EcoreUtil.equals(before, editing.root()), field.feature().getName());
			editing.stack().undo();
			assertTrue(EcoreUtil.equals(before, editing.root()), field.feature().getName());
		}
		kind.getEAllAttributes().stream().filter(each -> !each.isID() && !each.isTransient())
			.forEach(each -> assertTrue(covered.contains(each), each.getName()));
	}

	private static Object sample(FormField field) {
		if (field instanceof FormField.Line line) {
			for (String text : List.of("7", "2025-03-06", "词")) {
				if (line.entry().read(text) instanceof Entered.Taken<?> taken && taken.value() != null
					&& !taken.value().equals(line.feature().getDefaultValue())) {
					return taken.value();
				}
			}
			throw new AssertionError(line.feature().getName());
		}
		if (field instanceof FormField.Truth truth) {
			return !Boolean.TRUE.equals(truth.feature().getDefaultValue());
		}
		if (field instanceof FormField.Marks marks) {
			return List.of(marks.names().keySet().iterator().next());
		}
		Object last = null;
		for (Object each : ((FormField.Pick) field).names().keySet()) {
			last = each;
		}
		assertNotEquals(field.feature().getDefaultValue(), last);
		assertTrue(last instanceof Enumerator || last instanceof Boolean);
		return last;
	}

	@Test
	void whatTheNoticesSayIsReadBackAsItIsWritten() throws Exception {
		int fields = 0;
		for (String name : List.of("bz", "ht25", "jx19", "xj23", "xj70")) {
			Path file = Path.of("..", "org.zhiheng.policies", "policies", name + ".policy");
			PolicyEditing editing = PolicyEditing.of(new PolicyFile(name + ".policy", Files.readAllBytes(file)));
			PolicyRoot root = editing.root();
			FormFields form = new FormFields(WORDS, CodeChoices.NONE);
			for (var all = root.eAllContents(); all.hasNext();) {
				EObject each = all.next();
				if (each instanceof Norm || each instanceof Condition || each instanceof Scope) {
					for (FormField field : form.of(each)) {
						if (field instanceof FormField.Line line) {
							Object value = each.eGet(line.feature());
							Object back = FormField.read(line, line.entry().write(value));
							boolean none = back == null && (value == null || "".equals(value));
							assertTrue(none || value != null && value.equals(back),
								name + " " + line.feature().getName() + " " + value + " / " + back);
							fields++;
						}
					}
				}
			}
		}
		assertTrue(fields > 1000, String.valueOf(fields));
	}

	@Test
	void codesAreTypedByNameOrAsTheyAre() throws Exception {
		PolicyEditing editing = Sample.notice();
		Scope scope = (Scope) placed(editing, Literals.SCOPE);
		CodeChoices levels = (owner, feature) -> feature == Literals.SCOPE__LEVELS ? Map.of("SENIOR", "正高级", "JUNIOR", "初级") : Map.of();
		FormField.Line line = new FormFields(WORDS, levels).of(scope).stream().filter(each -> each.feature() == Literals.SCOPE__LEVELS)
			.map(FormField.Line.class::cast).findFirst().orElseThrow();
		assertEquals(List.of("SENIOR", "JUNIOR"), FormField.read(line, "正高级、JUNIOR"));
		assertTrue(line.entry().read("院士") instanceof Entered.Refused);
	}
}
