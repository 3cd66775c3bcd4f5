// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.Total;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.TestPolicies;

/** One thing broken in the shipped policies, one finding more: that very one. */
class MutationTest {

	private static final PolicyBase SHIPPED = TestPolicies.base();
	private static final Set<String> BEFORE = keys(new Lint(SHIPPED).all());
	private static final PolicyFactory NEW = PolicyFactory.eINSTANCE;

	private static Set<String> keys(List<Finding> findings) {
		Set<String> keys = new HashSet<>();
		findings.forEach(each -> keys.add(key(each)));
		return keys;
	}

	private static String key(Finding each) {
		return each.document() + ' ' + each.code() + ' ' + each.clauses() + ' ' + each.sentence().in(Locale.ENGLISH);
	}

	private static List<Finding> after(String document, Consumer<Document> mutation) {
		Document copy = EcoreUtil.copy(SHIPPED.document(document).orElseThrow());
		mutation.accept(copy);
		return new Lint(SHIPPED.with(copy)).all().stream().filter(each -> !BEFORE.contains(key(each))).toList();
	}

	static <T extends Norm> T norm(Document document, String id, Class<T> kind) {
		return document.getNorms().stream().filter(each -> id.equals(each.getId())).map(kind::cast).findFirst().orElseThrow();
	}

	private static Comparison comparison(String fact, Operator operator, String... values) {
		Comparison comparison = NEW.createComparison();
		comparison.setFact(fact);
		comparison.setOperator(operator);
		comparison.getValues().addAll(List.of(values));
		return comparison;
	}

	private static void also(ConditionalNorm norm, Condition condition) {
		AllOf all = NEW.createAllOf();
		all.getConditions().add(norm.getCondition());
		all.getConditions().add(condition);
		norm.setCondition(all);
	}

	private static EligibilityRoute route(Document document, String id) {
		return norm(document, id, EligibilityRoute.class);
	}

	private static <T> T part(Norm norm, Class<T> kind) {
		return Policy.parts(norm).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
	}

	private static Arguments broken(Code code, String clause, String document, Consumer<Document> mutation) {
		return Arguments.of(code, clause, document, mutation);
	}

	static Stream<Arguments> mutations() {
		return Stream.of(structure(), values(), conditions(), timetable(), routes(), higher()).flatMap(each -> each);
	}

	private static Stream<Arguments> structure() {
		return Stream.of(
			broken(Code.NORM_WITHOUT_CLAUSE, "", "HT25", document -> norm(document, "N-HT25-6.2", Norm.class).getClauses().clear()),
			broken(Code.ID_TWICE, "HT25-7", "HT25", document -> norm(document, "N-HT25-6.2", Norm.class).setId("N-HT25-7")),
			broken(Code.ID_MISSING, "HT25-6.2", "HT25", document -> norm(document, "N-HT25-6.2", Norm.class).setId(null)),
			broken(Code.DOCUMENT_CYCLE, "", "XJ70", document -> document.getBasedOn().add("HT25")),
			broken(Code.CLAUSE_UNKNOWN, "HT25-9.9", "HT25",
				document -> part(norm(document, "N-HT25-1.3", Norm.class), Comparison.class).setClause("HT25-9.9")),
			broken(Code.INTERPRETATION_UNKNOWN, "HT25-6.2", "HT25",
				document -> norm(document, "N-HT25-6.2", Norm.class).getInterpretations().add("AMB-X")),
			broken(Code.SCOPE_EMPTY, "HT25-5.8.3", "HT25", document -> norm(document, "N-HT25-5.8.3", PassRateRule.class).setLevel("SENIOR")),
			broken(Code.SCOPE_EMPTY, "HT25-5.8.3", "HT25", document -> norm(document, "N-HT25-5.8.3", Norm.class).getScope().getYears().set(0, 2024)),
			broken(Code.SCOPE_EMPTY, "BZ-6", "BZ", document -> norm(document, "N-BZ-6", Norm.class).getScope().getRegions().add("HOTAN")),
			broken(Code.SCOPE_EMPTY, "HT25-4.1", "HT25", document -> route(document, "N-HT25-4.1-review-junior").setRoute("GRANT")));
	}

