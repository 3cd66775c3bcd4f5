// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.dmn.DecisionModel.Context;
import org.zhiheng.exchange.dmn.DecisionModel.Input;
import org.zhiheng.exchange.dmn.DecisionModel.Table;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Scope;
import org.zhiheng.rules.plain.NormWords;

/**
 * The decisions of single norms: a table for a route, a context for whatever must hold or shuts out.
 */
final class NormDecisions {

	private static final String OPEN = "undetermined"; //$NON-NLS-1$
	private static final String ANY = "-"; //$NON-NLS-1$

	private final DecisionModel model;
	private final Feel feel;
	private final Locale locale;

	NormDecisions(DecisionModel model, Feel feel, Locale locale) {
		this.model = model;
		this.feel = feel;
		this.locale = locale;
	}

	/** A name that FEEL reads as one word. */
	static String name(String id) {
		return id.replaceAll("[^A-Za-z0-9]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String clause(Norm norm) {
		Clause first = norm.getClauses().get(0);
		return first.getId();
	}

	String label(Norm norm) {
		return NormWords.name(norm).in(locale);
	}

	/** Whether a norm's scope takes in person and request. */
	static String fits(@Nullable Scope scope) {
		if (scope == null) {
			return "true"; //$NON-NLS-1$
		}
		Map<String, List<String>> asked = new LinkedHashMap<>();
		asked.put("request.route", scope.getRoutes()); //$NON-NLS-1$
		asked.put("request.level", scope.getLevels()); //$NON-NLS-1$
		asked.put("request.series", scope.getSeries()); //$NON-NLS-1$
		asked.put("request.specialty", scope.getSpecialties()); //$NON-NLS-1$
		asked.put("employer_type", scope.getEmployerKinds()); //$NON-NLS-1$
		asked.put("employment_status", scope.getEmploymentStates()); //$NON-NLS-1$
		asked.put("region", scope.getRegions()); //$NON-NLS-1$
		List<String> parts = new ArrayList<>();
		asked.forEach((key, values) -> {
			if (!values.isEmpty()) {
				parts.add(FactPaths.OUTSIDE.tested(key, "list contains(" + FactPaths.literals(key, values) + ", ?)")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		if (!scope.getYears().isEmpty()) {
			parts.add("list contains(" + scope.getYears() + ", facts.as_of.year)"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Feel.group(true, parts);
	}

	/** A norm that is no route: what its condition says, and by which clause. */
	Map<String, String> entries(Norm norm) {
		Trace trace = new Trace(feel);
		@Nullable
		Condition condition = norm instanceof ConditionalNorm conditional ? conditional.getCondition() : null;
		if (condition == null) {
			trace.name("truth", "true"); //$NON-NLS-1$ //$NON-NLS-2$
			return closing(norm, trace, null);
		}
		Trace.Part root = trace.part(condition);
		trace.name("truth", root.truth()); //$NON-NLS-1$
		return closing(norm, trace, root);
	}

	private static Map<String, String> closing(Norm norm, Trace trace, Trace.@Nullable Part root) {
		String own = FactPaths.text(clause(norm));
		trace.name("fits", fits(norm.getScope())); //$NON-NLS-1$
		trace.name("clause", //$NON-NLS-1$
			root == null ? own
				: "if truth = true then (" + Trace.clause(root, "true", clause(norm)) + ") else if truth = false then ("  //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ Trace.clause(root, "false", clause(norm)) + ") else (" + Trace.clause(root, "null", clause(norm)) + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		trace.name("identified", root == null ? "false" : Trace.identified(root)); //$NON-NLS-1$ //$NON-NLS-2$
		return trace.entries();
	}

	/** A route: its derived inputs, the table over them, and what the notice needs of both. */
	String route(EligibilityRoute route) {
		String name = name(route.getId());
		Trace trace = new Trace(feel);
		@Nullable
		Condition condition = route.getCondition();
		List<Column> columns = new ArrayList<>();
		Trace.Part root = condition == null ? null : columns(condition, trace, columns);
		trace.name("open", columns.isEmpty() ? "false" : Feel.group(true, columns.stream().map(each -> each.part().truth()).toList()) + " = null"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String value : List.of("true", "false", "null")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			trace.name("clause_if_" + value, root == null ? FactPaths.text(clause(route)) : Trace.clause(root, value, clause(route))); //$NON-NLS-1$
		}
		trace.name("identified", root == null ? "false" : Trace.identified(root)); //$NON-NLS-1$ //$NON-NLS-2$
		String inputs = model.add(name + "_inputs", label(route), "", new Context(trace.entries())); //$NON-NLS-1$ //$NON-NLS-2$
		String table = model.add(name, label(route), "tRuled", table(inputs, columns)); //$NON-NLS-1$
		Map<String, String> whole = new LinkedHashMap<>();
		whole.put("fits", fits(route.getScope())); //$NON-NLS-1$
		whole.put("met", "if " + table + ".result = \"eligible\" then true else if " + table + ".result = \"not_eligible\" then false else null"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		whole.put("passes", "fits and met"); //$NON-NLS-1$ //$NON-NLS-2$
		whole.put("clause", table + ".clause"); //$NON-NLS-1$ //$NON-NLS-2$
		whole.put("identified", inputs + ".identified"); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		String list = route.getListClause();
		whole.put("list_clause", list == null || list.isBlank() ? "null" : FactPaths.text(list)); //$NON-NLS-1$ //$NON-NLS-2$
		return model.add(name + "_route", label(route), "tRoute", new Context(whole)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A column of a route's table: the part it stands for, the input, the cells. */
	private record Column(Trace.Part part, String label, String input, String type, String met, String unmet) {}

	private Trace.Part columns(Condition condition, Trace trace, List<Column> columns) {
		if (condition instanceof AllOf all && !all.getConditions().isEmpty()) {
			all.getConditions().forEach(each -> columns.add(column(each, trace)));
			List<Trace.Part> parts = columns.stream().map(Column::part).toList();
			return new Trace.Part(condition, Feel.group(true, parts.stream().map(Trace.Part::truth).toList()), parts);
		}
		columns.add(column(condition, trace));
		return columns.get(0).part();
	}

	private Column column(Condition condition, Trace trace) {
		@Nullable
		String own = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? condition.getLabelEn() : condition.getLabel();
		Feel.Measure measure = feel.numeric(condition, FactPaths.OUTSIDE);
		if (measure == null) {
			Trace.Part part = trace.part(condition);
			return new Column(part, own == null ? part.truth() : own, part.truth(), "boolean", "true", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		String held = trace.name(measure.name(), measure.value());
		String met = trace.name("enough", "if " + held + " = null then null else " + held + " >= " + measure.wanted()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new Column(new Trace.Part(condition, met, List.of()), own == null ? held : own, held, "number", ">= " + measure.wanted(), //$NON-NLS-1$ //$NON-NLS-2$
			"< " + measure.wanted()); //$NON-NLS-1$
	}

	private static Table table(String inputs, List<Column> columns) {
		List<Input> heads = new ArrayList<>();
		heads.add(new Input("needed input missing", inputs + ".open", "boolean")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		columns.forEach(each -> heads.add(new Input(each.label(), inputs + "." + each.input(), each.type()))); //$NON-NLS-1$
		List<List<String>> rules = new ArrayList<>();
		rules.add(rule("true", columns.size(), -1, "", OPEN, inputs + ".clause_if_null")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = 0; i < columns.size(); i++) {
			rules.add(rule(ANY, columns.size(), i, columns.get(i).unmet(), "not_eligible", inputs + ".clause_if_false")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<String> last = new ArrayList<>(List.of(ANY));
		columns.forEach(each -> last.add(each.met()));
		last.addAll(List.of("\"eligible\"", inputs + ".clause_if_true")); //$NON-NLS-1$ //$NON-NLS-2$
		rules.add(last);
		return new Table(heads, List.of("result", "clause"), rules); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> rule(String open, int columns, int at, String cell, String result, String clause) {
		List<String> cells = new ArrayList<>(List.of(open));
		for (int i = 0; i < columns; i++) {
			cells.add(i == at ? cell : ANY);
		}
		cells.addAll(List.of(FactPaths.text(result), clause));
		return cells;
	}
}
