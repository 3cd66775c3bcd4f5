// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import org.zhiheng.rules.Wording;

/**
 * What is said of a cap, as answer files write it.
 */
public enum CapVerdict {

	/** No more pass than may. */
	WITHIN_CAP,
	/** More pass than may, however the product is rounded. */
	OVER_CAP,
	/** More pass than may, unless the product is rounded up. */
	OVER_CAP_UNLESS_ROUNDED_UP,
	/** There is no cap. */
	NO_CAP,
	/** A rate was set where the notice foresees none. */
	WARN_RATE_NOT_FORESEEN,
	/** A cap is foreseen, but something is missing. */
	UNDETERMINED,
	/** The text can be read in more than one way. */
	AMBIGUOUS,
	/** Nobody was reviewed. */
	NO_DATA;

	/** In words. */
	public Wording words() {
		return Wording.of("cap." + name()); //$NON-NLS-1$
	}
}
