// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five kinds of question file.
 */
enum Schema {

	/** May this person apply? */
	ELIGIBILITY("eligibility"), //$NON-NLS-1$
	/** When does a step open and close? */
	DEADLINE("deadline"), //$NON-NLS-1$
	/** What is due? */
	FEE("fee"), //$NON-NLS-1$
	/** How many may pass? */
	PASS_RATE("pass-rate"), //$NON-NLS-1$
	/** What follows from an act? */
	SANCTION("sanction"); //$NON-NLS-1$

	private final String kind;

	Schema(String kind) {
		this.kind = kind;
	}

	/** The schema of questions. */
	String questions() {
		return kind + "-cases/1"; //$NON-NLS-1$
	}

	/** The schema of answers. */
	String answers() {
		return kind + "-answers/1"; //$NON-NLS-1$
	}

	static Optional<Schema> of(String name) {
		return Arrays.stream(values()).filter(each -> each.questions().equals(name)).findFirst();
	}
}