	private static Stream<Arguments> values() {
		return Stream.of(
			broken(Code.FEE_MISSING, "HT25-5.7.2", "HT25",
				document -> norm(document, "N-HT25-5.7.2", FeeTariff.class).getRows().get(1).setAmount(null)),
			broken(Code.FEE_IMPOSSIBLE, "HT25-5.7.2", "HT25",
				document -> norm(document, "N-HT25-5.7.2", FeeTariff.class).getRows().get(1).setAmount(new BigDecimal("-1"))),
			broken(Code.FEE_TWICE, "HT25-5.7.2", "HT25",
				document -> norm(document, "N-HT25-5.7.2", FeeTariff.class).getRows().get(1).getLevels().add("ASSOCIATE_SENIOR")),
			broken(Code.RATE_RANGE, "HT25-5.8.3", "HT25",
				document -> norm(document, "N-HT25-5.8.3", PassRateRule.class).setRate(new BigDecimal("65"))),
			broken(Code.PERIOD_ZERO, "HT25-5.6.3", "HT25", document -> norm(document, "N-HT25-5.6.3", PeriodRule.class).setLength(0)),
			broken(Code.BAR_WITHOUT_TERM, "HT25-6.5.2", "HT25", document -> norm(document, "N-HT25-6.5.2", Sanction.class).setBarYears(null)));
	}

	private static Stream<Arguments> conditions() {
		return Stream.of(
			broken(Code.FACT_UNKNOWN, "HT25-1.3", "HT25",
				document -> part(norm(document, "N-HT25-1.3", Norm.class), Comparison.class).setFact("shoe_size")),
			broken(Code.VALUE_UNKNOWN, "HT25-6.1.4", "HT25",
				document -> part(norm(document, "N-HT25-6.1.4", Norm.class), Comparison.class).getValues().set(0, "STATE")),
			broken(Code.FACT_OF_OTHER_KIND, "HT25-5.6.4", "HT25",
				document -> part(route(document, "N-HT25-5.6.4"), Elapsed.class).setFact("skill_certificate.level")),
			broken(Code.CONDITION_INCOMPLETE, "HT25-1.3", "HT25",
				document -> part(norm(document, "N-HT25-1.3", Norm.class), Comparison.class).getValues().clear()),
			broken(Code.NUMBER_IMPLAUSIBLE, "HT25-5.6.4", "HT25", document -> part(route(document, "N-HT25-5.6.4"), Elapsed.class).setYears(4000)),
			broken(Code.CONDITION_NEVER, "BZ-3.2.2.2", "BZ",
				document -> also(route(document, "N-BZ-3.2.2.2"), comparison("request.level", Operator.EQUAL, "SENIOR"))),
			broken(Code.CONDITION_ALWAYS, "HT25-5.6.4", "HT25", document -> {
				AnyOf any = NEW.createAnyOf();
				Not not = NEW.createNot();
				not.setCondition(comparison("first_application", Operator.EQUAL, "true"));
				any.getConditions().addAll(List.of(comparison("first_application", Operator.EQUAL, "true"), not));
				also(route(document, "N-HT25-5.6.4"), any);
			}),
			broken(Code.ROUTE_REFUSED, "HT25-5.6.4", "HT25",
				document -> also(route(document, "N-HT25-5.6.4"), comparison("employer_type", Operator.EQUAL, "PUBLIC_INSTITUTION"))),
			broken(Code.PAPERS_AS_BAR, "BZ-3.2.2.2", "BZ",
				document -> also(route(document, "N-BZ-3.2.2.2"), comparison("papers", Operator.AT_LEAST, "2"))),
			broken(Code.FILTER_FORBIDDEN, "BZ-3.2.2.2", "BZ",
				document -> also(route(document, "N-BZ-3.2.2.2"), comparison("household_region", Operator.EQUAL, "BAYINGOLIN"))),
			broken(Code.FACT_FORBIDDEN, "BZ-3.2.2.2", "BZ",
				document -> also(route(document, "N-BZ-3.2.2.2"), comparison("person.ethnicity", Operator.EQUAL, "汉族"))));
	}

	private static TimetableStep step(Document document, String id) {
		return norm(document, id, TimetableStep.class);
	}

