// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.readable.Block;
import org.zhiheng.exchange.readable.PolicyPaper;
import org.zhiheng.exchange.readable.Printable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.CertificateRule;
import org.zhiheng.policy.Channel;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Delegation;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Duty;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.agenda.Due;
import org.zhiheng.rules.eligibility.Territory;
import org.zhiheng.rules.papers.Checklist;
import org.zhiheng.rules.papers.PaperLine.Need;

/**
 * The plain guide of a notice: where to apply, what to hand in, when, what it costs, where the certificate is, whom to call; each line with its
 * clause. Lines of higher notices that take in the territory stand with them.
 *
 * @param base the policies
 * @param document the notice
 * @param list its papers
 * @param due what is due
 */
public record GuidePaper(PolicyBase base, Document document, Checklist list, List<Due> due) implements Printable {

	/** The sections, in their order. */
	public enum Section {
		/** Where to apply. */
		WHERE,
		/** What to hand in. */
		PAPERS,
		/** When. */
		WHEN,
		/** What it costs. */
		FEE,
		/** Publicity. */
		PUBLICITY,
		/** Where the certificate is. */
		CERTIFICATE,
		/** Whom to call. */
		CONTACT
	}

	/**
	 * One line of the guide.
	 *
	 * @param text in the reader's language
	 * @param clauses it stands on
	 */
	public record Line(String text, List<String> clauses) {

		public Line {
			clauses = List.copyOf(clauses);
		}
	}

	private static final String PLAIN = "XJ70-5.1";

	public GuidePaper {
		due = List.copyOf(due);
	}

	/** The lines of each section. */
	public Map<Section, List<Line>> sections(Locale locale) {
		Map<Section, List<Line>> sections = new LinkedHashMap<>();
		for (Section section : Section.values()) {
			List<Line> lines = lines(section, locale);
			if (!lines.isEmpty()) {
				sections.put(section, lines);
			}
		}
		return sections;
	}

	private List<Document> all() {
		Territory territory = new Territory(base);
		List<Document> all = new ArrayList<>(List.of(document));
		base.documents().stream().filter(other -> other.getRank() < document.getRank() && !other.isSpecialCampaign())
			.filter(other -> document.getTerritory().stream().anyMatch(region -> territory.covers(other, region))).forEach(all::add);
		return all;
	}

	private List<Line> lines(Section section, Locale locale) {
		return switch (section) {
			case WHERE -> norms(locale, Channel.class, Delegation.class);
			case PAPERS -> papers(locale);
			case WHEN -> due.stream().map(each -> new Line(when(each, locale), each.clauses())).toList();
			case FEE -> fees(locale);
			case PUBLICITY -> norms(locale, PublicityRule.class);
			case CERTIFICATE -> norms(locale, CertificateRule.class);
			case CONTACT -> contacts(locale);
		};
	}

	@SafeVarargs
	private List<Line> norms(Locale locale, Class<? extends Norm>... kinds) {
		List<Line> lines = new ArrayList<>();
		for (Document each : all()) {
			each.getNorms().stream().filter(norm -> List.of(kinds).stream().anyMatch(kind -> kind.isInstance(norm)))
				.forEach(norm -> lines.add(new Line(words(norm, locale), clauses(norm))));
		}
		return lines;
	}

	private static List<String> clauses(Norm norm) {
		return norm.getClauses().stream().map(Clause::getId).toList();
	}

	/** The summary and what the norm names besides; where there is no summary, the words of the notice. */
	private String words(Norm norm, Locale locale) {
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		@Nullable
		String summary = english ? norm.getSummaryEn() : norm.getSummary();
		Phrases phrases = Phrases.of(GuidePaper.class, locale);
		String text = summary == null || summary.isBlank() ? phrases.text("quote", norm.getClauses().get(0).getQuote()) : summary;
		@Nullable
		String more = norm instanceof Channel channel ? channel.getPlatform() : norm instanceof CertificateRule rule ? rule.getPortal() : null;
		String named = more == null || more.isBlank() || text.contains(more) ? text : phrases.text("more", text, phrases.text("name", more));
		if (norm instanceof Channel channel && channel.getSteps().size() > 1) {
			String steps = channel.getSteps().stream().map(step -> phrases.has("step." + step) ? phrases.text("step." + step) : step)
				.collect(Collectors.joining(" → "));
			return phrases.text("more", named, steps);
		}
		return named;
	}

