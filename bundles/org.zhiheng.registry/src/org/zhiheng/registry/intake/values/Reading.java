// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a cell says: a canonical value, nothing, or trouble.
 *
 * @param value the canonical value, or null where the cell is empty or in trouble
 * @param trouble why it cannot be read, or null
 */
public record Reading(@Nullable String value, @Nullable Trouble trouble) {

	/** The cell is empty. */
	public static final Reading EMPTY = new Reading(null, null);

	/** A readable cell. */
	public static Reading of(String value) {
		return new Reading(value, null);
	}

	/** An unreadable cell. */
	public static Reading trouble(Trouble trouble) {
		return new Reading(null, trouble);
	}
}