	private static Stream<Arguments> timetable() {
		return Stream.of(
			broken(Code.DEADLINE_DAY_OFF, "HT25-3.1", "HT25", document -> step(document, "N-HT25-3.1").setCloses(LocalDate.of(2025, 3, 8))),
			broken(Code.OPENING_DAY_OFF, "HT25-3.1", "HT25", document -> step(document, "N-HT25-3.1").setOpens(LocalDate.of(2025, 2, 22))),
			broken(Code.STEP_REVERSED, "HT25-3.4", "HT25", document -> step(document, "N-HT25-3.4").setOpens(LocalDate.of(2025, 4, 16))),
			broken(Code.STEPS_OUT_OF_ORDER, "HT25-3.4", "HT25", document -> {
				step(document, "N-HT25-3.4").setOpens(LocalDate.of(2025, 3, 10));
				step(document, "N-HT25-3.4").setCloses(LocalDate.of(2025, 3, 12));
			}), broken(Code.STEP_BEFORE_NOTICE, "HT25-5.6.1", "HT25", document -> step(document, "N-HT25-5.6.1").setCloses(LocalDate.of(2025, 2, 7))),
			broken(Code.STEP_OUTSIDE_YEAR, "HT25-3.6", "HT25", document -> step(document, "N-HT25-3.6").setCloses(LocalDate.of(2026, 5, 13))),
			broken(Code.CALENDAR_YEAR_MISSING, "HT25-3.6", "HT25", document -> step(document, "N-HT25-3.6").setCloses(LocalDate.of(2026, 5, 13))),
			broken(Code.DAY_IMPOSSIBLE, "HT25-3.6", "HT25", document -> step(document, "N-HT25-3.6").setCloses(LocalDate.of(20255, 5, 13))),
			broken(Code.PUBLICITY_DOES_NOT_FIT, "HT25-5.2.3", "HT25",
				document -> norm(document, "N-HT25-5.2.3", PublicityRule.class).setMinimumWorkingDays(15)),
			broken(Code.PUBLICITY_DOES_NOT_FIT, "HT25-3.4.2", "HT25",
				document -> norm(document, "N-HT25-3.4.2", PublicityRule.class).setMinimumWorkingDays(8)),
			broken(Code.CONFIRMATION_CUT, "HT25-6.1.1", "HT25", document -> norm(document, "N-HT25-6.1.1", PeriodRule.class).setLength(8)));
	}

	private static Stream<Arguments> routes() {
		return Stream.of(broken(Code.ROUTE_GAP, "BZ-3.2.2.2", "BZ", document -> EcoreUtil.delete(route(document, "N-BZ-3.2.2.3"))),
			broken(Code.ROUTE_GAP_YEARS, "JX19-A3.1.4", "JX19", document -> {
				Total least = EcoreUtil.copy(part(route(document, "N-JX19-A3.1.4"), Total.class));
				least.setAtLeast(BigDecimal.valueOf(10));
				Some some = (Some) part(route(document, "N-JX19-A3.1.4"), Total.class).eContainer().eContainer();
				Not not = NEW.createNot();
				not.setCondition(least);
				((AllOf) some.getWhere()).getConditions().add(not);
				EcoreUtil.delete(route(document, "N-JX19-A3.1.5"));
			}), broken(Code.LADDER_INVERTED, "JX19-A3.1.3", "JX19", document -> {
				part(route(document, "N-JX19-A3.1.3"), Total.class).setAtLeast(BigDecimal.valueOf(7));
				EcoreUtil.delete(route(document, "N-JX19-A3.1.5"));
			}), broken(Code.ROUTE_TWICE, "BZ-3.2.2.2", "BZ", document -> {
				EligibilityRoute twin = EcoreUtil.copy(route(document, "N-BZ-3.2.2.2"));
				twin.setId("N-BZ-twin");
				document.getNorms().add(twin);
			}), broken(Code.ROUTE_CONTRADICTION, "BZ-3.2.2.3", "BZ", document -> {
				EligibilityRoute refusal = EcoreUtil.copy(route(document, "N-BZ-3.2.2.3"));
				refusal.setId("N-BZ-refusal");
				refusal.setCondition(NEW.createAnyOf());
				document.getNorms().add(refusal);
			}), broken(Code.LEVEL_WITHOUT_ROUTE, "XJ23-1.1", "XJ23", document -> {
				EcoreUtil.delete(route(document, "N-XJ23-2.1-senior"));
				also(norm(document, "N-XJ23-1.1", ScopeRule.class),
					comparison("request.level", Operator.ONE_OF, "JUNIOR", "ASSISTANT", "TECHNICIAN_GRADE",
						"INTERMEDIATE", "ASSOCIATE_SENIOR", "SENIOR"));
			}));
	}

