// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

/**
 * What a scenario's requirements do to one application, compared with what became of it.
 */
enum Standing {

	/** Nothing: what became of it stands. */
	STANDS,
	/** It was accepted, and by the rules tried it must not be. */
	OUT,
	/** It was accepted, and by the rules tried the known facts no longer decide. */
	PERHAPS_OUT,
	/** It was not accepted, and by the rules tried it must be. */
	IN,
	/** It was not accepted, and by the rules tried the known facts no longer exclude it. */
	PERHAPS_IN
}
