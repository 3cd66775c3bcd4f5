// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.plain.NormWords;
import org.zhiheng.rules.plain.PlainValues;
import org.zhiheng.rules.plain.Sentence;

/**
 * One sentence for each difference: what, from what to what, from when on, on which clause.
 */
final class ChangeSentences {

	private static final int MOST_IN_FULL = 6;

	private final PolicyBase earlier;
	private final PolicyBase later;
	private final NormWords wordsBefore;
	private final NormWords wordsAfter;
	private final Subjects subjects;

	ChangeSentences(PolicyBase before, PolicyBase after) {
		this.earlier = before;
		this.later = after;
		this.wordsBefore = new NormWords(before);
		this.wordsAfter = new NormWords(after);
		this.subjects = new Subjects(wordsAfter.values());
	}

	Change added(EObject object) {
		return whole(Change.Kind.ADDED, object, wordsAfter);
	}

	Change removed(EObject object) {
		return whole(Change.Kind.REMOVED, object, wordsBefore);
	}

	private Change whole(Change.Kind kind, EObject object, NormWords words) {
		List<Sentence> said = said(object, words);
		Wording what = said.isEmpty() ? subjects.full(object) : Phrase.of("with.details", subjects.full(object), Sentence.joined(said)); //$NON-NLS-1$
		Wording sentence = grounded(Phrase.of("whole." + kind.name(), what), object); //$NON-NLS-1$
		return new Change(kind, PolicyDifference.rootOf(object).getId(), object.eClass().getName(), subjects.id(object), clause(object), null,
			sentence,
			kind == Change.Kind.REMOVED ? said : List.of(), kind == Change.Kind.ADDED ? said : List.of());
	}

	private static List<Sentence> said(EObject object, NormWords words) {
		if (object instanceof Norm norm) {
			return words.of(norm);
		}
		List<Sentence> said = new ArrayList<>();
		if (object instanceof Clause clause) {
			said.add(new Sentence(0, Wording.both(clause.getQuote(), clause.getQuote())));
		} else if (!(object instanceof Document)) {
			object.eClass().getEAllAttributes().stream().filter(object::eIsSet).filter(each -> !Subjects.TRANSLATED.contains(each.getName()))
				.forEach(each -> said.add(new Sentence(0,
					Phrase.of("pair", PlainValues.feature(each), words.values().value(each, object.eGet(each)))))); //$NON-NLS-1$
		}
		return said;
	}

	Change changed(EObject was, EObject is, EStructuralFeature feature) {
		return changed(was, is, was, is, feature);
	}

	/** A difference in a part that is named after what holds it, such as the scope of a norm. */
	Change changed(EObject ownerWas, EObject ownerIs, EObject was, EObject is, EStructuralFeature feature) {
		List<Sentence> before = value(was, feature, wordsBefore);
		List<Sentence> after = value(is, feature, wordsAfter);
		Wording name = subjects.of(ownerIs, feature);
		Wording sentence = decided(was, is, feature);
		if (sentence == Wording.NONE) {
			sentence = lists(name, was.eGet(feature), is.eGet(feature), feature);
		}
		if (sentence == Wording.NONE) {
			sentence = fromTo(name, Sentence.joined(before), Sentence.joined(after), feature);
		}
		return new Change(Change.Kind.CHANGED, PolicyDifference.rootOf(ownerIs).getId(), ownerIs.eClass().getName(), subjects.id(ownerIs),
			clause(ownerIs), feature.getName(), grounded(sentence, ownerIs), before, after);
	}

	private static Wording fromTo(Wording name, Wording before, Wording after, EStructuralFeature feature) {
		String key = feature.getEType() instanceof org.eclipse.emf.ecore.EClass kind && Literals.CONDITION.isSuperTypeOf(kind) ? "condition" //$NON-NLS-1$
			: "changed";  //$NON-NLS-1$
		return locale -> {
			String was = before.in(locale);
			String is = after.in(locale);
			return was.equals(is) ? Phrase.of("rewritten", name, is).in(locale) : Phrase.of(key, name, was, is).in(locale); //$NON-NLS-1$
		};
	}