	private static Stream<Arguments> higher() {
		return Stream.of(broken(Code.STRICTER_STUDY, "HT25-5.1.5.1", "HT25", document -> {
			EcoreUtil.delete(norm(document, "N-HT25-5.4.2", Norm.class));
			EcoreUtil.delete(norm(document, "N-HT25-6.3.2", Norm.class));
		}), broken(Code.STRICTER_YEARS, "BZ-3.2.2.2", "XJ70", document -> {
			EligibilityRoute route = EcoreUtil.copy(route(SHIPPED.document("BZ").orElseThrow(), "N-BZ-3.2.2.2"));
			route.getClauses().clear();
			route.getClauses().add(document.getClauses().get(0));
			route.setId("N-XJ70-years");
			route.setListClause(null);
			part(route, Elapsed.class).setYears(3);
			document.getNorms().add(route);
		}), broken(Code.STRICTER_PERSONS, "HT25-1.1", "HT25", document -> {
			ScopeRule rule = norm(document, "N-HT25-1.1", ScopeRule.class);
			rule.setCondition(comparison("employer_type", Operator.EQUAL, "PRIVATE_ENTERPRISE"));
		}), broken(Code.STRICTER_DEFENCE, "BZ-6", "BZ", document -> norm(document, "N-BZ-6", DefenceRule.class).setRequired(true)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("mutations")
	void whatIsBrokenIsFound(Code code, String clause, String document, Consumer<Document> mutation) {
		List<Finding> more = after(document, mutation);
		List<Finding> meant = more.stream().filter(each -> each.code() == code && (clause.isEmpty() || each.clauses().contains(clause))).toList();
		assertTrue(!meant.isEmpty(), () -> more.stream().map(MutationTest::key).toList().toString());
		assertTrue(more.stream().noneMatch(each -> each.code() == Code.INSPECTION_UNFINISHED), more::toString);
	}

	/** Findings that need no second look at what else the mutation touches: these give one finding and no other. */
	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("values")
	void aBrokenValueIsOneFinding(Code code, String clause, String document, Consumer<Document> mutation) {
		assertEquals(List.of(code),
			after(document, mutation).stream().map(Finding::code).filter(each -> each != Code.NOTICES_DIFFER).distinct().toList());
	}

	@Test
	void aFixRemovesItsFinding() {
		Document copy = EcoreUtil.copy(SHIPPED.document("HT25").orElseThrow());
		List<Finding> fixable = new ArrayList<>(new Lint(SHIPPED.with(copy)).of("HT25").stream().filter(each -> each.fix() != null).toList());
		assertTrue(fixable.size() > 4);
		for (Finding each : fixable) {
			Objects.requireNonNull(each.fix()).changes().forEach(change -> change.object().eSet(change.feature(), change.value()));
		}
		Set<String> left = keys(new Lint(SHIPPED.with(copy)).of("HT25"));
		fixable.forEach(each -> assertTrue(!left.contains(key(each)), key(each)));
	}

	@Test
	void aPublishedVersionNeverChanges() {
		Document copy = EcoreUtil.copy(SHIPPED.document("HT25").orElseThrow());
		assertEquals(List.of(), VersionCheck.changed(SHIPPED, SHIPPED.with(copy)));
		norm(copy, "N-HT25-5.7.2", FeeTariff.class).getRows().get(0).setAmount(new BigDecimal("480"));
		List<Finding> found = VersionCheck.changed(SHIPPED, SHIPPED.with(copy));
		assertEquals(List.of(Code.VERSION_UNCHANGED), found.stream().map(Finding::code).toList());
		assertEquals(List.of("HT25-5.7.2", "HT25-5.7.1"), found.get(0).clauses());
		Objects.requireNonNull(found.get(0).fix()).changes().forEach(change -> change.object().eSet(change.feature(), change.value()));
		assertEquals(List.of(), VersionCheck.changed(SHIPPED, SHIPPED.with(copy)));
	}

	/** A notice that an office drafts itself goes through the same inspections. */
	@Test
	void aDraftOfOnesOwnIsInspected() {
		Document draft = EcoreUtil.copy(SHIPPED.document("HT25").orElseThrow());
		draft.setId("HT26");
		draft.getClauses().forEach(each -> each.setId(each.getId().replace("HT25", "HT26")));
		draft.getNorms().forEach(each -> each.setId(each.getId().replace("HT25", "HT26")));
		List<Finding> found = new Lint(SHIPPED.with(draft)).of("HT26");
		assertTrue(found.stream().anyMatch(each -> each.code() == Code.DEADLINE_DAY_OFF && each.clauses().contains("HT26-3.3")));
		assertTrue(found.stream().anyMatch(each -> each.code() == Code.ROUTE_EXISTENCE_OPEN));
	}
}
