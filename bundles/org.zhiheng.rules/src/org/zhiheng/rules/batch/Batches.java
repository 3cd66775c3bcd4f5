// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.time.LocalDate;
import java.util.List;

import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.eligibility.Territory;

/**
 * Batches of one policy version. What depends on the policies alone is prepared once, so that many days cost little more than one. Not for
 * several threads at once.
 */
public final class Batches {

	private final PolicyBase base;
	private final Remembered remembered = new Remembered();
	private final Territory territory;
	private final SameRules rules;

	/** @param base the policies to decide by */
	public Batches(PolicyBase base) {
		this.base = base;
		this.territory = new Territory(base);
		this.rules = new SameRules(base);
	}

	/**
	 * Compiles questions.
	 *
	 * @param questions what is asked of everybody
	 * @param sizes the longest lists among the people
	 * @return the batch
	 */
	public Batch of(List<Question> questions, ListSizes sizes) {
		return new Batch(new Compiler(base, sizes::of, remembered, territory), questions, sizes);
	}

	/**
	 * Tells days apart by the rules that hold on them.
	 *
	 * @param day any day
	 * @return equal for days for which one question about own days will do
	 */
	public Object rules(LocalDate day) {
		return rules.of(day);
	}
}
