// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.MaskingRule;
import org.zhiheng.rules.Wording;

/**
 * Looks for what reviewers must not see, in names and texts of files. A photograph, and letters in a picture, are beyond a program: that is said.
 *
 * <p>The notices name the person's name, photograph and unit; an ID number or mobile number tells the person as surely and is reported as such.
 */
public final class Masking {

	private static final Pattern ID_NUMBER = Pattern
		.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])");
	private static final Pattern PHONE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
	private static final String DOTS = "[\\u00B7\\u2022\\u30FB\\u2027\\uFF0E.]";
	private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "bmp", "tif", "tiff", "gif", "pdf");

	private final List<MaskingRule> rules;

	/** @param document whose rules are applied */
	public Masking(Document document) {
		this.rules = document.getNorms().stream().filter(MaskingRule.class::isInstance).map(MaskingRule.class::cast).toList();
	}

	/** Whether the notice has anything masked. */
	public boolean asked() {
		return !rules.isEmpty();
	}

	/**
	 * Looks through files.
	 *
	 * @param files names and texts
	 * @param hidden what the person is known by; ID numbers and mobile numbers are found without
	 * @return findings, none where the notice has nothing masked
	 */
	public List<PaperFinding> check(List<HandedIn> files, Hidden hidden) {
		List<PaperFinding> findings = new ArrayList<>();
		if (!asked()) {
			return findings;
		}
		boolean pictures = false;
		for (int i = 0; i < files.size(); i++) {
			HandedIn file = files.get(i);
			String shown = shown(file.name(), hidden, i);
			seen(file.name(), hidden).forEach(kind -> findings.add(found(kind, "masked.name", shown)));
			String text = file.text();
			if (text != null) {
				seen(text, hidden).forEach(kind -> findings.add(found(kind, "masked.text", shown)));
			}
			pictures |= PICTURES.contains(file.ending());
		}
		if (pictures) {
			findings.add(new PaperFinding(PaperFinding.Kind.LOOK, clauses("PHOTO"), Said.of("masked.look")));
		}
		rules.stream().filter(rule -> rule.getMasked().contains("CLASSIFIED")).findFirst()
			.ifPresent(
				rule -> findings.add(new PaperFinding(PaperFinding.Kind.LOOK, List.of(rule.getClauses().get(0).getId()), Said.of("masked.secret"))));
		return findings;
	}

	private PaperFinding found(String kind, String key, String file) {
		Wording what = Said.of("mask." + kind);
		boolean named = rules.stream().anyMatch(rule -> rule.getMasked().contains(kind));
		Wording sentence = Said.of(key, file, what);
		return new PaperFinding(PaperFinding.Kind.UNMASKED, clauses(kind), named ? sentence : Said.of("masked.beyond", sentence));
	}

	/** The clauses that have a kind masked; of a kind that none names, those that have the name masked. */
	private List<String> clauses(String kind) {
		Set<String> clauses = new LinkedHashSet<>();
		for (String each : List.of(kind, "NAME")) {
			if (clauses.isEmpty()) {
				rules.stream().filter(rule -> rule.getMasked().contains(each))
					.forEach(rule -> rule.getClauses().forEach(clause -> clauses.add(clause.getId())));
			}
		}
		return List.copyOf(clauses);
	}

	/** The kinds that are seen in a text. */
	private static Set<String> seen(String text, Hidden hidden) {
		Set<String> kinds = new LinkedHashSet<>();
		String plain = plain(text);
		for (Map.Entry<String, String> each : hidden.values().entrySet()) {
			if (plain.contains(plain(each.getValue()))) {
				kinds.add(each.getKey());
			}
		}
		if (ID_NUMBER.matcher(text).find()) {
			kinds.add("ID_NUMBER");
		}
		if (PHONE.matcher(text).find()) {
			kinds.add("PHONE");
		}
		return kinds;
	}

	/** Without blanks and with one kind of middle dot, so that 阿·买提 is found however it was typed. */
	private static String plain(String text) {
		return text.replaceAll("\\s", "").replaceAll(DOTS, "·").toUpperCase(java.util.Locale.ROOT);
	}

	/** A file's name with what must be hidden left out, so that a report does not show what it complains of. */
	private static String shown(String name, Hidden hidden, int place) {
		String shown = name;
		for (String value : hidden.values().values()) {
			shown = shown.replace(value, "***");
		}
		for (Pattern pattern : List.of(ID_NUMBER, PHONE)) {
			Matcher matcher = pattern.matcher(shown);
			shown = matcher.replaceAll("***");
		}
		boolean left = hidden.values().values().stream().map(Masking::plain).anyMatch(plain(shown)::contains);
		return left ? "#" + (place + 1) : shown;
	}

	/** A file's name as it may be shown. */
	static String shown(HandedIn file, Hidden hidden, int place) {
		return shown(file.name(), hidden, place);
	}
}
