// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.util.List;

import org.zhiheng.rules.Wording;

/**
 * One thing that is wrong or open on a form.
 *
 * @param fault whether the form must be mended; otherwise somebody should look
 * @param clauses it stands on
 * @param sentence without its full stop; it never carries the person's values
 */
public record FormFinding(boolean fault, List<String> clauses, Wording sentence) {

	public FormFinding {
		clauses = List.copyOf(clauses);
	}
}
