// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CommitteeRule;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.committee.CommitteeFinding.Matter;
import org.zhiheng.rules.committee.CommitteeFinding.Verdict;

/**
 * Judges a sitting by the committee rules of a notice. What the notice leaves open is judged by stated parameters where there are some, and
 * otherwise not at all. Stateless.
 */
public final class Committees {

	private final PolicyBase base;

	/** @param base the policies to answer by */
	public Committees(PolicyBase base) {
		this.base = base;
	}

	/** A rule that applies: its number or share, and what it is cited as. */
	private record Rule<T>(T value, List<String> clauses, String cited) {}

	/**
	 * Judges a sitting.
	 *
	 * @param document id of the notice
	 * @param sitting numbers that are possible
	 * @param parameters stated beside the notice, or null
	 * @return one finding on each side of it; all of them open where the notice is not held
	 */
	public List<CommitteeFinding> judge(String document, Sitting sitting, @Nullable CommitteeParameters parameters) {
		Optional<Sources> found = Sources.of(base, document);
		if (found.isEmpty()) {
			return List.of(Matter.values()).stream()
				.map(each -> new CommitteeFinding(each, Verdict.UNDETERMINED, null, null, Sources.absent(document))).toList();
		}
		Sources sources = found.get();
		List<CommitteeFinding> findings = new ArrayList<>();
		@Nullable
		Rule<Integer> size = size(sources, parameters);
		findings.add(size == null ? open(Matter.SIZE, sources) : least(Matter.SIZE, size, size.value(), sitting.members()));
		findings.add(external(sources, sitting));
		@Nullable
		Rule<Share> quorum = share(sources, Matter.QUORUM, parameters == null ? null : parameters.quorum(), parameters);
		findings.add(quorum == null ? open(Matter.QUORUM, sources) : of(Matter.QUORUM, quorum, sitting.present(), sitting.members(), "members")); //$NON-NLS-1$
		@Nullable
		Rule<Share> vote = share(sources, Matter.VOTE, parameters == null ? null : parameters.pass(), parameters);
		findings.add(vote == null ? open(Matter.VOTE, sources) : of(Matter.VOTE, vote, sitting.yes(), sitting.present(), "present")); //$NON-NLS-1$
		return findings;
	}

	private static @Nullable Rule<Integer> size(Sources sources, @Nullable CommitteeParameters parameters) {
		for (CommitteeRule rule : sources.norms(CommitteeRule.class).toList()) {
			@Nullable
			Integer least = rule.getMinimumSize();
			if (least != null) {
				return new Rule<>(least, Sources.clauses(List.of(rule)), Sources.clauses(List.of(rule)).get(0));
			}
		}
		@Nullable
		Integer stated = parameters == null ? null : parameters.minimumSize();
		return stated == null || parameters == null ? null : new Rule<>(stated, List.of(sources.head()), parameters.source());
	}

	private static @Nullable Share share(CommitteeRule rule, Matter matter) {
		@Nullable
		Integer numerator = switch (matter) {
			case QUORUM -> rule.getQuorumNumerator();
			case VOTE -> rule.getPassNumerator();
			case EXTERNAL -> rule.getExternalNumerator();
			case SIZE -> null;
		};
		@Nullable
		Integer denominator = switch (matter) {
			case QUORUM -> rule.getQuorumDenominator();
			case VOTE -> rule.getPassDenominator();
			case EXTERNAL -> rule.getExternalDenominator();
			case SIZE -> null;
		};
		return numerator == null || denominator == null || numerator < 1 || denominator < numerator ? null : new Share(numerator, denominator);
	}

	private static @Nullable Rule<Share> share(Sources sources, Matter matter, @Nullable Share stated, @Nullable CommitteeParameters parameters) {
		for (CommitteeRule rule : sources.norms(CommitteeRule.class).toList()) {
			@Nullable
			Share own = share(rule, matter);
			if (own != null) {
				return new Rule<>(own, Sources.clauses(List.of(rule)), Sources.clauses(List.of(rule)).get(0));
			}
		}
		return stated == null || parameters == null ? null : new Rule<>(stated, List.of(sources.head()), parameters.source());
	}

	/** Outside experts: a limit from above, which notices write "as a rule" (一般), so that passing it warns. */
	private static CommitteeFinding external(Sources sources, Sitting sitting) {
		@Nullable
		Rule<Share> rule = share(sources, Matter.EXTERNAL, null, null);
		if (rule == null) {
			return open(Matter.EXTERNAL, sources);
		}
		@Nullable
		Integer members = sitting.members();
		@Nullable
		Integer external = sitting.external();
		if (members == null || external == null) {
			return lacking(Matter.EXTERNAL, rule, members == null ? "members" : "external", null, external); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int most = rule.value().most(members);
		Verdict verdict = external <= most ? Verdict.KEPT : Verdict.WARNED;
		Wording words = Wording.of("committee.EXTERNAL." + verdict, String.valueOf(members), String.valueOf(external), String.valueOf(most), //$NON-NLS-1$
			rule.value(), rule.cited());
		return new CommitteeFinding(Matter.EXTERNAL, verdict, most, external, Grounds.of(rule.clauses(), words));
	}

	private static CommitteeFinding of(Matter matter, Rule<Share> rule, @Nullable Integer part, @Nullable Integer whole, String wholeKey) {
		if (whole == null) {
			return lacking(matter, rule, wholeKey, null, part);
		}
		int least = rule.value().least(whole);
		return least(matter, new Rule<>(least, rule.clauses(), rule.cited()), least, part);
	}

	private static CommitteeFinding least(Matter matter, Rule<Integer> rule, int least, @Nullable Integer number) {
		if (number == null) {
			String key = matter == Matter.SIZE ? "members" : matter == Matter.QUORUM ? "present" : "yes"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return lacking(matter, rule, key, least, null);
		}
		Verdict verdict = number >= least ? Verdict.KEPT : Verdict.BROKEN;
		Wording words = Wording.of("committee." + matter + "." + verdict, String.valueOf(number), String.valueOf(least), rule.cited()); //$NON-NLS-1$ //$NON-NLS-2$
		return new CommitteeFinding(matter, verdict, least, number, Grounds.of(rule.clauses(), words));
	}

	private static CommitteeFinding lacking(Matter matter, Rule<?> rule, String key, @Nullable Integer limit, @Nullable Integer number) {
		Wording name = Wording.of("committee." + key); //$NON-NLS-1$
		Grounds grounds = Grounds.of(rule.clauses(), Wording.of("reason.needs", name, rule.cited())).lacking(Wording.of("missing.fact", key, name)); //$NON-NLS-1$ //$NON-NLS-2$
		return new CommitteeFinding(matter, Verdict.UNDETERMINED, limit, number, grounds);
	}

	/** No rule says; the clauses on committees are cited, so that one sees where the notice stops. */
	private static CommitteeFinding open(Matter matter, Sources sources) {
		Grounds silent = sources.silent("COMMITTEE." + matter); //$NON-NLS-1$
		List<String> clauses = new ArrayList<>(silent.clauses());
		clauses.addAll(Sources.clauses(sources.norms(CommitteeRule.class).toList()));
		return new CommitteeFinding(matter, Verdict.UNDETERMINED, null, null,
			new Grounds(clauses, silent.reason(), silent.missing(), List.of(), List.of()));
	}
}
