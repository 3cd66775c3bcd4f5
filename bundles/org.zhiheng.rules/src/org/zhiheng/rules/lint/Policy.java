// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.Calendars;
import org.zhiheng.rules.calendar.WorkCalendar;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Explanation;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/** What is inspected, with the look-ups that inspections share. */
final class Policy {

	private static final Explanation UNSOUND = new Explanation(Truth.UNKNOWN, Wording.NONE, null, false, List.of(), List.of(), null);

	private final PolicyBase base;
	private final Readings readings;
	private final Calendars calendars;
	private final List<Document> documents;
	private final Map<Condition, Boolean> sound = new IdentityHashMap<>();
	private final Map<Document, RouteTable> tables = new IdentityHashMap<>();

	private Policy(PolicyBase base) {
		this.base = base;
		this.readings = new Readings(base);
		this.calendars = new Calendars(base);
		this.documents = base.documents();
	}

	static Policy of(PolicyBase base) {
		return new Policy(base);
	}

	PolicyBase base() {
		return base;
	}

	Readings readings() {
		return readings;
	}

	List<String> ids() {
		return base.ids();
	}

	List<Document> documents() {
		return documents;
	}

	/** All roots, notices and catalogues. */
	List<PolicyRoot> roots() {
		return base.ids().stream().map(base::root).toList();
	}

	WorkCalendar calendar(Document document) {
		return calendars.of(document);
	}

	/** What the routes of a document say of representative people. */
	RouteTable routes(Document document) {
		return tables.computeIfAbsent(document, each -> new RouteTable(this, each));
	}

	/** The norms of one kind in a document, in its order. */
	static <T extends Norm> List<T> norms(Document document, Class<T> kind) {
		return document.getNorms().stream().filter(Objects::nonNull).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** Takes a condition with the norm and the notice that it belongs to. */
	@FunctionalInterface
	interface Conditioned {

		void take(Document document, ConditionalNorm norm, Condition condition);
	}

	/** Every condition of every notice, as a whole. */
	void conditions(Conditioned each) {
		for (Document document : documents) {
			for (ConditionalNorm norm : norms(document, ConditionalNorm.class)) {
				@Nullable
				Condition condition = norm.getCondition();
				if (condition != null) {
					each.take(document, norm, condition);
				}
			}
		}
	}

	/** Everything an object contains, itself first. */
	static Stream<EObject> parts(EObject object) {
		List<EObject> all = new ArrayList<>();
		all.add(object);
		object.eAllContents().forEachRemaining(all::add);
		return all.stream();
	}

	/** A clause of any document. */
	Optional<Clause> clause(String id) {
		return base.clause(id);
	}

	/** Whether one document is issued above another and binds in its territory; a special campaign governs its own procedure only. */
	boolean above(Document higher, Document lower) {
		if (higher == lower || higher.isSpecialCampaign() || higher.getRank() <= 0 || lower.getRank() <= higher.getRank()) {
			return false;
		}
		Set<String> around = new HashSet<>();
		lower.getTerritory().forEach(code -> climb(code, around));
		return higher.getTerritory().isEmpty() || higher.getTerritory().stream().anyMatch(around::contains);
	}

	/** Whether two documents can govern one person: one territory lies in the other. */
	boolean meet(Document one, Document other) {
		return one.getTerritory().isEmpty() || other.getTerritory().isEmpty() || within(one, other) || within(other, one);
	}

	private boolean within(Document inner, Document outer) {
		return inner.getTerritory().stream().anyMatch(code -> outer.getTerritory().stream().anyMatch(other -> within(code, other)));
	}

	/** Whether a region lies in another, or is it. */
	boolean within(@Nullable String inner, @Nullable String outer) {
		Set<String> around = new HashSet<>();
		climb(inner, around);
		return outer != null && around.contains(outer);
	}

	/** The value of a condition for a person; unknown where it is too broken to be evaluated, which is a finding of its own. */
	Truth truth(@Nullable Condition condition, Facts facts) {
		return explain(condition, facts).truth();
	}

	/** Whether a condition can be evaluated at all. */
	boolean sound(Condition condition) {
		return sound.computeIfAbsent(condition, each -> Soundness.problems(each).isEmpty());
	}

	/** The value of a condition with the open questions that keep it unknown. */
	Explanation explain(@Nullable Condition condition, Facts facts) {
		return condition == null || sound(condition) ? new Conditions(readings).explain(condition, facts) : UNSOUND;
	}

	private void climb(@Nullable String code, Set<String> around) {
		if (code == null || code.isBlank() || !around.add(code)) {
			return;
		}
		for (Region region : base.regions(code)) {
			climb(region.getParent(), around);
			climb(region.getAdministeredBy(), around);
		}
	}

	/** How a document is named in a sentence: its number, else its title; in English its title, as its number is in Chinese. */
	static Wording name(Document document) {
		return Wording.both(printed(document), document.getTitleEn());
	}

	private static String printed(Document document) {
		@Nullable
		String number = document.getNumber();
		@Nullable
		String title = document.getTitle();
		if (number != null && !number.isBlank()) {
			return number;
		}
		return title == null || title.isBlank() ? String.valueOf(document.getId()) : title;
	}

	/** The id of the first clause of a norm, for sentences. */
	static String cited(EObject object) {
		return Findings.clauses(object).stream().findFirst().orElse(""); //$NON-NLS-1$
	}
}