	private List<Sentence> value(EObject object, EStructuralFeature feature, NormWords words) {
		Object value = object.eGet(feature);
		if (feature.getEType() instanceof org.eclipse.emf.ecore.EClass kind && Literals.CONDITION.isSuperTypeOf(kind)) {
			return words.conditions().of(value instanceof Condition condition ? condition : null, 0);
		}
		if (object instanceof Interpretation interpretation
			&& (feature == Literals.INTERPRETATION__CHOSEN || feature == Literals.INTERPRETATION__PROPOSED)) {
			Readings readings = new Readings(words == wordsAfter ? later : earlier);
			return List.of(new Sentence(0, reading(readings, interpretation, value == null ? Readings.UNDETERMINED : String.valueOf(value))));
		}
		return List.of(new Sentence(0, words.values().value(feature, value)));
	}

	private static Wording reading(Readings readings, Interpretation interpretation, String key) {
		return Readings.UNDETERMINED.equals(key) ? Phrase.of("undecided") : readings.text(interpretation.getId(), key); //$NON-NLS-1$
	}

	/** An open question decided, with who and when. */
	private Wording decided(EObject was, EObject is, EStructuralFeature feature) {
		if (!(is instanceof Interpretation interpretation) || feature != Literals.INTERPRETATION__CHOSEN) {
			return Wording.NONE;
		}
		Wording question = Wording.both(interpretation.getQuestion(), interpretation.getQuestionEn());
		@Nullable
		LocalDate on = interpretation.getDecidedOn();
		@Nullable
		String by = interpretation.getDecidedBy();
		Wording whom = by == null || by.isBlank() ? Wording.NONE : Phrase.of("decided.by", by); //$NON-NLS-1$
		Wording when = on == null ? Wording.NONE : Phrase.of("decided.on", PlainValues.day(on)); //$NON-NLS-1$
		return Phrase.of("decided", interpretation.getId(), question, Sentence.joined(value(was, feature, wordsBefore)), //$NON-NLS-1$
			Sentence.joined(value(is, feature, wordsAfter)), whom, when);
	}

	/** Long lists: what came and what went. */
	private Wording lists(Wording name, @Nullable Object was, @Nullable Object is, EStructuralFeature feature) {
		if (!(was instanceof List<?> earlierList) || !(is instanceof List<?> laterList)
			|| earlierList.size() <= MOST_IN_FULL && laterList.size() <= MOST_IN_FULL) {
			return Wording.NONE;
		}
		List<?> gone = earlierList.stream().filter(each -> !laterList.contains(each)).toList();
		List<?> come = laterList.stream().filter(each -> !earlierList.contains(each)).toList();
		if (gone.isEmpty() && come.isEmpty()) {
			return Phrase.of("list.order", name); //$NON-NLS-1$
		}
		Wording went = wordsBefore.values().value(feature, gone);
		Wording came = wordsAfter.values().value(feature, come);
		return gone.isEmpty() ? Phrase.of("list.more", name, came) //$NON-NLS-1$
			: come.isEmpty() ? Phrase.of("list.less", name, went)  //$NON-NLS-1$
				: Phrase.of("list.both", name, came, went); //$NON-NLS-1$
	}

	/** The sentence with the day from which it holds and the clause it rests on. */
	private static Wording grounded(Wording sentence, EObject object) {
		@Nullable
		String clause = clause(object);
		@Nullable
		LocalDate from = PolicyDifference.rootOf(object) instanceof Document document && !(object instanceof Document) ? document.getInForceFrom()
			: null;
		Wording dated = from == null ? sentence : Phrase.of("from", sentence, PlainValues.day(from)); //$NON-NLS-1$
		return clause == null ? dated : Phrase.of("grounds", dated, clause); //$NON-NLS-1$
	}

	/** The clause an object rests on, or null. */
	static @Nullable String clause(EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			if (holder instanceof Clause clause) {
				return clause.getId();
			}
			if (holder instanceof Norm norm && !norm.getClauses().isEmpty()) {
				return EcoreUtil.getID(norm.getClauses().get(0));
			}
			if (holder instanceof Interpretation interpretation && !interpretation.getClauses().isEmpty()) {
				return interpretation.getClauses().get(0);
			}
			if (holder instanceof Specialty specialty && specialty.getClause() != null) {
				return specialty.getClause();
			}
			holder = holder.eContainer();
		}
		return null;
	}
}
