// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.Calendars;
import org.zhiheng.rules.calendar.Counted;

/** Holds forms against their rules: the days of a publicity, and the text that a template lays down. */
public final class FormCheck {

	private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
	private static final String LONGEST_VALUE = "([\\s\\S]{0,2000}?)";
	private static final List<String> SECTIONS = List.of("思想政治条件", "业绩成果", "政治", "廉洁", "工作", "退回原因", "条款");

	private final PolicyBase base;

	/** @param base the policies to check by */
	public FormCheck(PolicyBase base) {
		this.base = base;
	}

	private static Wording said(String key, Object... arguments) {
		Object[] kept = arguments.clone();
		return locale -> Phrases.of(FormCheck.class, locale).text(key,
			Arrays.stream(kept).map(each -> each instanceof Wording wording ? wording.in(locale) : String.valueOf(each)).toArray());
	}

	/**
	 * Checks the values of a form before it is printed: the publicity must be long enough on the working calendar, and what must not stay empty
	 * is named.
	 *
	 * @param template the form
	 * @param values of one application
	 * @return what was found
	 */
	public List<FormFinding> values(FormTemplate template, FormValues values) {
		List<FormFinding> findings = new ArrayList<>();
		if (template.keys().contains("公示结束") || template.keys().contains("公示天数")) {
			publicity(template, values, findings);
		}
		if (template.id().endsWith("-return")) {
			for (String key : List.of("退回原因", "条款")) {
				if (!values.empty() && values.or(key, "").isBlank()) {
					List<String> clauses = "条款".equals(key) ? List.of("HT25-5.2.1") : template.clauses();
					findings.add(new FormFinding(!"条款".equals(key) || "HT25".equals(template.document()),
						"HT25".equals(template.document()) || !"条款".equals(key) ? clauses : template.clauses(),
						said("check.reason." + ("条款".equals(key) ? "clause" : "why"))));
				}
			}
			values.find("条款").filter(each -> !each.isBlank()).ifPresent(each -> cited(each, template, findings));
		}
		if (template.keys().contains("基本信息") && !values.empty()) {
			findings.add(new FormFinding(false, List.of(template.clauses().get(0), "XJ23".equals(template.document()) ? "XJ23-F1.2" : "HT25-F1.1"),
				said("check.id")));
		}
		return findings;
	}

	/** A refusal must stand on a clause that there is (HT25-5.2.1). */
	private void cited(String clauses, FormTemplate template, List<FormFinding> findings) {
		for (String clause : clauses.split("[\\s,，、;；]+")) {
			if (base.clause(clause).isEmpty()) {
				findings.add(new FormFinding(true, List.of("HT25".equals(template.document()) ? "HT25-5.2.1" : template.clauses().get(0)),
					said("check.no.clause", clause)));
			}
		}
	}

	private void publicity(FormTemplate template, FormValues values, List<FormFinding> findings) {
		@Nullable
		LocalDate from = day(values.or("公示开始", ""));
		@Nullable
		LocalDate to = day(values.or("公示结束", ""));
		Optional<PublicityRule> rule = base.document(template.document()).stream().flatMap(each -> each.getNorms().stream())
			.filter(PublicityRule.class::isInstance).map(PublicityRule.class::cast).filter(each -> each.getMinimumWorkingDays() != null).findFirst();
		if (from == null || to == null || rule.isEmpty()) {
			return;
		}
		List<String> clauses = new ArrayList<>(List.of(rule.get().getClauses().get(0).getId()));
		template.clauses().stream().filter(each -> !clauses.contains(each)).forEach(clauses::add);
		if (to.isBefore(from)) {
			findings.add(new FormFinding(true, clauses, said("check.order")));
			return;
		}
		int least = rule.get().getMinimumWorkingDays();
		Counted counted = new Calendars(base).of(base.document(template.document()).orElseThrow()).between(from, to);
		if (!(counted instanceof Counted.Days found)) {
			findings.add(new FormFinding(false, clauses,
				said("check.calendar", from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : from + "–" + to)));
			return;
		}
		int days = found.number();
		if (days < least) {
			findings.add(new FormFinding(true, clauses, said("check.short", String.valueOf(days), String.valueOf(least))));
		} else {
			findings.add(new FormFinding(false, clauses, said("check.days", String.valueOf(days))));
		}
		String stated = values.or("公示天数", "");
		if (!stated.isEmpty() && !stated.equals(String.valueOf(days)) && !stated.equals(String.valueOf(to.toEpochDay() - from.toEpochDay() + 1))) {
			findings.add(new FormFinding(true, clauses, said("check.stated", stated, String.valueOf(days))));
		}
	}

