// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.word.ModelWords;
import org.zhiheng.rules.plain.NormWords;
import org.zhiheng.rules.plain.PlainValues;
import org.zhiheng.rules.plain.Sentence;

/**
 * Makes the readable document of one notice in one version: what was printed, and under it what the workbench understood.
 */
public final class ReadablePolicy {

	private final PolicyBase base;
	private final Document document;
	private final Locale locale;
	private final Phrases phrases;
	private final NormWords words;
	private final List<Block> blocks = new ArrayList<>();

	private ReadablePolicy(PolicyBase base, Document document, Locale locale) {
		this.base = base;
		this.document = document;
		this.phrases = Phrases.of(ReadablePolicy.class, locale);
		this.locale = phrases.locale();
		this.words = new NormWords(base);
	}

	/**
	 * The document of a notice.
	 *
	 * @param base the version, with the readings chosen in it
	 * @param document a notice of it
	 * @param locale any English locale gives English, every other Chinese; quotes stay as printed
	 * @return the document; the same version gives the same content
	 */
	public static PolicyPaper of(PolicyBase base, Document document, Locale locale) {
		return new ReadablePolicy(base, document, locale).build();
	}

	private PolicyPaper build() {
		String digest = base.file(document.getId()).digest();
		blocks.add(new Block.Title(title()));
		facts(digest);
		blocks.add(new Block.Paragraph(phrases.text("standing"))); //$NON-NLS-1$
		blocks.add(new Block.Contents(phrases.text("contents"))); //$NON-NLS-1$
		clauses();
		new Overviews(base, document, phrases, words).add(blocks);
		heading(1, phrases.text("signatures"), "signatures"); //$NON-NLS-1$ //$NON-NLS-2$
		blocks.add(new Block.Paragraph(phrases.text("signing", title(), String.valueOf(document.getVersion()), digest))); //$NON-NLS-1$
		blocks.add(new Block.Signatures(List.of(phrases.text("sign.drafted"), phrases.text("sign.legal"), phrases.text("sign.approved")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			List.of(phrases.text("sign.name"), phrases.text("sign.date"), phrases.text("sign.seal")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String mark = phrases.text("mark", document.getId(), String.valueOf(document.getVersion()), digest.substring(0, 16)); //$NON-NLS-1$
		return new PolicyPaper(title(), mark, locale, phrases.text("page"), blocks); //$NON-NLS-1$
	}

	private String title() {
		@Nullable
		String english = document.getTitleEn();
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && english != null ? english : document.getTitle();
	}

	private void facts(String digest) {
		List<List<String>> rows = new ArrayList<>();
		for (var feature : List.of(Literals.DOCUMENT__NUMBER, Literals.DOCUMENT__ISSUER, Literals.DOCUMENT__ISSUED_ON,
			Literals.DOCUMENT__IN_FORCE_FROM,
			Literals.DOCUMENT__IN_FORCE_TO, Literals.DOCUMENT__TERRITORY, Literals.DOCUMENT__YEAR, Literals.DOCUMENT__BASED_ON,
			Literals.DOCUMENT__SUPERSEDES)) {
			boolean stated = document.eIsSet(feature) && document.eGet(feature) != null;
			rows.add(List.of(PlainValues.feature(feature).in(locale),
				stated ? words.values().value(feature, document.eGet(feature)).in(locale) : phrases.text("unstated"))); //$NON-NLS-1$
		}
		rows.add(List.of(phrases.text("id"), document.getId())); //$NON-NLS-1$
		rows.add(List.of(PlainValues.feature(Literals.POLICY_ROOT__VERSION).in(locale), String.valueOf(document.getVersion())));
		rows.add(List.of(PlainValues.feature(Literals.DOCUMENT__STATUS).in(locale),
			words.values().value(Literals.DOCUMENT__STATUS, document.getStatus()).in(locale)));
		rows.add(List.of(phrases.text("digest"), digest)); //$NON-NLS-1$
		@Nullable
		String remark = document.getRemark();
		if (remark != null && !remark.isBlank()) {
			rows.add(List.of(PlainValues.feature(Literals.DOCUMENT__REMARK).in(locale), remark));
		}
		blocks.add(new Block.Table(List.of(), List.of(24, 76), rows));
	}

	private void heading(int level, String text, String anchor) {
		blocks.add(new Block.Heading(level, text, anchor));
	}

	private void clauses() {
		heading(1, phrases.text("clauses"), "clauses"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Clause clause : document.getClauses()) {
			@Nullable
			String printed = clause.getPrinted();
			heading(2,
				printed == null || printed.isBlank() ? clause.getId() : phrases.text("clause", new ModelWords(locale).place(printed), clause.getId()), //$NON-NLS-1$
				"c_" + clause.getId().replaceAll("[^A-Za-z0-9]", "_")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			blocks.add(new Block.Quote(clause.getQuote()));
			understood(clause);
		}
	}

	private void understood(Clause clause) {
		List<Norm> own = document.getNorms().stream().filter(norm -> norm.getClauses().indexOf(clause) == 0).toList();
		List<Norm> others = document.getNorms().stream().filter(norm -> norm.getClauses().indexOf(clause) > 0).toList();
		for (Norm norm : own) {
			blocks.add(new Block.Lead(words.heading(norm).in(locale)));
			for (Sentence sentence : words.of(norm)) {
				blocks.add(new Block.Item(sentence.depth(), sentence.words().in(locale)));
			}
		}
		if (!others.isEmpty()) {
			List<String> named = others.stream()
				.map(norm -> phrases.text("see.one", NormWords.name(norm).in(locale), norm.getClauses().get(0).getId())).toList(); //$NON-NLS-1$
			blocks.add(new Block.Item(0, phrases.text("see", String.join(phrases.text("semicolon"), named)))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (own.isEmpty() && others.isEmpty()) {
			blocks.add(new Block.Item(0, phrases.text("recorded", //$NON-NLS-1$
				words.values().value(Literals.CLAUSE__HANDLING, clause.getHandling()).in(locale))));
		}
	}
}
