// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.rules.Wording;

/**
 * Bars that XJ70 forbids: papers (3.2), 户籍、地域、身份、档案、所有制 (1.2), and what is never a rule fact, 民族 and 政治面貌 (1.3). The facts are
 * known by their keys and by the words of keys that the vocabulary does not have.
 */
final class Barriers implements Inspection {

	private static final String PAPERS_CLAUSE = "XJ70-3.2"; //$NON-NLS-1$
	private static final String FILTERS_CLAUSE = "XJ70-1.2"; //$NON-NLS-1$
	private static final Set<String> PAPERS = Set.of("papers", "representative_works"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> PAPER_WORDS = List.of("paper", "publication", "论文"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> FILTER_WORDS = List.of("household", "hukou", "archive", "ownership", "identity_status", "户籍", "档案", "身份", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$
		"所有制"); //$NON-NLS-1$
	private static final List<String> NEVER_WORDS = List.of("ethnic", "political_status", "party", "person.sex", "民族", "族别", "政治面貌"); //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$
	private static final Set<String> PRIVATE = Set.of("PRIVATE_ENTERPRISE", "FREELANCE", "OTHER_NON_PUBLIC"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public void inspect(Policy policy, Findings findings) {
		policy.conditions((document, norm, condition) -> Policy.parts(condition)
			.forEach(each -> Vocabularies.keys(each).forEach(key -> fact(policy, norm, each, key, findings))));
	}

	private static void fact(Policy policy, ConditionalNorm norm, EObject leaf, String key, Findings findings) {
		String small = key.toLowerCase(Locale.ROOT);
		if (PAPERS.contains(key) || has(PAPER_WORDS, small)) {
			papers(policy, norm, leaf, key, findings);
		} else if (has(NEVER_WORDS, small)) {
			findings.add(Code.FACT_FORBIDDEN, leaf, Literals.COMPARISON__FACT, null, List.of("XJ70-1.3"), Wording.fact(key)); //$NON-NLS-1$
		} else if (has(FILTER_WORDS, small) || key.equals("region") && bars(norm) || excludesPrivate(norm, leaf)) { //$NON-NLS-1$
			findings.add(Code.FILTER_FORBIDDEN, leaf, Literals.COMPARISON__FACT, null, List.of(FILTERS_CLAUSE), Wording.fact(key));
		}
	}

	private static boolean has(List<String> words, String key) {
		return words.stream().anyMatch(key::contains);
	}

	/** A count of papers in whatever can refuse; in paper lists that only warn it is no bar. */
	private static void papers(Policy policy, ConditionalNorm norm, EObject leaf, String key, Findings findings) {
		boolean warns = norm instanceof Material material && material.isWarnOnly()
			|| norm.getCondition() instanceof AnyOf any && DeadBranches.remark(any);
		if (warns) {
			return;
		}
		@Nullable
		OpenReading open = reading(leaf);
		if (open == null) {
			findings.add(Code.PAPERS_AS_BAR, leaf, Literals.COMPARISON__FACT, null, List.of(PAPERS_CLAUSE), Wording.fact(key));
		} else {
			String id = String.valueOf(open.getInterpretation());
			findings.add(Code.PAPERS_MAY_BAR, leaf, Literals.COMPARISON__FACT, null, List.of(PAPERS_CLAUSE), Wording.fact(key), id,
				policy.readings().text(id, policy.readings().chosen(id)));
		}
	}

	private static @Nullable OpenReading reading(EObject leaf) {
		@Nullable
		EObject holder = leaf;
		while (holder != null && !(holder instanceof OpenReading)) {
			holder = holder.eContainer();
		}
		return holder instanceof OpenReading open ? open : null;
	}

	private static boolean bars(ConditionalNorm norm) {
		return norm instanceof EligibilityRoute || norm instanceof Exclusion;
	}

	/** That state units apply elsewhere is no bar to private ones; the reverse is. */
	private static boolean excludesPrivate(ConditionalNorm norm, EObject leaf) {
		return !(norm instanceof ScopeRule) && bars(norm) && leaf instanceof Comparison comparison && "employer_type".equals(comparison.getFact()) //$NON-NLS-1$
			&& (norm instanceof Exclusion ? !Collections.disjoint(comparison.getValues(), PRIVATE)
				: Collections.disjoint(comparison.getValues(), PRIVATE));
	}
}
