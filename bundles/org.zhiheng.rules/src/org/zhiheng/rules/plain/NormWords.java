// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;

/**
 * A norm in sentences: what it is, for whom, what it sets, under which conditions, what the workbench does with it.
 */
public final class NormWords {

	private static final Set<EStructuralFeature> APART = Set.of(PolicyPackage.Literals.NORM__ID, PolicyPackage.Literals.NORM__SUMMARY,
		PolicyPackage.Literals.NORM__SUMMARY_EN, PolicyPackage.Literals.NORM__HANDLING, PolicyPackage.Literals.NORM__INTERPRETATIONS);

	private final PlainValues values;
	private final ConditionWords conditions;
	private final KindWords kinds;

	/** @param base readings, series, regions */
	public NormWords(PolicyBase base) {
		this.values = new PlainValues(base);
		this.conditions = new ConditionWords(base);
		this.kinds = new KindWords(values);
	}

	/** The values in words. */
	public PlainValues values() {
		return values;
	}

	/** The conditions in words. */
	public ConditionWords conditions() {
		return conditions;
	}

	/**
	 * What a norm is called in one line: its summary, else its kind and id.
	 *
	 * @param norm the norm
	 * @return a clause of a sentence
	 */
	public static Wording name(Norm norm) {
		@Nullable
		String summary = norm.getSummary();
		return summary == null || summary.isBlank() ? Plain.of("pair", PlainValues.kind(norm.eClass()), norm.getId()) //$NON-NLS-1$
			: Wording.both(summary, norm.getSummaryEn());
	}

	/** Kind and summary, as a heading. */
	public Wording heading(Norm norm) {
		return Plain.of("heading", PlainValues.kind(norm.eClass()), name(norm)); //$NON-NLS-1$
	}

	/**
	 * Everything a norm says, without its heading.
	 *
	 * @param norm the norm
	 * @return sentences in the order in which a reader needs them
	 */
	public List<Sentence> of(Norm norm) {
		List<Sentence> sentences = new ArrayList<>();
		Wording scope = scope(norm.getScope());
		if (scope != Wording.NONE) {
			sentences.add(new Sentence(0, Plain.of("scope", scope))); //$NON-NLS-1$
		}
		Set<EStructuralFeature> told = new HashSet<>(APART);
		kinds.of(norm, told).forEach(each -> sentences.add(new Sentence(0, each)));
		rest(norm, told).forEach(each -> sentences.add(new Sentence(0, each)));
		if (norm instanceof ConditionalNorm conditional && conditional.getCondition() != null) {
			sentences.add(new Sentence(0, Plain.of("condition." + norm.eClass().getName()))); //$NON-NLS-1$
			sentences.addAll(conditions.of(conditional.getCondition(), 1));
		}
		if (norm instanceof FeeTariff tariff) {
			tariff.getRows().forEach(row -> sentences.add(new Sentence(1, fee(row))));
		}
		sentences.add(new Sentence(0, Plain.of("clauses", String.join(" ", norm.getClauses().stream().map(Clause::getId).toList()), //$NON-NLS-1$ //$NON-NLS-2$
			values.value(PolicyPackage.Literals.NORM__HANDLING, norm.getHandling()))));
		if (!norm.getInterpretations().isEmpty()) {
			sentences.add(new Sentence(0, Plain.of("open.texts", String.join(" ", norm.getInterpretations())))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return sentences;
	}

	/** One row of a tariff. */
	public Wording fee(FeeRow row) {
		return Plain.of("fee.row", Wording.name(row.getLabel()), values.value(PolicyPackage.Literals.FEE_ROW__LEVELS, row.getLevels()), //$NON-NLS-1$
			values.value(PolicyPackage.Literals.FEE_ROW__AMOUNT, row.getAmount()));
	}

	/** Whom a norm speaks of; {@link Wording#NONE} where it is not restricted. */
	public Wording scope(@Nullable Scope scope) {
		if (scope == null) {
			return Wording.NONE;
		}
		List<Wording> parts = new ArrayList<>();
		for (EAttribute each : scope.eClass().getEAllAttributes()) {
			if (scope.eIsSet(each)) {
				parts.add(Plain.of("pair", PlainValues.feature(each), values.value(each, scope.eGet(each)))); //$NON-NLS-1$
			}
		}
		return parts.isEmpty() ? Wording.NONE : Wording.list(parts);
	}

	private List<Wording> rest(EObject norm, Set<EStructuralFeature> told) {
		List<Wording> rest = new ArrayList<>();
		for (EAttribute each : norm.eClass().getEAllAttributes()) {
			if (!told.contains(each) && norm.eIsSet(each)) {
				rest.add(Plain.of("pair", PlainValues.feature(each), values.value(each, norm.eGet(each)))); //$NON-NLS-1$
			}
		}
		return rest;
	}
}
