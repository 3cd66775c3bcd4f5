// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.disclosure.Rule;

/**
 * Makes the annual report of a workspace: the same snapshot, policies, template, year, readers and language give the same report.
 */
public final class ReportMaker {

	/** Steps of the work, for progress. */
	private static final int STEPS = 100;

	private final Registry registry;
	private final PolicyBase policies;
	private final Template template;
	private final ScenarioFolder scenarios;
	private final Locale locale;

	/**
	 * @param registry the applications
	 * @param policies those in force
	 * @param template what is wanted
	 * @param scenarios where the scenarios that it names are kept
	 * @param locale the reader's language
	 */
	public ReportMaker(Registry registry, PolicyBase policies, Template template, ScenarioFolder scenarios, Locale locale) {
		this.registry = registry;
		this.policies = policies;
		this.template = template;
		this.scenarios = scenarios;
		this.locale = locale;
	}

	/** Who reads the report. */
	public enum Readers {
		/** Anybody: small cells are withheld. */
		PUBLIC,
		/** The office alone: nothing is withheld, and the report says so. */
		OFFICE
	}

	/**
	 * Makes the report.
	 *
	 * @param year which
	 * @param readers for whom
	 * @param progress parts made; may cancel
	 * @return the report
	 * @throws Failure ZH-5064 where the year holds no applications, ZH-5065 where the workspace holds none at all, ZH-4021 when cancelled, or why the
	 *             applications cannot be read
	 */
	public Report make(int year, Readers readers, Progress progress) throws Failure {
		PolicyRegions regions = new PolicyRegions(policies);
		String version = policies.documentIds().stream().map(id -> id + " " + policies.version(id))
			.collect(Collectors.joining(", ", "", " (" + policies.fingerprint() + ")"));
		Population population = regions.population(registry, progress);
		Labels labels = new Labels(regions, Vocabulary.standard(), locale);
		Optional<Rule> rule = readers == Readers.PUBLIC ? Optional.of(new Rule(template.threshold())) : Optional.empty();
		Figures figures = new Figures(population, rule, policies.series().stream().map(each -> each.getName()).toList());
		if (figures.years().isEmpty()) {
			throw new Failure(ReportMaker.class, "ZH-5065");
		}
		if (!figures.years().contains(year)) {
			throw new Failure(ReportMaker.class, "ZH-5064", Integer.toString(year),
				figures.years().stream().map(each -> Integer.toString(each)).collect(Collectors.joining(", ")));
		}
		Desk desk = new Desk(figures, template, year, labels, Phrases.of(ReportMaker.class, locale), new ArrayList<>());
		return new Draft(desk, provenance(population, version, desk), progress).report();
	}

	private Map<String, String> provenance(Population population, String version, Desk desk) {
		Map<String, String> provenance = new LinkedHashMap<>();
		provenance.put(desk.text("origin.year"), desk.year(desk.year()));
		provenance.put(desk.text("origin.snapshot"), Long.toString(population.snapshot().sequence()));
		provenance.put(desk.text("origin.policies"), version);
		provenance.put(desk.text("origin.readers"), desk.figures().rule().isPresent()
			? desk.text("origin.public", Integer.toString(template.threshold()))
			: desk.text("origin.office"));
		provenance.put(desk.text("origin.confidence"), desk.level());
		provenance.put(desk.text("origin.data"), desk.text(population.snapshot().demo() ? "origin.demo" : "origin.real"));
		return provenance;
	}

	/** One report in the making. */
	private final class Draft {

		private final Desk desk;
		private final Map<String, String> provenance;
		private final Progress progress;
		private final Charts charts;
		private final boolean demo;

		Draft(Desk desk, Map<String, String> provenance, Progress progress) {
			this.desk = desk;
			this.provenance = provenance;
			this.progress = progress;
			this.demo = desk.figures().population().snapshot().demo();
			this.charts = new Charts(desk, mark(), demo ? Optional.of(desk.text("origin.demo")) : Optional.empty());
		}

		private String mark() {
			return desk.text("mark", Long.toString(desk.figures().population().snapshot().sequence()));
		}

		Report report() throws Failure {
			String title = template.title().isEmpty() ? desk.text("title", desk.year(desk.year()))
				: template.title().replace("{0}", desk.year(desk.year()));
			opening();
			int done = 0;
			for (Section section : template.sections()) {
				if (progress.cancelled()) {
					throw new Failure(Population.class, "ZH-4021");
				}
				write(section);
				progress.at(++done * STEPS / template.sections().size(), STEPS);
			}
			String mark = demo ? desk.text("origin.demo") + " · " + mark() : mark();
			return new Report(title, template.office(), template.logo(), mark, desk.text("contents"), desk.text("page", "{0}", "{1}"), locale,
				provenance,
				new Numbering(desk.phrases()).numbered(desk.parts()));
		}

		private void opening() {
			if (demo) {
				desk.parts().add(new Part.Notice(desk.text("origin.demo")));
			}
			if (desk.figures().rule().isEmpty()) {
				desk.parts().add(new Part.Notice(desk.text("opening.office")));
			}
			if (!template.introduction().isEmpty()) {
				desk.parts().add(new Part.Paragraph(template.introduction()));
			}
		}

		private void write(Section section) throws Failure {
			CompareSections compare = new CompareSections(desk, charts);
			YearSections years = new YearSections(desk, charts);
			StepSections steps = new StepSections(desk);
			ClosingSections closing = new ClosingSections(desk);
			switch (section) {
				case SUMMARY -> new Summary(desk).write(compare);
				case FUNNEL -> steps.funnel();
				case RATES -> new RateSections(desk).write();
				case TREND -> years.trend();
				case COMPARISON -> compare.comparison();
				case HEAT -> years.heat();
				case OUTLIERS -> compare.outliers();
				case SCORES -> steps.scores();
				case FEES -> steps.fees(Fees.of(registry, desk.year(), Progress.NONE));
				case SCENARIO -> new ScenarioSections(desk, scenarios).write(registry, policies);
				case DEFINITIONS -> closing.definitions();
				case METHODS -> closing.methods();
				case SOURCES -> closing.sources(policies, provenance);
				case MISSING -> closing.missing(new ScenarioSections(desk, scenarios).missing());
			}
		}
	}

	/** The years of a workspace, rising. */
	public static List<Integer> years(Population population) throws Failure {
		return new Figures(population, Optional.empty(), List.of()).years();
	}
}