	private List<Line> papers(Locale locale) {
		Phrases phrases = Phrases.of(GuidePaper.class, locale);
		return list.lines().stream().filter(line -> line.need() != Need.NOT_NEEDED)
			.map(line -> new Line(phrases.text("paper", phrases.text("need." + line.need()), line.words().in(locale)), line.clauses())).toList();
	}

	private static String when(Due due, Locale locale) {
		Phrases phrases = Phrases.of(GuidePaper.class, locale);
		@Nullable
		LocalDate remind = due.remind();
		String when = due.when().in(locale);
		return remind == null ? when.isEmpty() ? due.what().in(locale) : phrases.text("more", due.what().in(locale), when)
			: phrases.text("remind", due.what().in(locale), remind);
	}

	private List<Line> fees(Locale locale) {
		Phrases phrases = Phrases.of(GuidePaper.class, locale);
		List<Line> lines = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof FeeTariff tariff) {
				for (FeeRow row : tariff.getRows()) {
					String label = phrases.has("fee." + row.getLabel()) ? phrases.text("fee." + row.getLabel()) : row.getLabel();
					lines.add(new Line(phrases.text("fee", label, row.getAmount().toPlainString()), clauses(norm)));
				}
			}
		}
		return lines.isEmpty() ? List.of(new Line(phrases.text("no.fee"), List.of(document.getClauses().get(0).getId()))) : lines;
	}

	private List<Line> contacts(Locale locale) {
		List<Line> lines = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof Duty duty && "CONTACT".equals(duty.getSubject())) {
				Phrases phrases = Phrases.of(GuidePaper.class, locale);
				String own = phrases.text("quote", norm.getClauses().get(0).getQuote());
				String words = words(norm, locale);
				lines.add(new Line(words.equals(own) ? own : phrases.text("more", words, own), clauses(norm)));
			}
		}
		return lines;
	}

	/** Every clause that the guide cites, the one that asks for plain guidance included where it governs here. */
	public Set<String> clauses() {
		Set<String> clauses = new LinkedHashSet<>();
		sections(Locale.SIMPLIFIED_CHINESE).values().forEach(lines -> lines.forEach(line -> clauses.addAll(line.clauses())));
		if (plain()) {
			clauses.add(PLAIN);
		}
		return clauses;
	}

	private boolean plain() {
		return all().stream().flatMap(each -> each.getClauses().stream()).anyMatch(clause -> PLAIN.equals(clause.getId()));
	}

	/** What a section is called. */
	public static String heading(Section section, Locale locale) {
		return Phrases.of(GuidePaper.class, locale).text("section." + section);
	}

	/** The title. */
	public String title(Locale locale) {
		return Phrases.of(GuidePaper.class, locale).text("title", list.title().in(locale));
	}

	/** The document to print. */
	@Override
	public PolicyPaper paper(Locale locale) {
		Phrases phrases = Phrases.of(GuidePaper.class, locale);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Title(title(locale)));
		blocks.add(new Block.Paragraph(phrases.text(plain() ? "standing.plain" : "standing", PLAIN)));
		sections(locale).forEach((section, lines) -> {
			blocks.add(new Block.Heading(1, heading(section, locale), "s_" + section));
			blocks.add(new Block.Table(List.of(phrases.text("columns").split("\\|")), List.of(76, 24),
				lines.stream().map(line -> List.of(line.text(), String.join(" ", line.clauses()))).toList()));
		});
		String mark = phrases.text("mark", document.getId(), String.valueOf(document.getVersion()),
			base.file(document.getId()).digest().substring(0, 16));
		return new PolicyPaper(title(locale), mark, phrases.locale(), phrases.text("page"), blocks);
	}

	/** As text for the terminal. */
	@Override
	public String text(Locale locale) {
		StringBuilder text = new StringBuilder(title(locale)).append('\n');
		sections(locale).forEach((section, lines) -> {
			text.append('\n').append(heading(section, locale)).append('\n');
			lines.forEach(line -> text.append("  - ").append(line.text()).append("  ").append(line.clauses()).append('\n'));
		});
		return text.toString();
	}

	/** As data. */
	@Override
	public Map<String, @Nullable Object> data(Locale locale) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("document", document.getId());
		sections(locale).forEach((section, lines) -> data.put(section.name().toLowerCase(Locale.ROOT),
			lines.stream().map(line -> Map.of("text", line.text(), "clauses", line.clauses())).toList()));
		return data;
	}
}
