// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.Wording;

/**
 * The leaves of condition trees in words, and the openings of lists.
 */
final class LeafWords {

	/** A leaf in one clause of a sentence. */
	Wording of(Condition condition) {
		if (condition instanceof Comparison comparison) {
			return comparison(comparison);
		}
		if (condition instanceof Elapsed elapsed) {
			return Plain.of(elapsed.isStrict() ? "elapsed.strict" : "elapsed", Wording.fact(elapsed.getFact()), //$NON-NLS-1$ //$NON-NLS-2$
				length(elapsed.getYears(), elapsed.getMonths()));
		}
		if (condition instanceof ExternalCondition external) {
			return Plain.of("external", external.getText()); //$NON-NLS-1$
		}
		throw new IllegalStateException(condition.eClass().getName());
	}

	private static Wording comparison(Comparison comparison) {
		String key = comparison.getFact();
		Wording fact = Wording.fact(key);
		@Nullable
		String other = comparison.getValueFact();
		Wording values = other == null || other.isBlank() ? values(key, comparison.getValues()) : Plain.of("that.of", Wording.fact(other)); //$NON-NLS-1$
		return Plain.of("compare." + comparison.getOperator().getName(), fact, values); //$NON-NLS-1$
	}

	private static Wording values(String key, List<String> codes) {
		List<Wording> words = codes.stream().map(code -> value(key, code)).toList();
		return locale -> words.stream().map(each -> each.in(locale)).collect(Collectors.joining(Plain.of("or").in(locale))); //$NON-NLS-1$
	}

	private static Wording value(String key, String code) {
		return switch (code) {
			case "true" -> Plain.of("yes"); //$NON-NLS-1$ //$NON-NLS-2$
			case "false" -> Plain.of("no"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> code.matches("\\d{4}-\\d\\d-\\d\\d") ? PlainValues.day(LocalDate.parse(code)) : coded(key, code); //$NON-NLS-1$
		};
	}

	/** A fact may be compared with codes that its own dictionary does not offer, such as a place to which nobody can be posted. */
	private static Wording coded(String key, String code) {
		return locale -> {
			String own = Wording.value(key, code).in(locale);
			return own.equals(code) ? PlainValues.inDictionaries(code, locale).orElse(code) : own;
		};
	}

	private static Wording length(int years, int months) {
		return years > 0 && months > 0 ? Plain.of("length.both", String.valueOf(years), String.valueOf(months)) //$NON-NLS-1$
			: years > 0 || months == 0 ? Plain.of("length.years", String.valueOf(years)) : Plain.of("length.months", String.valueOf(months)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a sum has to reach. */
	Wording total(Total total) {
		String amount = PlainValues.plain(total.getAtLeast());
		@Nullable
		String since = total.getSince();
		Wording from = since == null || since.isBlank() ? Wording.NONE : Plain.of("total.since", Wording.fact(since)); //$NON-NLS-1$
		return switch (total.getMeasure()) {
			case "duration" -> Plain.of("total.duration", Wording.fact(total.getList()), from, amount); //$NON-NLS-1$ //$NON-NLS-2$
			case "unbroken" -> Plain.of("total.unbroken", Wording.fact(total.getList()), from, amount); //$NON-NLS-1$ //$NON-NLS-2$
			default -> Plain.of("total", Wording.fact(total.getMeasure()), from, Plain.of("amount." + unit(total), amount)); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static String unit(Total total) {
		return Vocabulary.standard().fact(total.getMeasure()).map(Fact::unit).orElse(""); //$NON-NLS-1$
	}

	/** Which years are asked about. */
	Wording years(EachYear each) {
		@Nullable
		Integer last = each.getLast();
		Wording years = last == null
			? Plain.of("years.named", each.getYears().stream().map(String::valueOf).collect(Collectors.joining("、"))) //$NON-NLS-1$ //$NON-NLS-2$
			: Plain.of(each.isIncludeCurrent() ? "years.last.current" : "years.last", String.valueOf(last)); //$NON-NLS-1$ //$NON-NLS-2$
		Wording gap = Plain.of(each.isMissingIsUnknown() ? "years.missing.unknown" : "years.missing.fails"); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		String start = each.getNotBefore();
		Wording before = start == null || start.isBlank() ? Wording.NONE
			: Plain.of(each.isBeforeFails() ? "years.before.fails" : "years.before.free", Wording.fact(start)); //$NON-NLS-1$ //$NON-NLS-2$
		return Plain.of("years", years, Wording.fact(each.getList()), gap, before); //$NON-NLS-1$
	}

	/** A leaf with the label its author gave it. */
	Wording labelled(Condition condition, Wording words) {
		Wording label = label(condition);
		return locale -> {
			String own = label.in(locale);
			String said = words.in(locale);
			return own.isEmpty() || said.contains(own) ? said : Plain.of("labelled", said, own).in(locale); //$NON-NLS-1$
		};
	}

	/** The opening of a list, with the label its author gave it. */
	Wording opening(Condition condition, Wording words) {
		Wording label = label(condition);
		return locale -> {
			String own = label.in(locale);
			return own.isEmpty() ? words.in(locale) : Plain.of("opening", own, words).in(locale); //$NON-NLS-1$
		};
	}

	private static Wording label(Condition condition) {
		@Nullable
		String label = condition.getLabel();
		return label == null || label.isBlank() ? Wording.NONE : Wording.both(label, condition.getLabelEn());
	}
}
