// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.RegionKind;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.ColumnKind;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * The values of one application by the keys of the forms, in the Chinese of the notices. What is not known is not there.
 */
public final class FormValues {

	/** Nothing known: the blank form. */
	public static final FormValues NONE = new FormValues(Map.of());

	/** The ID number as public notices show it. */
	static final String SHOWN_ID = "公示身份证号";
	private static final Map<String, String> LEVELS = Map.of("SENIOR", "高", "ASSOCIATE_SENIOR", "高", "INTERMEDIATE", "中", "ASSISTANT", "初", "JUNIOR",
		"初");
	private static final Map<String, Column> COLUMNS = columns();

	private final Map<String, String> values;

	private FormValues(Map<String, String> values) {
		this.values = values;
	}

	private static Map<String, Column> columns() {
		Map<String, Column> columns = new LinkedHashMap<>();
		for (Column column : List.of(Column.APPLICATION_NUMBER, Column.YEAR, Column.BIRTH_DATE, Column.SERIES, Column.SPECIALTY, Column.EDUCATION,
			Column.DEGREE, Column.GRADUATED_ON, Column.CURRENT_TITLE_OBTAINED_ON, Column.ROUTE, Column.COMMITTEE, Column.PUBLICITY_FROM,
			Column.PUBLICITY_TO)) {
			columns.put(column.heading(), column);
		}
		columns.put("毕业院校", Column.SCHOOL);
		columns.put("单位", Column.EMPLOYER);
		columns.put("现任职称", Column.CURRENT_TITLE);
		return columns;
	}

	/**
	 * What an application says.
	 *
	 * @param row the application
	 * @param identity the person, or null where nobody asked to know
	 * @param base the policies, for names of regions and fees
	 * @param document id of the notice whose form it is
	 * @param wholeId whether public notices show the whole ID number
	 * @return the values
	 */
	public static FormValues of(ApplicationRow row, @Nullable Identity identity, PolicyBase base, String document, boolean wholeId) {
		Map<String, String> values = new LinkedHashMap<>();
		COLUMNS.forEach((key, column) -> {
			@Nullable
			String value = row.get(column);
			if (value != null) {
				values.put(key, written(column, value));
			}
		});
		@Nullable
		String level = row.get(Column.LEVEL);
		if (level != null) {
			Optional.ofNullable(LEVELS.get(level)).ifPresent(each -> values.put("级别", each));
			fee(base, document, level).ifPresent(fee -> values.put("评审费", fee));
			values.put("经办机关", handler(level, row.get(Column.ROUTE)));
		}
		@Nullable
		String region = row.get(Column.REGION);
		if (region != null) {
			prefecture(base, region).ifPresent(name -> values.put("地州", name));
		}
		series(values);
		tariff(base, document, values);
		if (identity != null) {
			person(identity, values, wholeId);
		}
		return new FormValues(values);
	}

	private static void series(Map<String, String> values) {
		for (String key : List.of("系列", "专业")) {
			values.computeIfPresent(key, (name, value) -> value.endsWith(key) ? value.substring(0, value.length() - key.length()) : value);
		}
	}

	private static void person(Identity identity, Map<String, String> values, boolean wholeId) {
		values.put("姓名", identity.name());
		values.put("身份证号", identity.idNumber());
		values.put(SHOWN_ID, wholeId ? identity.idNumber() : identity.maskedIdNumber());
		@Nullable
		String sex = identity.sex();
		if (sex != null) {
			values.put("性别", Vocabulary.standard().dictionary("sex").label(sex, Locale.SIMPLIFIED_CHINESE));
		}
		@Nullable
		String ethnicity = identity.ethnicity();
		if (ethnicity != null) {
			values.put("族别", ethnicity);
		}
	}

	private static String written(Column column, String value) {
		if (column.kind() == ColumnKind.CODE) {
			return column.dictionary().map(name -> Vocabulary.standard().dictionary(name).label(value, Locale.SIMPLIFIED_CHINESE)).orElse(value);
		}
		return column.kind() == ColumnKind.DATE ? day(value) : value;
	}

	/** A day or month as official letters write it. */
	static String day(String iso) {
		String[] parts = iso.split("-");
		if (parts.length < 2) {
			return iso;
		}
		String month = parts[0] + "年" + Integer.parseInt(parts[1]) + "月";
		return parts.length > 2 ? month + Integer.parseInt(parts[2]) + "日" : month;
	}

	/** A day as official letters write it. */
	public static String day(LocalDate day) {
		return day(day.toString());
	}

	private static Optional<String> fee(PolicyBase base, String document, String level) {
		return base.document(document).stream().flatMap(each -> each.getNorms().stream()).filter(FeeTariff.class::isInstance)
			.map(FeeTariff.class::cast)
			.flatMap(tariff -> tariff.getRows().stream()).filter(row -> row.getLevels().contains(level)).map(row -> row.getAmount().toPlainString())
			.findFirst();
	}

	/** What the notice says of all: its tariff and the last day to pay. */
	private static void tariff(PolicyBase base, String document, Map<String, String> values) {
		base.document(document).stream().flatMap(each -> each.getNorms().stream()).forEach(norm -> {
			if (norm instanceof FeeTariff tariff) {
				values.put("收费标准",
					tariff.getRows().stream().map(row -> row.getLabel() + row.getAmount().toPlainString() + "元/人").collect(Collectors.joining("，")));
			} else if (norm instanceof TimetableStep step && "PAYMENT".equals(step.getStep()) && step.getCloses() != null) {
				values.put("缴费期限", day(step.getCloses()) + (step.isClosesBefore() ? "之前" : "前（含当日）"));
			}
		});
	}

	/** HT25-6.1.1: counties handle the initial determination of junior titles, the prefecture's office the rest. */
	private static String handler(String level, @Nullable String route) {
		boolean county = "INITIAL".equals(route) && "初".equals(LEVELS.get(level));
		return county ? "县（市）人社局" : "地区专业技术人员职称办公室";
	}

	private static Optional<String> prefecture(PolicyBase base, String code) {
		@Nullable
		String next = code;
		for (int depth = 0; next != null && depth < 4; depth++) {
			Optional<Region> region = base.regions(next).stream().findFirst();
			if (region.isPresent() && region.get().getKind() == RegionKind.PREFECTURE) {
				return Optional.of(region.get().getName());
			}
			next = region.map(Region::getParent).orElse("");
		}
		return Optional.empty();
	}

	/** The same with values given by hand; they come first. An empty one says that there is nothing. */
	public FormValues with(Map<String, String> given) {
		Map<String, String> all = new LinkedHashMap<>(values);
		all.putAll(given);
		return new FormValues(all);
	}

	/** Whether nothing is known. */
	public boolean empty() {
		return values.isEmpty();
	}

	/** A value, empty where it is not known. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(values.get(key));
	}

	String or(String key, String otherwise) {
		return values.getOrDefault(key, otherwise);
	}

	/** Tells nothing of the person. */
	@Override
	public String toString() {
		return "FormValues" + values.keySet();
	}
}
