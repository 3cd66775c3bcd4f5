// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

/** The routes by which people apply. */
enum Routes {
	REVIEW(0.70), INITIAL(0.15), GRANT(0.07), ASSESSMENT_RECOGNITION(0.02), DIRECT_RECOGNITION(0.01), SKILL_EQUIVALENCE(0.05);

	private static final double[] SHARES = { REVIEW.share, INITIAL.share, GRANT.share, ASSESSMENT_RECOGNITION.share, DIRECT_RECOGNITION.share,
		SKILL_EQUIVALENCE.share };

	private final double share;

	Routes(double share) {
		this.share = share;
	}

	static Routes draw(Dice dice) {
		return values()[dice.weighted(SHARES)];
	}

	/** Whether a committee votes, and a fee is due. */
	boolean reviewed() {
		return this == REVIEW || this == SKILL_EQUIVALENCE;
	}
}
