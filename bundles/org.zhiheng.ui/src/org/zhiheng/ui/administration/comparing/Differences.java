// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.difference.Change;
import org.zhiheng.rules.difference.PolicyDifference;
import org.zhiheng.rules.plain.Sentence;

/**
 * What differs between two versions, ready to be read.
 *
 * @param lines one for each difference, notice by notice
 * @param locale the reader's language
 */
public record Differences(List<Line> lines, Locale locale) {

	public Differences {
		lines = List.copyOf(lines);
	}

	/**
	 * One difference.
	 *
	 * @param kind added, removed or changed
	 * @param document id of the notice or catalogue
	 * @param clause id of the clause it rests on; of a catalogue, what it is about
	 * @param quote words of that clause in the later version, else in the earlier; empty in a catalogue
	 * @param sentence the whole difference
	 * @param before what the earlier version says, in lines; may be empty
	 * @param after what the later version says, in lines; may be empty
	 */
	public record Line(Change.@NonNull Kind kind, String document, String clause, String quote, String sentence, String before, String after) {}

	/**
	 * Compares.
	 *
	 * @param before the earlier version
	 * @param after the later version
	 * @param locale the reader's language
	 * @return the differences; none where both say the same
	 */
	public static Differences of(@NonNull PolicyBase before, @NonNull PolicyBase after, @NonNull Locale locale) {
		return new Differences(PolicyDifference.of(before, after).stream().map(each -> line(each, before, after, locale)).toList(), locale);
	}

	private static Line line(@NonNull Change change, PolicyBase before, PolicyBase after, @NonNull Locale locale) {
		@Nullable
		String clause = change.clause();
		String quote = ""; //$NON-NLS-1$
		if (clause != null) {
			Optional<Clause> text = after.clause(clause);
			quote = (text.isPresent() ? text : before.clause(clause)).map(Clause::getQuote).orElse(""); //$NON-NLS-1$
		}
		return new Line(change.kind(), change.root(), clause == null ? change.id() : clause, quote, change.sentence().in(locale),
			Sentence.lines(change.before(), locale).stripTrailing(), Sentence.lines(change.after(), locale).stripTrailing());
	}

	/** How many there are, in a sentence. */
	public String summary() {
		Phrases phrases = Phrases.of(Differences.class, locale);
		return lines.isEmpty() ? phrases.text("same") //$NON-NLS-1$
			: phrases.text("summary", String.valueOf(lines.size()), count(Change.Kind.CHANGED), count(Change.Kind.ADDED), count(Change.Kind.REMOVED)); //$NON-NLS-1$
	}

	private String count(Change.Kind kind) {
		return String.valueOf(lines.stream().filter(each -> each.kind() == kind).count());
	}

	/** All differences as text, one a line, to be pasted elsewhere. */
	public String text() {
		StringBuilder text = new StringBuilder();
		lines.forEach(each -> text.append(each.clause()).append('\t').append(each.sentence()).append('\n'));
		return text.toString();
	}
}
