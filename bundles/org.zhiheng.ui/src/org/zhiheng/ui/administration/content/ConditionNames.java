// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.edit.condition.ConditionEdits;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.plain.ConditionWords;
import org.zhiheng.rules.plain.Sentence;

/** A condition tree for people: what stands below what, each line in words, and the whole in plain sentences. */
public final class ConditionNames {

	private final PolicyWords words;
	private final ConditionWords sentences;

	/**
	 * @param base open questions and their readings
	 * @param words names of kinds
	 */
	public ConditionNames(PolicyBase base, PolicyWords words) {
		this.words = words;
		this.sentences = new ConditionWords(base);
	}

	/** What stands below a norm, a condition or a branch. */
	public List<EObject> below(EObject holder) {
		List<EObject> parts = new ArrayList<>();
		if (holder instanceof OpenReading open) {
			parts.addAll(open.getBranches());
		} else {
			parts.addAll(ConditionEdits.parts(holder));
		}
		return parts;
	}

	/** One line of the tree. */
	public String line(EObject object) {
		if (object instanceof ReadingBranch branch) {
			return words.kind(branch.eClass()) + " " + branch.getReading(); //$NON-NLS-1$
		}
		if (object instanceof Group || object instanceof Not) {
			String label = ((Condition) object).getLabel();
			return label == null ? words.kind(object.eClass()) : words.kind(object.eClass()) + "　" + label; //$NON-NLS-1$
		}
		return first((Condition) object);
	}

	private String first(Condition condition) {
		try {
			List<Sentence> all = sentences.of(condition, 0);
			return all.isEmpty() ? words.kind(condition.eClass()) : all.get(0).words().in(words.locale());
		} catch (RuntimeException e) {
			// what was just added lacks what a sentence needs: its kind is all there is to say
			return words.kind(condition.eClass());
		}
	}

	/** The whole condition in sentences, one a line; empty where something is not filled in yet. */
	public String whole(@Nullable Condition condition) {
		try {
			return Sentence.lines(sentences.of(condition, 0), words.locale());
		} catch (RuntimeException e) {
			return ""; //$NON-NLS-1$
		}
	}
}
