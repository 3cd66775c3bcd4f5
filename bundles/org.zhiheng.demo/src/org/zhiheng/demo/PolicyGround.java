// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.CalendarYear;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.RegionKind;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.TitleName;
import org.zhiheng.policy.files.PolicyBase;

/**
 * Takes the ground of made-up people from the policies: the prefectures of one province, the series, the fees, the dated campaigns and the working days.
 *
 * <p>How many people live where and which series they prefer is said nowhere in the notices: those weights are assumptions of this class.
 */
public final class PolicyGround {

	private static final String PROVINCE = "650000";
	/** Roughly the people of each prefecture in units of ten thousand. */
	private static final Map<String, Integer> PEOPLE = Map.ofEntries(Map.entry("650100", 405), Map.entry("650200", 49), Map.entry("650400", 69),
		Map.entry("650500", 67), Map.entry("652300", 161), Map.entry("652700", 49), Map.entry("652800", 161), Map.entry("652900", 271),
		Map.entry("653000", 62), Map.entry("653100", 450), Map.entry("653200", 250), Map.entry("654000", 285), Map.entry("654200", 114),
		Map.entry("654300", 67));
	private static final int USUAL_PEOPLE = 60;
	/** What people of enterprises mostly apply for; a share of the applications in a hundred. */
	private static final Map<String, Integer> PREFERRED = Map.of("ENGINEERING", 56, "AGRICULTURE", 14, "ECONOMICS", 4, "ARTS_AND_CRAFTS", 4,
		"ACCOUNTING", 4, "SCHOOL_TEACHING", 4, "HEALTH", 3, "ARTS", 2, "ARCHIVES", 1, "LABORATORY", 1);

	private final PolicyBase policies;

	private PolicyGround(PolicyBase policies) {
		this.policies = policies;
	}

	/**
	 * The ground that the policies describe.
	 *
	 * @param policies with catalogues of regions, series and calendars
	 * @return regions, series, fees, campaigns and working days of Xinjiang
	 */
	public static DemoGround of(PolicyBase policies) {
		return new PolicyGround(policies).ground();
	}

	private DemoGround ground() {
		List<DemoGround.Prefecture> prefectures = policies.regions().stream()
			.filter(each -> each.getKind() == RegionKind.PREFECTURE && PROVINCE.equals(each.getParent())).map(this::prefecture)
			.sorted(Comparator.comparing(DemoGround.Prefecture::code)).toList();
		List<DemoGround.Offer> offers = policies.series().stream().map(PolicyGround::offer)
			.sorted(Comparator.comparingDouble(DemoGround.Offer::weight).reversed().thenComparing(DemoGround.Offer::name)).toList();
		return new DemoGround(prefectures, offers, fees(), campaigns(prefectures), withoutDefence(), workingDay());
	}

	private DemoGround.Prefecture prefecture(Region region) {
		List<DemoGround.County> counties = policies.regions().stream()
			.filter(each -> each.getKind() == RegionKind.COUNTY && region.getCode().equals(each.getParent()))
			.map(each -> new DemoGround.County(each.getCode(), each.getName(), each.getValidFrom(), each.getValidTo()))
			.sorted(Comparator.comparing(DemoGround.County::code)).toList();
		return new DemoGround.Prefecture(region.getCode(), region.getName(), PEOPLE.getOrDefault(region.getCode(), USUAL_PEOPLE), counties);
	}

	private static DemoGround.Offer offer(Series series) {
		Map<String, String> titles = new LinkedHashMap<>();
		for (TitleName title : series.getTitles()) {
			titles.putIfAbsent(title.getLevel(), title.getName());
		}
		List<String> specialties = series.getSpecialties().stream().filter(each -> each.getExamOnlyLevels().isEmpty()).map(Specialty::getName)
			.toList();
		double weight = PREFERRED.containsKey(series.getCode()) ? PREFERRED.getOrDefault(series.getCode(), 0) : 0.4;
		return new DemoGround.Offer(series.getName(), weight, titles, specialties, series.getExamOnlyLevels());
	}

	/** The tariff of the latest notice that has one. */
	private Map<String, BigDecimal> fees() {
		Map<String, BigDecimal> fees = new HashMap<>();
		policies.documents().stream().flatMap(each -> each.getNorms().stream()).filter(FeeTariff.class::isInstance).map(FeeTariff.class::cast)
			.flatMap(each -> each.getRows().stream()).forEach(row -> row.getLevels().forEach(level -> fees.put(level, row.getAmount())));
		return fees;
	}

	private Map<String, Campaign> campaigns(List<DemoGround.Prefecture> prefectures) {
		Map<String, Campaign> campaigns = new HashMap<>();
		for (Document document : policies.documents()) {
			Map<String, TimetableStep> steps = new HashMap<>();
			document.getNorms().stream().filter(TimetableStep.class::isInstance).map(TimetableStep.class::cast)
				.forEach(each -> steps.putIfAbsent(each.getStep(), each));
			if (steps.containsKey("DECLARATION")) {
				Campaign campaign = campaign(steps);
				prefectures.stream().map(DemoGround.Prefecture::code)
					.filter(code -> document.getTerritory().contains(code) || document.getTerritory().contains(PROVINCE))
					.forEach(code -> campaigns.put(DemoGround.key(campaign.opens().getYear(), code), campaign));
			}
		}
		return campaigns;
	}

	private static Campaign campaign(Map<String, TimetableStep> steps) {
		TimetableStep declaration = Objects.requireNonNull(steps.get("DECLARATION"));
		Campaign usual = Campaign.declared(declaration.getOpens(), declaration.getCloses());
		LocalDate checked = closes(steps, "MATERIAL_REVIEW", usual.checkedBy());
		LocalDate paid = closes(steps, "PAYMENT", usual.paidBy());
		LocalDate meets = steps.containsKey("REVIEW_MEETING") ? Objects.requireNonNull(steps.get("REVIEW_MEETING")).getOpens() : usual.meetsFrom();
		LocalDate met = closes(steps, "REVIEW_MEETING", usual.meetsTo());
		return new Campaign(usual.opens(), usual.closes(), checked, paid, meets, met, closes(steps, "QUALIFICATION_DOCUMENT", usual.documentBy()));
	}

	/** The last day of a step; the day before the one named where the notice writes 前. */
	private static LocalDate closes(Map<String, TimetableStep> steps, String step, LocalDate otherwise) {
		if (!steps.containsKey(step)) {
			return otherwise;
		}
		TimetableStep found = Objects.requireNonNull(steps.get(step));
		@Nullable
		LocalDate closes = found.getCloses();
		return closes == null ? otherwise : closes.minusDays(found.isClosesBefore() ? 1 : 0);
	}

	/** Prefectures whose own notice excuses people from defence at every level (BZ-6). */
	private Set<String> withoutDefence() {
		Set<String> codes = new TreeSet<>();
		for (Document document : policies.documents()) {
			List<DefenceRule> rules = document.getNorms().stream().filter(DefenceRule.class::isInstance).map(DefenceRule.class::cast).toList();
			if (!rules.isEmpty() && rules.stream().noneMatch(DefenceRule::isRequired)) {
				codes.addAll(document.getTerritory());
			}
		}
		return codes;
	}

	private Predicate<LocalDate> workingDay() {
		Set<LocalDate> off = new HashSet<>();
		Set<LocalDate> makeUp = new HashSet<>();
		for (CalendarLayer layer : policies.calendarLayers()) {
			for (CalendarYear year : layer.getYears()) {
				off.addAll(year.getOff());
				makeUp.addAll(year.getMakeUp());
			}
		}
		return day -> makeUp.contains(day) || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day);
	}
}
