// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.plain.NormWords;
import org.zhiheng.rules.plain.PlainValues;

/**
 * What a sentence about a difference is about.
 *
 * @param values names codes
 */
record Subjects(PlainValues values) {

	/** Features that only repeat another one in English. */
	static final List<String> TRANSLATED = List.of("titleEn", "nameEn", "questionEn", "textEn", "summaryEn", "explanationEn", "labelEn", "whyEn"); //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$

	private static final List<String> NAMES = List.of("name", "label", "question", "text", "title", "explanation", "year"); //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$

	/** A feature of a thing: 高级评审费, 工程系列的职称名称. */
	Wording of(EObject object, EStructuralFeature feature) {
		if (object instanceof FeeRow row && feature == Literals.FEE_ROW__AMOUNT) {
			return Phrase.of("fee", Wording.name(row.getLabel()), PlainValues.feature(feature)); //$NON-NLS-1$
		}
		return Phrase.of("of", named(object), PlainValues.feature(feature)); //$NON-NLS-1$
	}

	/** A thing with its kind. */
	Wording full(EObject object) {
		return Phrase.of("kind", PlainValues.kind(object.eClass()), named(object)); //$NON-NLS-1$
	}

	private Wording named(EObject object) {
		Wording own = own(object);
		EObject holder = object.eContainer();
		return holder == null || object instanceof Norm || EcoreUtil.getID(object) != null || holder instanceof PolicyRoot ? own
			: Phrase.of("within", own(holder), own); //$NON-NLS-1$
	}

	private Wording own(EObject object) {
		if (object instanceof Norm norm) {
			return Phrase.of("quoted", NormWords.name(norm)); //$NON-NLS-1$
		}
		String id = EcoreUtil.getID(object);
		for (String name : NAMES) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) != null) {
				EStructuralFeature translated = object.eClass().getEStructuralFeature(name + "En"); //$NON-NLS-1$
				Object english = translated == null ? null : object.eGet(translated);
				Wording text = Wording.both(String.valueOf(object.eGet(feature)), english == null ? null : String.valueOf(english));
				return id == null || object instanceof PolicyRoot ? Phrase.of("quoted", text) : Phrase.of("quoted.id", text, id); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return id == null ? PlainValues.kind(object.eClass()) : Phrase.of("quoted", id); //$NON-NLS-1$
	}

	/** By which id a program finds the thing: its own, else that of what holds it. */
	String id(EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			String id = EcoreUtil.getID(holder);
			if (id != null) {
				return holder == object ? id : id + "/" + Pairs.key(object).strip(); //$NON-NLS-1$
			}
			holder = holder.eContainer();
		}
		return Pairs.key(object);
	}
}
