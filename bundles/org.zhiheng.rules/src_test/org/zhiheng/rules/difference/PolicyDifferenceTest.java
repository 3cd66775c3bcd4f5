// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhiheng.policy.CalendarCatalogue;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.InterpretationCatalogue;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PrecedenceCatalogue;
import org.zhiheng.policy.RegionCatalogue;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.Total;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.plain.PlainValues;

class PolicyDifferenceTest {

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
	private final PolicyBase base = TestPolicies.base();

	private <T extends org.zhiheng.policy.PolicyRoot> List<Change> changes(Class<T> kind, String id, Consumer<T> change) throws Exception {
		return PolicyDifference.of(base, Versions.changed(kind, id, change));
	}

	private static <T extends Norm> T norm(Document document, Class<T> kind, String id) {
		return document.getNorms().stream().filter(each -> id.equals(each.getId())).map(kind::cast).findFirst().orElseThrow();
	}

	private static String only(List<Change> changes) {
		assertEquals(1, changes.size(), () -> changes.stream().map(each -> each.sentence().in(ZH)).toList().toString());
		return changes.get(0).sentence().in(ZH);
	}

	@Test
	void aVersionEqualsItself() throws Exception {
		assertTrue(PolicyDifference.of(base, base).isEmpty());
		assertTrue(changes(Document.class, "BZ", copy -> copy.getClauses().move(0, 3)).isEmpty());
	}

	@Test
	void aFeeSaysBothSumsTheDayAndTheClause() throws Exception {
		List<Change> found = changes(Document.class, "HT25", copy -> senior(copy).setAmount(new BigDecimal("480")));
		assertEquals("高级评审费由450元改为480元，自2025年2月10日起，依据HT25-5.7.2", only(found));
		assertTrue(found.get(0).sentence().in(Locale.ENGLISH).contains("from CNY 450 to CNY 480"));
		assertEquals("HT25-5.7.2", found.get(0).clause());
	}

	private static FeeRow senior(Document copy) {
		return copy.getNorms().stream().filter(FeeTariff.class::isInstance).map(FeeTariff.class::cast).flatMap(each -> each.getRows().stream())
			.filter(row -> row.getAmount().compareTo(new BigDecimal("450")) == 0).findFirst().orElseThrow();
	}

	@TestFactory
	Stream<DynamicTest> everyKindOfNormNamesOldAndNewValueAndClause() {
		Map<String, Norm> kinds = new LinkedHashMap<>();
		base.documents().forEach(document -> document.getNorms().forEach(norm -> kinds.putIfAbsent(norm.eClass().getName(), norm)));
		assertTrue(kinds.size() >= 20, kinds.keySet().toString());
		return kinds.values().stream().map(norm -> DynamicTest.dynamicTest(norm.eClass().getName(), () -> changedOnce(norm)));
	}

	private void changedOnce(Norm norm) throws Exception {
		EAttribute feature = feature(norm);
		Object old = norm.eGet(feature);
		Object other = other(feature, old);
		Document document = norm.getDocument();
		List<Change> found = changes(Document.class, document.getId(), copy -> norm(copy, Norm.class, norm.getId()).eSet(feature, other));
		String sentence = only(found);
		PlainValues values = new PlainValues(base);
		assertTrue(sentence.contains(values.value(feature, old).in(ZH)), sentence);
		assertTrue(sentence.contains(values.value(feature, other).in(ZH)), sentence);
		assertTrue(sentence.contains(norm.getClauses().get(0).getId()), sentence);
		assertTrue(found.get(0).sentence().in(Locale.ENGLISH).contains(values.value(feature, other).in(Locale.ENGLISH)));
	}

	private static EAttribute feature(Norm norm) {
		List<EAttribute> own = new ArrayList<>(norm.eClass().getEAttributes());
		own.addAll(List.of(Literals.NORM__SUMMARY));
		return own.stream().filter(each -> norm.eIsSet(each) || each.getDefaultValue() instanceof Boolean).findFirst().orElseThrow();
	}

	private static Object other(EAttribute feature, Object old) {
		if (feature.isMany()) {
			return List.of("另一项");
		}
		if (old instanceof Boolean truth) {
			return !truth;
		}
		if (old instanceof Integer number) {
			return number + 7;
		}
		if (old instanceof BigDecimal number) {
			return number.add(BigDecimal.ONE);
		}
		if (old instanceof LocalDate day) {
			return day.plusDays(9);
		}
		return feature.getEAttributeType() instanceof EEnum literals ? literals.getELiterals().get(1).getInstance() : "新值";
	}

