// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;

/**
 * A condition tree in sentences: a group opens a list, its parts stand one level deeper, an open text shows the reading that applies.
 */
public final class ConditionWords {

	private final Readings readings;
	private final LeafWords leaves = new LeafWords();

	/** @param base which readings were chosen */
	public ConditionWords(PolicyBase base) {
		this.readings = new Readings(base);
	}

	/**
	 * A condition in sentences.
	 *
	 * @param condition a tree, or null for a norm that asks nothing
	 * @param depth of the first sentence
	 * @return at least one sentence
	 */
	public List<Sentence> of(@Nullable Condition condition, int depth) {
		List<Sentence> sentences = new ArrayList<>();
		add(condition, depth, sentences);
		return sentences;
	}

	private void add(@Nullable Condition condition, int depth, List<Sentence> to) {
		if (condition == null) {
			to.add(new Sentence(depth, Plain.of("asks.nothing"))); //$NON-NLS-1$
		} else if (condition instanceof Group group) {
			group(group, depth, to);
		} else if (condition instanceof Not not) {
			nested(condition, "not", not.getCondition(), depth, to); //$NON-NLS-1$
		} else if (condition instanceof Some some) {
			nested(condition, Plain.of("some", Wording.fact(some.getList())), some.getWhere(), depth, to); //$NON-NLS-1$
		} else if (condition instanceof Total total) {
			total(total, depth, to);
		} else if (condition instanceof EachYear each) {
			nested(condition, leaves.years(each), each.getWhere(), depth, to);
		} else if (condition instanceof OpenReading open) {
			open(open, depth, to);
		} else {
			to.add(new Sentence(depth, leaves.labelled(condition, leaves.of(condition))));
		}
	}

	private void group(Group group, int depth, List<Sentence> to) {
		List<Condition> parts = group.getConditions();
		boolean all = group instanceof AllOf;
		if (parts.isEmpty()) {
			to.add(new Sentence(depth, leaves.labelled(group, Plain.of(all ? "always" : "never")))); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (parts.size() == 1) {
			add(parts.get(0), depth, to);
		} else {
			to.add(new Sentence(depth, leaves.opening(group, Plain.of(all ? "all" : "any")))); //$NON-NLS-1$ //$NON-NLS-2$
			parts.forEach(each -> add(each, depth + 1, to));
		}
	}

	private void total(Total total, int depth, List<Sentence> to) {
		Wording sum = leaves.total(total);
		if (total.getWhere() == null) {
			to.add(new Sentence(depth, leaves.labelled(total, sum)));
		} else {
			nested(total, Plain.of("total.where", sum), total.getWhere(), depth, to); //$NON-NLS-1$
		}
	}

	private void nested(Condition condition, String key, Condition part, int depth, List<Sentence> to) {
		nested(condition, Plain.of(key), part, depth, to);
	}

	private void nested(Condition condition, Wording opening, Condition part, int depth, List<Sentence> to) {
		to.add(new Sentence(depth, leaves.opening(condition, opening)));
		if (part instanceof AllOf all && all.getConditions().size() > 1) {
			all.getConditions().forEach(each -> add(each, depth + 1, to));
		} else {
			add(part, depth + 1, to);
		}
	}

	private void open(OpenReading open, int depth, List<Sentence> to) {
		String id = open.getInterpretation();
		String chosen = readings.chosen(id);
		for (ReadingBranch branch : open.getBranches()) {
			if (chosen.equals(branch.getReading())) {
				to.add(new Sentence(depth, leaves.opening(open, Plain.of("reading", id, readings.text(id, chosen))))); //$NON-NLS-1$
				branch(branch, depth + 1, to);
				return;
			}
		}
		to.add(new Sentence(depth, leaves.opening(open, Plain.of("undecided", id, readings.question(id))))); //$NON-NLS-1$
		for (ReadingBranch branch : open.getBranches()) {
			to.add(new Sentence(depth + 1, Plain.of("reading.each", readings.text(id, branch.getReading())))); //$NON-NLS-1$
			branch(branch, depth + 2, to);
		}
	}

	private void branch(ReadingBranch branch, int depth, List<Sentence> to) {
		if (branch.isUndetermined()) {
			to.add(new Sentence(depth, Plain.of("branch.open"))); //$NON-NLS-1$
		} else {
			add(branch.getCondition(), depth, to);
		}
	}

	/** Whether two trees say the same in their structure, labels included. */
	public static boolean same(@Nullable Condition one, @Nullable Condition other) {
		return one == null || other == null ? one == other : EcoreUtil.equals(one, other);
	}
}
