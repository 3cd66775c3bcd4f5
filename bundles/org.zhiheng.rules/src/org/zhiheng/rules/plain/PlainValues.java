// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.word.ModelWords;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.Wording;

/**
 * The values of the policy model in words: days, sums, shares, codes.
 */
public final class PlainValues {

	private static final List<String> DICTIONARIES = List.of("level", "route", "employer_type", "employment_status", "education_level", "region", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$
		"insurance_type", "skill_level"); //$NON-NLS-1$ //$NON-NLS-2$

	private final PolicyBase base;

	/** @param base where series and regions have their names */
	public PlainValues(PolicyBase base) {
		this.base = base;
	}

	/** The name of a feature of the model. */
	public static Wording feature(EStructuralFeature feature) {
		return locale -> new ModelWords(locale).feature(feature);
	}

	/** The name of a kind of the model. */
	public static Wording kind(EClass kind) {
		return locale -> new ModelWords(locale).kind(kind);
	}

	/** A day as the reader writes it. */
	public static Wording day(LocalDate day) {
		return locale -> Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
			? DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day) //$NON-NLS-1$
			: day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A value of a feature with its unit; for none, the word for it. */
	public Wording value(EStructuralFeature feature, @Nullable Object value) {
		if (value == null || value instanceof Collection<?> none && none.isEmpty() || value instanceof String text && text.isBlank()) {
			return Plain.of("none"); //$NON-NLS-1$
		}
		if (value instanceof Collection<?> many) {
			List<Wording> each = many.stream().map(one -> value(feature, one)).toList();
			return locale -> each.stream().map(one -> one.in(locale)).collect(Collectors.joining(Plain.of("comma").in(locale))); //$NON-NLS-1$
		}
		if (value instanceof Enumerator literal) {
			return locale -> new ModelWords(locale).literal(literal);
		}
		if (value instanceof Boolean truth) {
			return Plain.of(truth ? "yes" : "no"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (value instanceof LocalDate day) {
			return day(day);
		}
		if (value instanceof BigDecimal number) {
			return number(feature, number);
		}
		return value instanceof Clause clause ? Plain.of("text", clause.getId()) : counted(feature, String.valueOf(value)); //$NON-NLS-1$
	}

	private static Wording number(EStructuralFeature feature, BigDecimal number) {
		if (feature instanceof EAttribute attribute && attribute.getEAttributeType() == PolicyPackage.Literals.YUAN) {
			return Plain.of("yuan", plain(number)); //$NON-NLS-1$
		}
		return feature == PolicyPackage.Literals.PASS_RATE_RULE__RATE ? Plain.of("percent", plain(number.movePointRight(2))) //$NON-NLS-1$
			: Plain.of("text", plain(number)); //$NON-NLS-1$
	}

	/** A number without an exponent and without zeros that say nothing. */
	static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	private Wording counted(EStructuralFeature feature, String value) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() != String.class
			? Plain.of("text", value) //$NON-NLS-1$
			: code(value);
	}

	/** A code in words; any other text as it is. */
	public Wording code(String code) {
		return locale -> {
			Optional<String> own = new ModelWords(locale).code(code);
			return own.isPresent() ? own.get() : elsewhere(code, locale);
		};
	}

	private String elsewhere(String code, Locale locale) {
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		Optional<String> known = inDictionaries(code, locale);
		if (known.isPresent()) {
			return known.get();
		}
		Optional<Region> region = base.regions(code).stream().findFirst();
		if (region.isPresent()) {
			@Nullable
			String translated = region.get().getNameEn();
			return english && translated != null ? translated : region.get().getName();
		}
		Optional<Series> series = base.series(code);
		@Nullable
		String translated = series.map(Series::getNameEn).orElse(null);
		return english && translated != null ? translated : series.map(Series::getName).orElse(code);
	}

	/** The label of a code in the first dictionary that has it. */
	static Optional<String> inDictionaries(String code, Locale locale) {
		return DICTIONARIES.stream().map(Vocabulary.standard()::dictionary).map(Dictionary::codes).flatMap(List::stream)
			.filter(each -> code.equals(each.code())).map(each -> each.label(locale)).findFirst();
	}
}
