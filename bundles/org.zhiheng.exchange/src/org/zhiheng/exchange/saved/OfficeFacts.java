// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.agenda.Due;

/**
 * What an office wants to know at a glance besides rates, from what the workspace holds: what is due, what waits for somebody, how the journal stands.
 */
public final class OfficeFacts {

	/** The action by which the journal tells that a checkpoint was taken away; its entity ends with the record up to which it reaches. */
	public static final String CHECKPOINT = "checkpoint";

	/** How far ahead, and how far back, is looked. */
	static final int DAYS = 30;

	private static final int MOST_DUE = 3;
	private static final String DISCLOSURE = "disclosure";
	private static final String PUBLISH = "policy.publish";

	private final Registry registry;
	private final PolicyBase policies;
	private final Path workspace;
	private final Clock clock;
	private final Locale locale;
	private final Phrases phrases;

	/**
	 * One of them.
	 *
	 * @param key the same in every language
	 * @param label what it is
	 * @param value in words or as a number
	 */
	public record Fact(String key, String label, String value) {}

	/**
	 * @param registry the workspace
	 * @param policies in force
	 * @param workspace its folder
	 * @param clock says today
	 * @param locale the reader's language
	 */
	public OfficeFacts(Registry registry, PolicyBase policies, Path workspace, Clock clock, Locale locale) {
		this.registry = registry;
		this.policies = policies;
		this.workspace = workspace;
		this.clock = clock;
		this.locale = locale;
		this.phrases = Phrases.of(OfficeFacts.class, locale);
	}

	/**
	 * The facts of an office.
	 *
	 * @throws Failure where the workspace cannot be read
	 */
	public List<Fact> of(Office office) throws Failure {
		return switch (office) {
			case ADMINISTRATOR ->
				List.of(fact("due", due(), DAYS), fact("pending", count(pending())), fact("filed", count(registry.count(Filter.ALL))));
			case ANALYST -> List.of(fact("filed", count(registry.count(Filter.ALL))), fact("snapshot", count(registry.sequence())),
				fact("questions", count(new QuestionFolder(workspace).all().questions().size())));
			case AUDITOR -> List.of(fact("journal", count(registry.trail().count(AuditTrail.Question.ALL))), fact("last", last()),
				fact("checkpoint", checkpoint()),
				fact("readOnly", phrases.text(registry.readOnly() ? "fact_disagree" : "fact_agree")),
				fact("disclosed", count(lately(DISCLOSURE)), DAYS), fact("published", count(lately(PUBLISH)), DAYS),
				fact("pending", count(pending())));
		};
	}

	private Fact fact(String key, String value, Object... of) {
		return new Fact(key, phrases.text("fact_" + key, of), value);
	}

	private static String count(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	private long pending() throws Failure {
		return registry.policies().all().stream().filter(PolicyVersion::pending).count();
	}

	private long lately(String action) throws Failure {
		Instant from = clock.instant().minus(Duration.ofDays(DAYS));
		return registry.trail().count(new AuditTrail.Question(null, action, null, from, null));
	}

	private String last() throws Failure {
		List<AuditEntry> page = registry.trail().page(AuditTrail.Question.ALL, true, 0, 1);
		return page.isEmpty() ? "–"
			: phrases.text("fact_last_line", day(page.get(0)), page.get(0).action());
	}

	/** The checkpoint taken away last, which alone can prove later that nothing before it was changed. */
	private String checkpoint() throws Failure {
		List<AuditEntry> page = registry.trail().page(new AuditTrail.Question(null, CHECKPOINT, null, null, null), true, 0, 1);
		return page.isEmpty() ? phrases.text("fact_checkpoint_never")
			: phrases.text("fact_checkpoint_line", day(page.get(0)), page.get(0).entity().substring(CHECKPOINT.length() + 1));
	}

	private static String day(AuditEntry entry) {
		return entry.at().atZone(ZoneId.systemDefault()).toLocalDate().toString();
	}

	/** What closes, or is to be reminded of, from today on, the nearest first. */
	private String due() {
		LocalDate today = LocalDate.now(clock);
		LocalDate end = today.plusDays(DAYS);
		List<Due> due = new ArrayList<>();
		for (String id : policies.documentIds()) {
			policies.document(id).ifPresent(document -> {
				for (int year = today.getYear() - 1; year <= end.getYear(); year++) {
					new Agenda(policies).of(document, year).stream().filter(each -> between(day(each), today, end)).forEach(due::add);
				}
			});
		}
		String lines = due.stream().sorted(Comparator.comparing(each -> String.valueOf(day(each)))).limit(MOST_DUE)
			.map(each -> phrases.text("fact_due_line", String.valueOf(day(each)), each.what().in(locale), String.join(" ", each.clauses())))
			.collect(Collectors.joining("\n"));
		return lines.isEmpty() ? phrases.text("fact_due_none") : lines;
	}

	private static @Nullable LocalDate day(Due due) {
		return due.closes() == null ? due.remind() : due.closes();
	}

	private static boolean between(@Nullable LocalDate day, LocalDate from, LocalDate to) {
		return day != null && !day.isBefore(from) && !day.isAfter(to);
	}
}
