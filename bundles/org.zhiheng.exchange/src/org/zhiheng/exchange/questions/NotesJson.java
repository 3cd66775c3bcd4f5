// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.rules.eligibility.Details;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes what goes with a decision beside its details: obligations, decisions on open texts, assertions of outside ones.
 */
final class NotesJson {

	private final Locale locale;

	NotesJson(Locale locale) {
		this.locale = locale;
	}

	void write(ObjectNode json, Details.Notes notes) {
		if (!notes.obligations().isEmpty()) {
			ArrayNode list = json.putArray("obligations"); //$NON-NLS-1$
			notes.obligations().stream().map(each -> each.in(locale)).distinct().forEach(list::add);
		}
		@Nullable
		String confidence = notes.confidence();
		if (confidence != null) {
			json.put("confidence", confidence); //$NON-NLS-1$
		}
		// The decisions that were applied, not all that were ever taken on the open texts named.
		json.remove("decisions"); //$NON-NLS-1$
		if (!notes.decisions().isEmpty()) {
			ArrayNode list = json.putArray("decisions"); //$NON-NLS-1$
			for (Interpretation each : notes.decisions()) {
				list.addObject().put("ambiguity", each.getId()).put("reading", each.getChosen()).put("decided_by", each.getDecidedBy()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("decided_on", String.valueOf(each.getDecidedOn())); //$NON-NLS-1$
			}
		}
		if (!notes.assertions().isEmpty()) {
			ArrayNode list = json.putArray("assertions"); //$NON-NLS-1$
			for (Assertion each : notes.assertions()) {
				list.addObject().put("id", each.getId()).put("text", each.getText()).put("source", each.getSource()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("asserted_by", each.getAssertedBy()).put("asserted_on", String.valueOf(each.getAssertedOn())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
