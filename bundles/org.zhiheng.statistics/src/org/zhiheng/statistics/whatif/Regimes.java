// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.eligibility.Counting;
import org.zhiheng.rules.eligibility.Governing;

/**
 * Which days are alike for the policies: the same notices in force and running, the same decisions and assertions valid, the same year. People
 * of such days can be decided together, once their dates are told from one of them.
 */
final class Regimes {

	private static final String AS_OF = "as_of";

	private final PolicyBase base;
	private final List<Document> documents;
	private final SortedSet<LocalDate> bounds = new TreeSet<>();
	private boolean calendar;

	Regimes(PolicyBase base) {
		this.base = base;
		this.documents = base.documents();
		for (String id : base.ids()) {
			look(base.root(id));
			for (TreeIterator<EObject> all = base.root(id).eAllContents(); all.hasNext();) {
				look(all.next());
			}
		}
	}

	private void look(EObject part) {
		if (part instanceof Comparison comparison) {
			dates(comparison);
		}
		if (part instanceof Document || part instanceof org.zhiheng.policy.Norm) {
			return;
		}
		part.eClass().getEAllAttributes().stream().filter(each -> !each.isMany()).map(part::eGet).filter(LocalDate.class::isInstance)
			.map(LocalDate.class::cast).forEach(this::bound);
	}

	private void bound(LocalDate day) {
		bounds.add(day);
		bounds.add(day.plusDays(1));
	}

	/** A fact that is a day, compared with a day of the calendar, cannot be told from another day. */
	private void dates(Comparison comparison) {
		boolean present = comparison.getOperator() == Operator.IS_KNOWN || comparison.getOperator() == Operator.IS_ABSENT;
		if (AS_OF.equals(comparison.getFact())) {
			comparison.getValues().forEach(each -> bound(LocalDate.parse(each)));
		} else if (!present && Vocabulary.standard().fact(comparison.getFact()).filter(each -> each.type() == FactType.DATE && each.column() != null)
			.isPresent()) {
			calendar = true;
		}
	}

	/** Whether every day has to be decided for itself. */
	boolean apart(LocalDate day) {
		return calendar || documents.stream().anyMatch(each -> !Counting.day(each, day, new Readings(base, day)).equals(day));
	}

	/** Days of equal signature are alike. */
	List<Object> signature(LocalDate day) {
		List<Object> signature = new ArrayList<>();
		signature.add(day.getYear());
		signature.add(bounds.headSet(day.plusDays(1)).size());
		documents.forEach(each -> signature.add(Governing.current(each, day) + " " + Governing.inForce(each, day)));
		return signature;
	}
}
