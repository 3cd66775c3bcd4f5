// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.duties.DutyFinding.Verdict;

/**
 * Checks the points of a matter. The points stand in {@code points.tsv}, each with its clause; what a notice leaves open stays open. Stateless.
 */
public final class Duties {

	private static final String ALL_CONDITIONS = "JX19-3.2";

	private final PolicyBase base;
	private final List<DutyPoint> points;

	/** @param base the policies; points of clauses that they do not have are left out */
	public Duties(PolicyBase base) {
		this.base = base;
		try (InputStream in = Objects.requireNonNull(Duties.class.getResourceAsStream("points.tsv"))) {
			this.points = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> point(line.split("\t", -1)))
				.filter(point -> base.clause(point.clause()).isPresent()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static DutyPoint point(String... row) {
		List<String> arguments = Arrays.stream(row[4].split("\\|")).filter(each -> !each.isEmpty()).toList();
		return new DutyPoint(row[0], row[1], row[2], DutyPoint.Kind.valueOf(row[3]), arguments, row[5], Wording.both(row[6], row[7]));
	}

	/** What can be checked. */
	public List<String> matters() {
		return points.stream().map(DutyPoint::matter).distinct().toList();
	}

	/** The points of a matter. */
	public List<DutyPoint> points(String matter) {
		return points.stream().filter(point -> point.matter().equals(matter)).toList();
	}

	/** Clauses that ask for all points of a matter at once: of an enterprise, that it meets all conditions (试点企业须同时具备下列条件). */
	public List<String> whole(String matter) {
		return "ENTERPRISE".equals(matter) && base.clause(ALL_CONDITIONS).isPresent() ? List.of(ALL_CONDITIONS) : List.of();
	}

	/**
	 * All points of a matter together.
	 *
	 * @param findings on its points
	 * @return broken where one is, else missing where one is, else undetermined where one is, else kept
	 */
	public static Verdict together(List<DutyFinding> findings) {
		for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.MISSING, Verdict.UNDETERMINED)) {
			if (findings.stream().anyMatch(each -> each.verdict() == verdict)) {
				return verdict;
			}
		}
		return Verdict.KEPT;
	}

	/** What a person is asked, so that the points of a matter can be judged. */
	public List<DutyEntry> entries(String matter) {
		return DutyEntries.of(points(matter));
	}

	/** The name of a matter. */
	public static Wording name(String matter) {
		return locale -> Phrases.of(Duties.class, locale).text("matter." + matter);
	}

	/** What an answer means, where it is one of the codes of a choice. */
	public static Wording meaning(String answer) {
		return locale -> Arrays.stream(answer.split("\\|")).map(each -> Phrases.of(Duties.class, locale).has("answer." + each)
			? Phrases.of(Duties.class, locale).text("answer." + each)
			: each).collect(Collectors.joining(" → "));
	}

	/** The keys that answers to a matter may have. */
	public List<String> keys(String matter) {
		List<String> keys = new ArrayList<>();
		for (DutyPoint point : points(matter)) {
			keys.add(point.key());
			if (!point.when().isEmpty()) {
				keys.add(point.when().substring(0, point.when().indexOf('=')));
			}
			if (point.kind() == DutyPoint.Kind.WITHIN) {
				keys.add(point.arguments().get(0));
			}
		}
		return keys.stream().distinct().toList();
	}

	/**
	 * Checks.
	 *
	 * @param matter one of {@link #matters()}
	 * @param answers texts by key, lists with bars between; what is left out is missing
	 * @return a finding on each point that is asked
	 */
	public List<DutyFinding> check(String matter, Map<String, String> answers) {
		List<DutyFinding> findings = new ArrayList<>();
		for (DutyPoint point : points(matter)) {
			if (asked(point, answers)) {
				Verdict verdict = verdict(point, answers);
				Wording words = locale -> Phrases.of(Duties.class, locale).text("verdict." + verdict, point.asked().in(locale), point.clause());
				findings.add(new DutyFinding(point, verdict, words));
			}
		}
		return findings;
	}

	/** A point with a condition is asked unless the condition is known not to hold. */
	private static boolean asked(DutyPoint point, Map<String, String> answers) {
		int equal = point.when().indexOf('=');
		@Nullable
		String given = equal < 0 ? null : answers.get(point.when().substring(0, equal));
		return given == null ? equal < 0 || point.when().endsWith("=false") || !point.key().equals("steps")
			: given.equals(point.when().substring(equal + 1));
	}

	private Verdict verdict(DutyPoint point, Map<String, String> answers) {
		@Nullable
		String answer = answers.get(point.key());
		if (point.kind() == DutyPoint.Kind.ASSERTED) {
			String text = point.arguments().get(0);
			return base.assertions().stream().anyMatch(each -> String.valueOf(each.getText()).contains(text)) ? Verdict.KEPT : Verdict.UNDETERMINED;
		}
		if (answer == null) {
			return Verdict.MISSING;
		}
		return switch (point.kind()) {
			case YES -> of("true".equals(answer));
			case NO -> of("false".equals(answer));
			case FILLED -> of(!answer.isBlank());
			case ONE_OF -> of(point.arguments().contains(answer));
			case SOME -> number(answer).signum() > 0 ? Verdict.UNDETERMINED : Verdict.BROKEN;
			case AT_LEAST -> of(number(answer).compareTo(new BigDecimal(point.arguments().get(0))) >= 0);
			case BELOW -> of(number(answer).compareTo(new BigDecimal(point.arguments().get(0))) < 0);
			case WITHIN -> within(answer, answers.get(point.arguments().get(0)));
			case STEPS -> of(point.arguments().equals(Arrays.asList(answer.split("\\|"))));
			case CLAUSE -> of(base.clause(answer.strip()).isPresent());
			case ASSERTED -> Verdict.UNDETERMINED;
		};
	}

	private static Verdict within(String answer, @Nullable String list) {
		return list == null ? Verdict.MISSING : of(Arrays.asList(list.split("\\|")).contains(answer));
	}

	private static Verdict of(boolean kept) {
		return kept ? Verdict.KEPT : Verdict.BROKEN;
	}

	/** What is no number counts as none. */
	private static BigDecimal number(String text) {
		try {
			return new BigDecimal(text.strip());
		} catch (NumberFormatException e) {
			return BigDecimal.ONE.negate();
		}
	}
}
