// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.files.PolicyBase;

/**
 * The coverage table: every clause of the notices with what the workbench does with it.
 *
 * <p>Which questions cite a clause stands in {@code uses.tsv}; a test asks probe questions of all kinds and fails when a clause that stands
 * there is no longer cited, or one that is cited does not stand there.
 */
public final class Coverage {

	private final PolicyBase base;
	private final Map<String, Set<Use>> uses = new HashMap<>();

	/** @param base the policies to show */
	public Coverage(PolicyBase base) {
		this.base = base;
		try (InputStream in = Objects.requireNonNull(Coverage.class.getResourceAsStream("uses.tsv"))) { //$NON-NLS-1$
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t")).forEach(this::use); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void use(String... row) {
		Set<Use> all = EnumSet.noneOf(Use.class);
		Arrays.stream(row[1].split(" ")).map(Use::valueOf).forEach(all::add); //$NON-NLS-1$
		uses.put(row[0], all);
	}

	/** The kinds of questions that cite a clause. */
	public Set<Use> uses(String clause) {
		return uses.getOrDefault(clause, Set.of());
	}

	/** All rows, notice by notice, in the order of the clauses. */
	public List<Covered> rows() {
		return base.documents().stream().flatMap(document -> rows(document).stream()).toList();
	}

	private List<Covered> rows(Document document) {
		Map<Clause, List<Norm>> encoded = new HashMap<>();
		for (Norm norm : document.getNorms()) {
			for (Clause clause : norm.getClauses()) {
				List<Norm> norms = encoded.computeIfAbsent(clause, each -> new ArrayList<>());
				norms.add(
					clause == norm.getClauses().get(0) ? (int) norms.stream().filter(each -> each.getClauses().get(0) == clause).count()
						: norms.size(),
					norm);
			}
		}
		return document.getClauses().stream().map(clause -> new Covered(clause, encoded.getOrDefault(clause, List.of()), uses(clause.getId())))
			.toList();
	}
}
