// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * Which notice governs: in force on the day, territory fits, level and series under review, a special campaign before a general notice, and
 * among general ones the nearest to the person; a higher notice answers what the nearer one is silent on.
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
		return base.documents().stream().filter(document -> inForce(document, facts.asOf())).filter(document -> covers(document, facts))
			.filter(document -> !document.isSpecialCampaign() || declaring(document, facts.asOf()))
			.filter(document -> !routes(document, facts).isEmpty())
			.max(Comparator.comparing(Document::isSpecialCampaign).thenComparing(Document::getRank));
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

	/** Whether a day lies in a window in which a notice takes declarations. */
	public static boolean declaring(Document document, LocalDate day) {
		return document.getNorms().stream().filter(TimetableStep.class::isInstance).map(TimetableStep.class::cast)
			.filter(step -> "DECLARATION".equals(step.getStep())).anyMatch(step -> contains(step, day)); //$NON-NLS-1$
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
