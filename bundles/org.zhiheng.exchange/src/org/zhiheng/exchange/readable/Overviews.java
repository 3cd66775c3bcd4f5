// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.CalendarYear;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.Reading;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.message.Phrases;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.plain.NormWords;
import org.zhiheng.rules.plain.PlainValues;

/**
 * The tables behind the clauses: timetable, fees, readings of open texts, precedence, silence, calendars.
 */
final class Overviews {

	private final PolicyBase base;
	private final Document document;
	private final Phrases phrases;
	private final NormWords words;
	private final Locale locale;

	Overviews(PolicyBase base, Document document, Phrases phrases, NormWords words) {
		this.base = base;
		this.document = document;
		this.phrases = phrases;
		this.words = words;
		this.locale = phrases.locale();
	}

	void add(List<Block> blocks) {
		table(blocks, "timetable", List.of(62, 20, 18), timetable()); //$NON-NLS-1$
		table(blocks, "fees", List.of(22, 34, 22, 22), fees()); //$NON-NLS-1$
		table(blocks, "readings", List.of(17, 31, 26, 13, 13), readings()); //$NON-NLS-1$
		table(blocks, "precedence", List.of(24, 24, 34, 18), precedence()); //$NON-NLS-1$
		silence(blocks);
		table(blocks, "calendars", List.of(28, 10, 12, 12, 38), calendars()); //$NON-NLS-1$
	}

	private void table(List<Block> blocks, String key, List<Integer> widths, List<List<String>> rows) {
		blocks.add(new Block.Heading(1, phrases.text(key), key));
		if (rows.isEmpty()) {
			blocks.add(new Block.Paragraph(phrases.text("no." + key))); //$NON-NLS-1$
			return;
		}
		blocks.add(new Block.Table(List.of(phrases.text(key + ".header").split("\\|")), widths, rows)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String clauses(Norm norm) {
		return String.join(" ", norm.getClauses().stream().map(Clause::getId).toList()); //$NON-NLS-1$
	}

	private List<List<String>> timetable() {
		List<List<String>> rows = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof TimetableStep || norm instanceof PeriodRule || norm instanceof PublicityRule) {
				String said = words.of(norm).get(norm.getScope() == null || words.scope(norm.getScope()) == Wording.NONE ? 0 : 1).words().in(locale);
				@Nullable
				String late = norm instanceof TimetableStep step ? step.getLateConsequence()
					: norm instanceof PeriodRule rule ? rule.getLateConsequence() : null;
				rows.add(List.of(said, late == null ? phrases.text("none") : words.values().code(late).in(locale), clauses(norm))); //$NON-NLS-1$
			}
		}
		return rows;
	}

	private List<List<String>> fees() {
		List<List<String>> rows = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof FeeTariff tariff) {
				for (FeeRow row : tariff.getRows()) {
					rows.add(
						List.of(Wording.name(row.getLabel()).in(locale), words.values().value(Literals.FEE_ROW__LEVELS, row.getLevels()).in(locale),
							words.values().value(Literals.FEE_ROW__AMOUNT, row.getAmount()).in(locale), clauses(norm)));
				}
			}
		}
		return rows;
	}

	private boolean ours(String clause) {
		return clause.startsWith(document.getId() + "-"); //$NON-NLS-1$
	}

	private List<List<String>> readings() {
		Set<String> named = new HashSet<>();
		document.getNorms().forEach(norm -> named.addAll(norm.getInterpretations()));
		List<List<String>> rows = new ArrayList<>();
		for (Interpretation each : base.interpretations()) {
			if (named.contains(each.getId()) || each.getClauses().stream().anyMatch(this::ours)) {
				rows.add(reading(each));
			}
		}
		return rows;
	}

	private List<String> reading(Interpretation each) {
		Readings readings = new Readings(base);
		String chosen = readings.chosen(each.getId());
		List<String> all = each.getReadings().stream().map(Reading::getKey).map(key -> readings.text(each.getId(), key).in(locale)).toList();
		String question = Wording.both(each.getQuestion(), each.getQuestionEn()).in(locale);
		String taken = Readings.UNDETERMINED.equals(chosen) ? phrases.text("undecided") : readings.text(each.getId(), chosen).in(locale); //$NON-NLS-1$
		@Nullable
		String by = each.getDecidedBy();
		String who = by == null || by.isBlank() ? phrases.text("proposed") : by; //$NON-NLS-1$
		String when = each.getDecidedOn() == null ? "" : " " + PlainValues.day(each.getDecidedOn()).in(locale); //$NON-NLS-1$ //$NON-NLS-2$
		return List.of(each.getId(), phrases.text("question", question, String.join(phrases.text("semicolon"), all)), taken, who + when, //$NON-NLS-1$ //$NON-NLS-2$
			String.join(" ", each.getClauses())); //$NON-NLS-1$
	}

	private List<List<String>> precedence() {
		List<List<String>> rows = new ArrayList<>();
		for (Prevalence each : base.prevalences()) {
			if (Stream.concat(each.getPrevailing().stream(), each.getOverridden().stream()).anyMatch(this::ours)) {
				rows.add(List.of(codes(each.getPrevailing()), codes(each.getOverridden()),
					Wording.both(each.getExplanation(), each.getExplanationEn()).in(locale),
					each.getFrom() == null ? phrases.text("always") : PlainValues.day(each.getFrom()).in(locale))); //$NON-NLS-1$
			}
		}
		return rows;
	}

	private String codes(List<String> codes) {
		return String.join(" ", codes.stream().map(code -> words.values().code(code).in(locale)).toList()); //$NON-NLS-1$
	}

	private void silence(List<Block> blocks) {
		blocks.add(new Block.Heading(1, phrases.text("silence"), "silence")); //$NON-NLS-1$ //$NON-NLS-2$
		if (document.getSilentOn().isEmpty()) {
			blocks.add(new Block.Paragraph(phrases.text("no.silence"))); //$NON-NLS-1$
			return;
		}
		blocks.add(new Block.Paragraph(phrases.text("silent"))); //$NON-NLS-1$
		document.getSilentOn().forEach(each -> blocks.add(new Block.Item(0, words.values().code(each).in(locale))));
	}

	private List<List<String>> calendars() {
		List<List<String>> rows = new ArrayList<>();
		for (CalendarLayer layer : base.calendarLayers()) {
			for (CalendarYear year : layer.getYears()) {
				@Nullable
				String source = year.getSource();
				rows.add(List.of(Wording.both(layer.getName(), layer.getNameEn()).in(locale), String.valueOf(year.getYear()),
					year.isMissing() ? phrases.text("calendar.missing") : String.valueOf(year.getOff().size()), //$NON-NLS-1$
					year.isMissing() ? "" : String.valueOf(year.getMakeUp().size()), //$NON-NLS-1$
					source == null ? phrases.text("unstated") : source)); //$NON-NLS-1$
			}
		}
		return rows;
	}
}
