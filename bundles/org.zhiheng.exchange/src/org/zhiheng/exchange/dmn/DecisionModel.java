// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The decisions of a model in an order in which each uses only those before it.
 */
final class DecisionModel {

	/** What a decision is reckoned by. */
	sealed interface Expression permits Literal, Context, Table {}

	/** A FEEL expression. */
	record Literal(String text) implements Expression {}

	/** Named expressions, each using those before it. */
	record Context(Map<String, String> entries) implements Expression {}

	/**
	 * A table of which the first rule that fits gives the answer.
	 *
	 * @param inputs expressions with their types
	 * @param outputs names; all are texts
	 * @param rules as many cells as inputs and outputs together
	 */
	record Table(List<Input> inputs, List<String> outputs, List<List<String>> rules) implements Expression {}

	/** A column. */
	record Input(String label, String expression, String type) {}

	/**
	 * A decision.
	 *
	 * @param name by which others use it
	 * @param label for people
	 * @param type of its value, empty for a free one
	 * @param expression how it is reckoned
	 */
	record Decision(String name, String label, String type, Expression expression) {}

	private final List<Decision> decisions = new ArrayList<>();

	/** Adds a decision; its name is given back. */
	String add(String name, String label, String type, Expression expression) {
		decisions.add(new Decision(name, label, type, expression));
		return name;
	}

	List<Decision> decisions() {
		return decisions;
	}
}
