// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.edit.word.PolicyWords;

/**
 * Lays the policy files out as a tree: notices with their clauses, nested as they are numbered, and the rules under the clause that decides; then
 * the catalogues.
 */
public final class DocumentTree {

	private static final int LONGEST = 28;

	private final PolicyWords words;
	private final Phrases phrases;

	/** @param words the reader's language */
	public DocumentTree(PolicyWords words) {
		this.words = words;
		this.phrases = Phrases.of(DocumentTree.class, words.locale());
	}

	/** The lines at the top: one for each notice, then the heading of the catalogues. */
	public List<Node> of(List<PolicyShelf.Entry> entries) {
		List<Node> top = new ArrayList<>();
		Node catalogues = new Node(phrases.text("catalogues"), "", "catalogues", "", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (PolicyShelf.Entry entry : entries) {
			PolicyRoot root = entry.root();
			if (root instanceof Document notice) {
				top.add(notice(entry, notice));
			} else if (root != null) {
				catalogues.add(catalogue(entry, root));
			} else {
				Failure failure = entry.failure();
				String code = failure == null ? "" : failure.code(); //$NON-NLS-1$
				top.add(new Node(entry.file().name(), phrases.text("broken", code), "error", entry.file().name(), null)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		top.add(catalogues);
		return top;
	}

	private Node notice(PolicyShelf.Entry entry, Document notice) {
		String file = entry.file().name();
		boolean english = Locale.ENGLISH.getLanguage().equals(words.locale().getLanguage());
		String title = english && notice.getTitleEn() != null ? notice.getTitleEn() : notice.getTitle();
		String number = notice.getNumber() == null ? title : notice.getNumber();
		Node top = new Node(number, number.equals(title) ? notice.getId() : notice.getId() + " " + title, "document", file, notice); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, Node> clauses = new HashMap<>();
		for (Clause clause : notice.getClauses()) {
			Node node = new Node(printed(clause), clause.getId(), "clause", file, clause); //$NON-NLS-1$
			parent(clause.getId(), clauses, top).add(node);
			clauses.put(clause.getId(), node);
		}
		for (Norm norm : notice.getNorms()) {
			Node above = norm.getClauses().isEmpty() ? top : clauses.getOrDefault(norm.getClauses().get(0).getId(), top);
			above.add(new Node(words.name(norm), words.kind(norm.eClass()), NormIcon.of(norm), file, norm));
		}
		return top;
	}

	/** HT25-3.4.2 lies under HT25-3.4 where there is one, else under the nearest above. */
	private static Node parent(String id, Map<String, Node> clauses, Node top) {
		for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
			Node above = clauses.get(id.substring(0, dot));
			if (above != null) {
				return above;
			}
		}
		return top;
	}

	private static String printed(Clause clause) {
		String quote = clause.getQuote();
		String start = quote.length() > LONGEST ? quote.substring(0, LONGEST) + "…" : quote; //$NON-NLS-1$
		return clause.getPrinted() == null || clause.getPrinted().isBlank() ? start : clause.getPrinted() + "　" + start; //$NON-NLS-1$
	}

	private Node catalogue(PolicyShelf.Entry entry, PolicyRoot root) {
		String file = entry.file().name();
		if (!(root instanceof SeriesCatalogue catalogue)) {
			int count = root.eContents().size();
			return new Node(words.kind(root.eClass()), String.valueOf(count), "catalogue", file, root); //$NON-NLS-1$
		}
		Node top = new Node(words.kind(root.eClass()), String.valueOf(catalogue.getSeries().size()), "catalogue", file, root); //$NON-NLS-1$
		for (Series series : catalogue.getSeries()) {
			Node node = new Node(words.name(series), series.getCode(), "series", file, series); //$NON-NLS-1$
			series.getSpecialties().forEach(each -> node.add(new Node(words.name(each), "", "specialty", file, each))); //$NON-NLS-1$ //$NON-NLS-2$
			top.add(node);
		}
		return top;
	}
}
