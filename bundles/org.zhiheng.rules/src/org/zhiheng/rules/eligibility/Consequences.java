// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Equivalence;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;

/**
 * What goes with a ruling: defence, deemed education, level, kind of obstacle.
 */
final class Consequences {

	static final String ROUTE = "request.route"; //$NON-NLS-1$

	private final Facts facts;
	private final Ruling ruling;

	Consequences(Facts facts, Ruling ruling) {
		this.facts = facts;
		this.ruling = ruling;
	}

	/** The same facts with another route asked for. */
	static Facts asking(Facts facts, String route) {
		return facts.with(Map.of(ROUTE, new Given.Value(route)));
	}

	Details details(List<String> otherRoutes, List<String> contested) {
		return new Details(governing(), failKind(), defence(), deemed(), level(), notAsked(), otherRoutes, ruling.overridden(), all(),
			new Obligations(facts, ruling).notes(contested));
	}

	private List<Finding> all() {
		return Stream.concat(ruling.findings().stream(), ruling.routes().stream()).toList();
	}

	/** A norm set aside that would have stood in the way hands the decision to the notice that prevails. */
	private String governing() {
		return ruling.outcome() == Outcome.NOT_ELIGIBLE ? ruling.governing().getId()
			: ruling.findings().stream().filter(Finding::rescued).flatMap(each -> each.prevailing().stream()).findFirst()
				.map(clause -> clause.substring(0, Math.max(0, clause.indexOf('-')))).orElse(ruling.governing().getId());
	}

	private @Nullable String failKind() {
		if (ruling.outcome() != Outcome.NOT_ELIGIBLE) {
			return null;
		}
		Finding first = ruling.deciding().get(0);
		Norm norm = first.norm();
		return switch (first.stage()) {
			case SCOPE -> norm instanceof ScopeRule rule ? rule.getFailKind() : null;
			case EXCLUSION -> norm instanceof Exclusion exclusion ? exclusion.getFailKind() : null;
			case VALIDITY, TIMETABLE -> "timetable"; //$NON-NLS-1$
			case CONTINUING_EDUCATION -> "continuing_education"; //$NON-NLS-1$
			case MATERIAL -> "materials"; //$NON-NLS-1$
			case ROUTE, DEFENCE -> null;
		};
	}

	private Details.@Nullable Defence defence() {
		List<DefenceRule> rules = norms(ruling.governing()).filter(DefenceRule.class::isInstance).map(DefenceRule.class::cast).toList();
		if (rules.isEmpty()) {
			return null;
		}
		Optional<String> mode = rules.stream().map(DefenceRule::getMode).filter(Objects::nonNull).findFirst();
		return new Details.Defence(rules.stream().anyMatch(DefenceRule::isRequired), orNull(mode), rules.stream().anyMatch(DefenceRule::isVeto));
	}

	private @Nullable String deemed() {
		return orNull(norms(ruling.governing()).filter(Equivalence.class::isInstance).map(Equivalence.class::cast)
			.filter(each -> each.getCondition() != null && holds(each)).map(Equivalence::getTo).findFirst());
	}

	private boolean holds(Equivalence equivalence) {
		return new Conditions(ruling.readings()).explain(equivalence.getCondition(), facts).truth() == Truth.TRUE;
	}

	private @Nullable String level() {
		if (ruling.outcome() != Outcome.ELIGIBLE) {
			return null;
		}
		return orNull(ruling.routes().stream().filter(each -> each.passes() == Truth.TRUE).map(Finding::norm).map(EligibilityRoute.class::cast)
			.map(this::level).findFirst());
	}

	/** The level a route leads to; a route for any level leads to the one asked for. */
	private String level(EligibilityRoute route) {
		boolean own = route.getScope() != null && !route.getScope().getLevels().isEmpty();
		@Nullable
		String asked = facts.text("request.level"); //$NON-NLS-1$
		return own || asked == null ? route.getLevel() : asked;
	}

	private static @Nullable String orNull(Optional<String> value) {
		return value.isPresent() ? value.get() : null;
	}

	private List<String> notAsked() {
		return norms(ruling.document()).filter(Material.class::isInstance).map(Material.class::cast).filter(each -> !each.isAskApplicant())
			.flatMap(each -> each.getFacts().stream()).toList();
	}

	private Stream<Norm> norms(Document document) {
		return document.getNorms().stream().filter(norm -> Fit.of(norm.getScope(), facts) == Truth.TRUE);
	}
}