	@Test
	void aConditionIsShownInWordsBeforeAndAfter() throws Exception {
		List<Change> found = changes(Document.class, "BZ", copy -> copy.getNorms().stream().filter(each -> "N-BZ-3.2.1.1".equals(each.getId()))
			.map(EligibilityRoute.class::cast).forEach(route -> route.getCondition().eAllContents().forEachRemaining(part -> {
				if (part instanceof Total total) {
					total.setAtLeast(new BigDecimal("18"));
				}
			})));
		String sentence = only(found);
		assertTrue(sentence.contains("不少于12个月") && sentence.contains("不少于18个月") && sentence.contains("依据BZ-3.2.1.1"), sentence);
	}

	@Test
	void anotherIdIsTheSameNormByItsClause() throws Exception {
		String sentence = only(changes(Document.class, "BZ", copy -> norm(copy, Norm.class, "N-BZ-2.1").setId("N-BZ-2.1-neu")));
		assertTrue(sentence.contains("N-BZ-2.1改为") || sentence.contains("由N-BZ-2.1"), sentence);
	}

	@Test
	void scopesDatesAndClausesAreNamed() throws Exception {
		assertTrue(only(changes(Document.class, "HT25", copy -> copy.setInForceTo(LocalDate.of(2026, 12, 31)))).contains("2026年12月31日"));
		String scope = only(changes(Document.class, "BZ", copy -> norm(copy, Norm.class, "N-BZ-3.1").getScope().getRoutes().remove("GRANT")));
		assertTrue(scope.contains("由初定、授予改为初定"), scope);
		String quote = only(changes(Document.class, "BZ", copy -> copy.getClauses().get(0).setQuote("新的文字")));
		assertTrue(quote.contains("新的文字") && quote.contains("在巴州落地生根") && quote.contains("BZ-0"), quote);
		String removed = only(changes(Document.class, "BZ", copy -> EcoreUtil.remove(norm(copy, Norm.class, "N-BZ-2.1"))));
		assertTrue(removed.startsWith("删去排除情形") && removed.contains("BZ-2.1"), removed);
	}

	@Test
	void anInterpretationDecidedSaysWhoAndWhen() throws Exception {
		String sentence = only(changes(InterpretationCatalogue.class, "interpretations", copy -> copy.getInterpretations().stream()
			.filter(each -> "AMB-PERIOD-END".equals(each.getId())).forEach(each -> each.setChosen("DAY_BEFORE"))));
		assertTrue(sentence.contains("AMB-PERIOD-END") && sentence.contains("包括满三年的当日") && sentence.contains("止于满三年的前一日"), sentence);
	}

	@Test
	void cataloguesTellWhatCameAndWent() throws Exception {
		String day = only(changes(CalendarCatalogue.class, "calendars",
			copy -> dates(copy).add(LocalDate.of(2025, 9, 3))));
		assertTrue(day.contains("2025年9月3日") && day.contains("2025"), day);
		String region = only(changes(RegionCatalogue.class, "regions", copy -> copy.getRegions().get(3).setName("新地名")));
		assertTrue(region.contains("新地名") && region.contains(base.regions().get(3).getName()), region);
		String series = only(changes(SeriesCatalogue.class, "series", copy -> copy.getSeries().get(0).getTitles().get(0).setName("新名称")));
		assertTrue(series.contains("新名称"), series);
		String added = only(changes(SeriesCatalogue.class, "series", copy -> {
			copy.getSeries().add(PolicyFactory.eINSTANCE.createSeries());
			copy.getSeries().get(copy.getSeries().size() - 1).setCode("NEU");
			copy.getSeries().get(copy.getSeries().size() - 1).setName("低空经济");
		}));
		assertTrue(added.startsWith("新增系列") && added.contains("低空经济"), added);
		String prevalence = only(
			changes(PrecedenceCatalogue.class, "precedence", copy -> copy.getOverrides().get(0).setFrom(LocalDate.of(2024, 1, 1))));
		assertTrue(prevalence.contains("2023年7月3日") && prevalence.contains("2024年1月1日"), prevalence);
	}

	private static EList<LocalDate> dates(CalendarCatalogue copy) {
		return copy.getLayers().get(0).getYears().stream().filter(each -> each.getYear() == 2025).findFirst().orElseThrow().getOff();
	}
}
