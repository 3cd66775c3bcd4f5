// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.zhiheng.policy.Document;
import org.zhiheng.rules.Wording;

/**
 * What an application must, may and need not carry by one notice and the higher ones over it, in the order of the clauses.
 *
 * @param document the notice
 * @param title of the notice
 * @param lines what is asked, clause by clause
 * @param fewer whether a notice that governs here asks to keep papers few
 */
public record Checklist(Document document, Wording title, List<PaperLine> lines, boolean fewer) {

	/** The clause that asks offices to keep the papers few. */
	public static final String FEWER = "XJ70-5.2";

	public Checklist {
		lines = List.copyOf(lines);
	}

	/** Lines of a need. */
	public List<PaperLine> lines(PaperLine.Need need) {
		return lines.stream().filter(line -> line.need() == need).toList();
	}

	/** How many papers an applicant must hand in or fill in, whatever facts are unknown, each once: the figure that offices are asked to keep low. */
	public int required() {
		Set<String> every = new HashSet<>();
		int some = 0;
		for (PaperLine line : lines(PaperLine.Need.REQUIRED)) {
			if (line.least() > 0) {
				some += line.least();
			} else {
				line.papers().stream().filter(paper -> paper.kind() != Paper.Kind.RULE).forEach(paper -> every.add(paper.item()));
			}
		}
		return every.size() + some;
	}

	/** Every clause that a line stands on. */
	public List<String> clauses() {
		List<String> clauses = new ArrayList<>();
		lines.forEach(line -> line.clauses().stream().filter(each -> !clauses.contains(each)).forEach(clauses::add));
		return clauses;
	}
}
