// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.files.PolicyBase;

/**
 * The norms of one notice from which a question is answered, and the grounds they give.
 */
public final class Sources {

	private final PolicyBase base;
	private final Document document;

	private Sources(PolicyBase base, Document document) {
		this.base = base;
		this.document = document;
	}

	/** The norms of a notice, none where it is not held. */
	public static Optional<Sources> of(PolicyBase base, @Nullable String document) {
		return document == null ? Optional.empty() : base.document(document).map(found -> new Sources(base, found));
	}

	/** Grounds of an answer where the notice asked about is not held, or none was named. */
	public static Grounds absent(@Nullable String document) {
		if (document == null) {
			Wording name = Wording.of("input.document"); //$NON-NLS-1$
			return Grounds.of(List.of(), Wording.of("reason.no.document")).lacking(Wording.of("missing.fact", "document", name)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return Grounds.of(List.of(), Wording.of("reason.not.encoded", document)).lacking(Wording.of("missing.norms")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The notice. */
	public Document document() {
		return document;
	}

	/** The policies of which the notice is one. */
	public PolicyBase base() {
		return base;
	}

	/** The readings as chosen. */
	public Readings readings() {
		return new Readings(base);
	}

	/** The norms of a kind. */
	public <T extends Norm> Stream<T> norms(Class<T> kind) {
		return document.getNorms().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** The clauses of norms, each once. */
	public static List<String> clauses(List<? extends Norm> norms) {
		Set<String> ids = new LinkedHashSet<>();
		norms.forEach(norm -> norm.getClauses().stream().map(Clause::getId).forEach(ids::add));
		return List.copyOf(ids);
	}

	/** The clause that says what the notice is, cited where it is silent on a matter. */
	public String head() {
		return document.getClauses().isEmpty() ? document.getId() : document.getClauses().get(0).getId();
	}

	/** Grounds of an answer that the notice does not give: silent, with what is missing. */
	public Grounds silent(String matter) {
		Wording topic = Wording.of("matter." + matter); //$NON-NLS-1$
		return Grounds.of(List.of(head()), Wording.of("reason.no.clause", document.getId(), topic)).lacking(Wording.of("missing.rule", topic)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether a status of the platform is the one a notice waits for. Notices print it with or without the body that received the materials, so
	 * one may end with the other.
	 */
	public static boolean passes(String gate, String status) {
		return !status.isBlank() && (status.endsWith(gate) || gate.endsWith(status));
	}

	/** Those open questions of norms on which no reading was chosen. */
	public List<String> undecided(List<? extends Norm> norms) {
		List<String> ids = new ArrayList<>();
		Readings readings = readings();
		for (Norm norm : norms) {
			norm.getInterpretations().stream().filter(id -> Readings.UNDETERMINED.equals(readings.chosen(id))).forEach(ids::add);
		}
		return ids.stream().distinct().toList();
	}
}
