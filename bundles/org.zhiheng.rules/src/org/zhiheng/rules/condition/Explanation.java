// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;

/**
 * Why a condition has its value: a tree of the same shape, with the facts used at its leaves.
 *
 * @param truth the value
 * @param finding what was found, in words
 * @param clause the clause it comes from, where finer than that of its parent
 * @param identifying whether it tells if the norm is about this person at all
 * @param parts the explanations of its parts
 * @param missing facts and outside rules that are missing at this very node
 * @param opened the open question at this very node, where its readings differ
 */
public record Explanation(Truth truth, Wording finding, @Nullable String clause, boolean identifying, List<Explanation> parts,
	List<Wording> missing, @Nullable String opened) {

	public Explanation {
		parts = List.copyOf(parts);
		missing = List.copyOf(missing);
	}

	/** What is missing and could change the value; empty where it is certain. */
	public List<Wording> undecidedBy() {
		return undecidedBy(Set.of());
	}

	/** The same without open questions whose answer alone would not decide. */
	public List<Wording> undecidedBy(Set<String> idle) {
		if (truth != Truth.UNKNOWN) {
			return List.of();
		}
		String own = opened;
		Stream<Wording> here = own != null && idle.contains(own) ? Stream.empty() : missing.stream();
		return Stream.concat(here, parts.stream().flatMap(each -> each.undecidedBy(idle).stream())).toList();
	}

	/** The open questions that keep the value unknown. */
	public Set<String> openQuestions() {
		Set<String> all = new LinkedHashSet<>();
		if (truth == Truth.UNKNOWN) {
			String own = opened;
			if (own != null) {
				all.add(own);
			}
			parts.forEach(each -> all.addAll(each.openQuestions()));
		}
		return all;
	}

	/** Those of them that only come up where a fact beside them, which is missing, has a certain value. */
	public Set<String> remoteQuestions() {
		Set<String> all = new LinkedHashSet<>();
		if (truth == Truth.UNKNOWN) {
			boolean guarded = parts.stream().anyMatch(each -> each.truth == Truth.UNKNOWN && each.opened == null && !each.missing.isEmpty());
			if (guarded) {
				parts.stream().map(Explanation::opened).filter(Objects::nonNull).forEach(all::add);
			}
			parts.forEach(each -> all.addAll(each.remoteQuestions()));
		}
		return all;
	}

	/** Whether a part by which the norm is known to be about this person holds. */
	public boolean identified() {
		return identifying && truth == Truth.TRUE || parts.stream().anyMatch(Explanation::identified);
	}

	/** The clauses, where finer than the norm's, of the parts by which the norm is known to be about this person. */
	public List<String> identifyingClauses() {
		String own = clause;
		Stream<String> here = own != null && identified() ? Stream.of(own) : Stream.empty();
		return Stream.concat(parts.stream().flatMap(each -> each.identifyingClauses().stream()), here).distinct().toList();
	}

	/** Whether any part tells if the norm is about this person. */
	public boolean identifies() {
		return identifying || parts.stream().anyMatch(Explanation::identifies);
	}

	/** The nodes that decided, outermost first: those parts that share the value, down to the leaves. */
	public Stream<Explanation> deciding() {
		return Stream.concat(Stream.of(this), parts.stream().filter(each -> each.truth == truth).flatMap(Explanation::deciding));
	}

	/** The same with what is missing named otherwise: the entry of one year instead of any. */
	Explanation naming(String general, String particular) {
		List<Wording> named = missing.stream().<Wording>map(each -> locale -> each.in(locale).replace(general, particular)).toList();
		return new Explanation(truth, finding, clause, identifying, parts.stream().map(each -> each.naming(general, particular)).toList(), named,
			opened);
	}

	/** The first leaf that decided. */
	public Explanation leaf() {
		return parts.stream().filter(each -> each.truth == truth).findFirst().map(Explanation::leaf).orElse(this);
	}
}
