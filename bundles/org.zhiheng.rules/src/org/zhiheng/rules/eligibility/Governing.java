// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.PrecedenceStep;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * Which notice governs. The tests and their order are data ({@code PrecedenceCatalogue}); this class only knows what each test means. A higher
 * notice answers what the nearer one is silent on.
 */
public final class Governing {

	private final PolicyBase base;
	private final Territory territory;

	Governing(PolicyBase base) {
		this.base = base;
		this.territory = new Territory(base);
	}

	/** The governing notice where the question names none. */
	Optional<Document> find(Facts facts) {
		List<Document> left = base.documents();
		for (PrecedenceStep step : base.precedence()) {
			left = pass(step, left, facts);
		}
		return left.stream().findFirst();
	}

	private List<Document> pass(PrecedenceStep step, List<Document> left, Facts facts) {
		return switch (step.getTest()) {
			case IN_FORCE_ON_DATE -> left.stream().filter(each -> current(each, facts.asOf())).toList();
			case SCOPE_FITS -> fitting(left.stream().filter(each -> covers(each, facts)).toList(), facts);
			// Where none has a route, the notice that governs says so itself.
			case LEVEL_AND_SERIES -> preferred(left, each -> !routes(each, facts).isEmpty());
			case SPECIAL_CAMPAIGN -> preferred(left, Document::isSpecialCampaign);
			case NEAREST_NOTICE -> highest(left, Document::getRank);
			case HIGHER_AND_LATER -> highest(left, Governing::since);
			// Which conditions may be added is not a question of which notice governs.
			case NO_UNWRITTEN_CONDITION -> left;
		};
	}

	private static List<Document> preferred(List<Document> left, Predicate<Document> test) {
		List<Document> better = left.stream().filter(test).toList();
		return better.isEmpty() ? left : better;
	}

	private static <T extends Comparable<T>> List<Document> highest(List<Document> left, Function<Document, T> by) {
		Optional<T> best = left.stream().map(by).max(Comparator.naturalOrder());
		return left.stream().filter(each -> best.isPresent() && by.apply(each).equals(best.get())).toList();
	}

	/** The day from which a notice is in force; the earliest there is where it does not say. */
	public static LocalDate since(Document document) {
		@Nullable
		LocalDate from = document.getInForceFrom();
		return from == null ? LocalDate.MIN : from;
	}

	/** Notices that speak of this person; where none surely does, those that may; where none may, all of the territory, so that one can say no. */
	private List<Document> fitting(List<Document> left, Facts facts) {
		Conditions conditions = new Conditions(new Readings(base, facts.asOf()));
		List<Document> open = preferred(left, each -> scope(each, facts, conditions) != Truth.FALSE);
		return preferred(open, each -> scope(each, facts, conditions) == Truth.TRUE);
	}

	private static Truth scope(Document document, Facts facts, Conditions conditions) {
		return Truth.all(scopes(document).map(rule -> Fit.of(rule.getScope(), facts).not().or(conditions.explain(rule.getCondition(), facts).truth()))
			.toList());
	}

	private static Stream<ScopeRule> scopes(Document document) {
		return document.getNorms().stream().filter(ScopeRule.class::isInstance).map(ScopeRule.class::cast);
	}

	/** The nearest higher notice that has a route for a request on which the notice itself is silent. */
	Optional<Document> higher(Document document, Facts facts) {
		return base.documents().stream()
			.filter(other -> other.getRank() < document.getRank() || other.getRank() == document.getRank() && other != document)
			.filter(other -> !other.isSpecialCampaign() && inForce(other, facts.asOf()) && covers(other, facts) && !routes(other, facts).isEmpty())
			.max(Comparator.comparing(Document::getRank));
	}

	/** The routes of a notice that answer the request. */
	static List<EligibilityRoute> routes(Document document, Facts facts) {
		return document.getNorms().stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast)
			.filter(route -> Fit.of(route.getScope(), facts) != Truth.FALSE).toList();
	}

	/** Whether a notice can govern on a day: in force, and, where it is a special campaign, running. */
	public static boolean current(Document document, LocalDate day) {
		return inForce(document, day) && (!document.isSpecialCampaign() || Campaign.runs(document, day));
	}

	/** Whether a notice is in force on a day; one without dates always is. */
	public static boolean inForce(Document document, LocalDate day) {
		@Nullable
		LocalDate from = document.getInForceFrom();
		@Nullable
		LocalDate to = document.getInForceTo();
		return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
	}

	private boolean covers(Document document, Facts facts) {
		@Nullable
		String region = facts.text("region"); //$NON-NLS-1$
		@Nullable
		String posted = facts.text("secondment.to_region"); //$NON-NLS-1$
		return region != null && territory.covers(document, region) || posted != null && territory.covers(document, posted);
	}

	/** Whether a day lies in a window with both ends. */
	public static boolean contains(TimetableStep step, LocalDate day) {
		@Nullable
		LocalDate opens = step.getOpens();
		@Nullable
		LocalDate closes = step.getCloses();
		return (opens == null || !day.isBefore(opens)) && (closes == null || !day.isAfter(closes));
	}
}
