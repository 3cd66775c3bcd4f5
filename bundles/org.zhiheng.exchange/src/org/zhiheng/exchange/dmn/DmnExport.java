// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.zhiheng.exchange.dmn.DecisionModel.Context;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.eligibility.Territory;

/**
 * Eligibility of notices as one DMN 1.5 model. Each notice has a decision of its id that gives the result and the clause that decided, under
 * the readings chosen in this version; where it has no route for the request, the nearest higher notice in force that has one is looked at.
 */
public final class DmnExport {

	/** Namespace of the models written here. */
	public static final String NAMESPACE = "https://zhiheng.org/dmn/eligibility"; //$NON-NLS-1$
	/** Name of the models written here. */
	public static final String NAME = "eligibility"; //$NON-NLS-1$

	private final PolicyBase base;
	private final DecisionModel model = new DecisionModel();
	private final NormDecisions norms;

	private DmnExport(PolicyBase base, Locale locale) {
		this.base = base;
		this.norms = new NormDecisions(model, new Feel(new Readings(base)), locale);
	}

	/**
	 * Writes the model.
	 *
	 * @param base the version
	 * @param documents ids of the notices to decide by; the higher ones they need come along
	 * @param locale language of the labels
	 * @param out takes UTF-8 bytes and stays open; the same version gives the same bytes
	 * @throws IOException where they cannot be written
	 */
	public static void write(PolicyBase base, List<String> documents, Locale locale, OutputStream out) throws IOException {
		DmnExport export = new DmnExport(base, locale);
		List<Document> asked = documents.stream().flatMap(id -> base.document(id).stream()).filter(DmnExport::encoded).toList();
		Set<Document> needed = new LinkedHashSet<>(asked);
		asked.forEach(each -> needed.addAll(export.higher(each)));
		export.since();
		needed.forEach(each -> new NoticeDecisions(base, export.model, export.norms, each).add());
		asked.forEach(export::decide);
		new DmnXml(export.model).write(out);
	}

	/** Since when the secondment that runs on the day has run: none where none runs, null where its days are not known. */
	private void since() {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("known", "facts.secondment.periods != null and count(facts.secondment.periods[from = null]) = 0"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("running", "if not(known) then [] else merged" //$NON-NLS-1$ //$NON-NLS-2$
			+ Feel.each("p", "facts.secondment.periods", "span(p.from, p.to, facts.as_of)") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			+ "[start <= facts.as_of and end >= facts.as_of]"); //$NON-NLS-1$
		entries.put("value", "if count(running) = 0 then null else running[1].start"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("none", "known and count(running) = 0"); //$NON-NLS-1$ //$NON-NLS-2$
		model.add("secondment_continuous_since", "secondment.continuous_since", "", new Context(entries)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether a notice has routes to decide by. */
	public static boolean encoded(Document document) {
		return document.getNorms().stream().anyMatch(EligibilityRoute.class::isInstance);
	}

	/** The notices that may answer what one is silent on, the nearest first. */
	private List<Document> higher(Document document) {
		return base.documents().stream()
			.filter(other -> other.getRank() < document.getRank() || other.getRank() == document.getRank() && other != document)
			.filter(other -> !other.isSpecialCampaign() && encoded(other)).sorted(Comparator.comparing(Document::getRank).reversed()).toList();
	}

	private String covers(Document document) {
		Territory territory = new Territory(base);
		Set<String> covered = new LinkedHashSet<>();
		for (Region region : base.regions()) {
			for (String name : new String[]{ region.getKey(), region.getCode() }) {
				if (name != null && !name.isBlank() && territory.covers(document, name)) {
					covered.add(FactPaths.text(name));
				}
			}
		}
		String list = "[" + String.join(", ", covered) + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return "(list contains(" + list + ", facts.region) or list contains(" + list + ", facts.secondment.to_region))"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void decide(Document document) {
		String own = NormDecisions.name(document.getId());
		List<Document> above = higher(document);
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("silent", "count(" + own + "_routes) = 0 and not(list contains(" + own + "_findings.passes, false))"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		StringBuilder chosen = new StringBuilder("if not(silent) then 0 else "); //$NON-NLS-1$
		for (int i = 0; i < above.size(); i++) {
			chosen.append("if ").append(NoticeDecisions.inForce(above.get(i))).append(" and ").append(covers(above.get(i))).append(" and count(") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(NormDecisions.name(above.get(i).getId())).append("_routes) > 0 then ").append(i + 1).append(" else "); //$NON-NLS-1$ //$NON-NLS-2$
		}
		entries.put("above", chosen + "0"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("routes", pick(above, own, "_routes", false)); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("findings", pick(above, own, "_findings", true)); //$NON-NLS-1$ //$NON-NLS-2$
		rulings(entries, FactPaths.text(document.getClauses().get(0).getId()));
		model.add(own, document.getTitle(), "tAnswer", new Context(entries)); //$NON-NLS-1$
	}

	private static String pick(List<Document> above, String own, String what, boolean together) {
		List<String> names = new ArrayList<>();
		above.forEach(each -> names.add(NormDecisions.name(each.getId()) + what));
		String other = IntStream.range(0, names.size()).mapToObj(i -> "if above = " + (i + 1) + " then " + names.get(i) + " else ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.collect(Collectors.joining());
		return together ? "concatenate(" + own + what + ", " + other + "[])" : other + own + what; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** From findings and routes to result and clause, as the rules decide: what fails first decides, a route that is about the person before others. */
	private static void rulings(Map<String, String> entries, String head) {
		entries.put("route_truth", "if count(routes) = 0 then null else any_of(routes.passes)"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("decided", "all_of(concatenate(findings.passes, [route_truth]))"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("carrying", "if route_truth = decided then routes[passes = decided] else []"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("near", "if count(carrying[identified = true]) > 0 then carrying[identified = true] else carrying"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("standing", "if decided = true then [] else findings[passes = decided]"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("before", "flatten(for s in 0..3 return standing[stage = s])"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("after", "flatten(for s in 5..6 return standing[stage = s])"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("deciding", "concatenate(before.clause, near.clause, after.clause)"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("rescues", "findings[rescued = true]"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("lists", "routes.list_clause[item != null]"); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("far", //$NON-NLS-1$
			"decided = false and route_truth = false and count(routes[identified = true]) = 0 and count(standing) = 0 and count(lists) > 0");  //$NON-NLS-1$
		entries.put("result", "if decided = true then \"eligible\" else if decided = false then \"not_eligible\" else \"undetermined\""); //$NON-NLS-1$ //$NON-NLS-2$
		entries.put("clause", //$NON-NLS-1$
			"if count(rescues) > 0 then rescues[1].prevailing else if far then lists[1] else if count(deciding) > 0 then deciding[1]"  //$NON-NLS-1$
				+ " else if count(lists) > 0 then lists[1] else " + head); //$NON-NLS-1$
	}
}
