// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.passrate.Cap;
import org.zhiheng.rules.passrate.PassRateAnswer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes answers about pass rates with the field names of the contract.
 */
final class PassRateJson {

	private static final String VERDICT = "verdict"; //$NON-NLS-1$

	ObjectNode write(PassRateAnswer answer) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		code(json, VERDICT, answer.verdict());
		code(json, "primary", answer.primary()); //$NON-NLS-1$
		cap(json, answer.cap());
		if (answer.asked()) {
			rate(json, answer.actual());
		}
		String denominator = answer.denominator();
		if (denominator != null) {
			json.put("denominator", denominator); //$NON-NLS-1$
		}
		if (!answer.groups().isEmpty()) {
			ArrayNode groups = json.putArray("groups"); //$NON-NLS-1$
			answer.groups().forEach(each -> group(groups.addObject(), each));
		}
		PassRateAnswer.Overall overall = answer.overall();
		if (overall != null) {
			overall(json.putObject("overall"), overall); //$NON-NLS-1$
		}
		return json;
	}

	private static void group(ObjectNode json, PassRateAnswer.Group group) {
		json.put("series", group.series()); //$NON-NLS-1$
		code(json, VERDICT, group.verdict());
		cap(json, group.cap());
		if (group.asked()) {
			rate(json, group.actual());
		}
	}

	private static void overall(ObjectNode json, PassRateAnswer.Overall overall) {
		json.put("reviewed", overall.reviewed()); //$NON-NLS-1$
		Long passing = overall.passing();
		if (passing != null) {
			json.put("proposed_pass", passing); //$NON-NLS-1$
			rate(json, overall.actual());
		}
		Long most = overall.most();
		if (most != null) {
			json.put("max_pass", most); //$NON-NLS-1$
		}
		code(json, VERDICT, overall.verdict());
	}

	private static void rate(ObjectNode json, @Nullable BigDecimal actual) {
		json.put("actual_rate", actual == null ? null : actual.toPlainString()); //$NON-NLS-1$
	}

	private static void cap(ObjectNode json, @Nullable Cap cap) {
		if (cap == null) {
			return;
		}
		json.put("exact_product", cap.product().toPlainString()).put("max_pass", cap.most()); //$NON-NLS-1$ //$NON-NLS-2$
		ObjectNode others = json.putObject("alternatives").put("half_up", cap.halfUp()).put("ceiling", cap.ceiling()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (cap.rounding() != RoundingMode.FLOOR) {
			others.put("floor", cap.floor()); //$NON-NLS-1$
		}
		json.put("rounding_matters", cap.floor() != cap.ceiling()); //$NON-NLS-1$
	}

	private static void code(ObjectNode json, String name, @Nullable Enum<?> value) {
		if (value != null) {
			json.put(name, value.name());
		}
	}
}