	private static @Nullable LocalDate day(String text) {
		Matcher matcher = DAY.matcher(text);
		try {
			return matcher.matches()
				? LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))
				: text.isBlank() ? null : LocalDate.parse(text);
		} catch (DateTimeException e) {
			// what is no day is not counted; the form shows it as it was given
			return null;
		}
	}

	/**
	 * Checks a form that somebody wrote: every fixed sentence must stand in it as the template has it, no mark of the template may be left, and no
	 * section empty.
	 *
	 * @param template the form
	 * @param text what was written
	 * @return what was found; nothing where it agrees
	 */
	public List<FormFinding> text(FormTemplate template, String text) {
		List<FormFinding> findings = new ArrayList<>();
		String plain = plain(text);
		for (FormLine line : template.lines()) {
			boolean laid = line.kind() == FormLine.Kind.BODY || line.kind() == FormLine.Kind.TITLE || line.kind() == FormLine.Kind.TABLE
				|| line.kind() == FormLine.Kind.TALL;
			if (laid) {
				line.cells().forEach(cell -> cell(template, cell, plain, findings));
			}
		}
		return findings;
	}

	private static void cell(FormTemplate template, List<FormPiece> cell, String plain, List<FormFinding> findings) {
		String fixed = cell.stream().filter(FormPiece.Fixed.class::isInstance).map(piece -> ((FormPiece.Fixed) piece).text())
			.collect(Collectors.joining("…"));
		if (fixed.isBlank()) {
			return;
		}
		StringBuilder pattern = new StringBuilder();
		List<FormPiece.Place> places = new ArrayList<>();
		for (FormPiece piece : cell) {
			if (piece instanceof FormPiece.Fixed each) {
				pattern.append(Pattern.quote(plain(each.text())));
			} else if (piece instanceof FormPiece.Place place) {
				pattern.append(LONGEST_VALUE);
				places.add(place);
			}
		}
		boolean open = !cell.isEmpty() && cell.get(cell.size() - 1) instanceof FormPiece.Place;
		Matcher matcher = Pattern.compile(open ? pattern + "(?=[。；]|$|（|签字|公示时间)" : pattern.toString()).matcher(plain);
		if (!matcher.find()) {
			findings.add(new FormFinding(true, template.clauses(), said("check.text", fixed.length() > 60 ? fixed.substring(0, 60) + "…" : fixed)));
			return;
		}
		for (int i = 0; i < places.size() && i < matcher.groupCount(); i++) {
			String value = String.valueOf(matcher.group(i + 1));
			FormPiece.Place place = places.get(i);
			boolean mark = value.isBlank() && SECTIONS.contains(place.key()) || !place.blank().isEmpty() && value.equals(plain(place.blank()))
				|| value.contains(FilledForm.TO_WRITE);
			if (mark) {
				findings.add(new FormFinding(true, clauses(template, place.key()), said("check.open", place.key())));
			}
		}
	}

	/** Sections have clauses of their own. */
	private static List<String> clauses(FormTemplate template, String key) {
		String own = "思想政治条件".equals(key) ? "XJ23-F1.3" : "业绩成果".equals(key) ? "XJ23-F1.4" : "";
		return template.clauses().contains(own) ? List.of(own, template.clauses().get(0)) : template.clauses();
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\u3000|]+", "");
	}
}
