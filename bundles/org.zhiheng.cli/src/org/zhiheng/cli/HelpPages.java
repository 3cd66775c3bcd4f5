// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The topics of the page of help that the window shows, for a terminal. */
final class HelpPages {

	/**
	 * One topic.
	 *
	 * @param title as a reader sees it
	 * @param html what stands below it
	 */
	private record Topic(String title, String html) {}

	private static final Pattern TOPIC = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>(.*?)(?=<h2 id=|</body>|\\z)", Pattern.DOTALL);
	private static final int NEAREST = 3;

	/** A single letter stands in every text. */
	private static final int SHORTEST = 2;

	private static final int NAMED = -3;
	private static final int TITLED = -2;
	private static final int SPOKEN_OF = -1;

	private final Map<String, Topic> topics = new LinkedHashMap<>();

	/**
	 * @param pages the files of the help bundle by name
	 * @param locale the reader's language
	 * @throws IOException where the page is missing or cannot be read
	 */
	HelpPages(Function<String, Optional<String>> pages, Locale locale) throws IOException {
		String name = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "help/en.html" : "help/zh.html";
		Matcher found = TOPIC.matcher(pages.apply(name).orElseThrow(() -> new IOException(name)));
		while (found.find()) {
			topics.put(found.group(1), new Topic(new PlainPage(locale).text(found.group(2)).strip(), found.group(3)));
		}
	}

	/** The topics, one line each. */
	List<String> lines(int width) {
		return topics.entrySet().stream().map(topic -> "  " + topic.getKey() + " ".repeat(Math.max(1, width - topic.getKey().length()))
			+ topic.getValue().title()).toList();
	}

	/** A topic as text for a terminal, by its word or its title; empty where there is none. */
	Optional<String> text(String wanted, Locale locale) {
		return topics.entrySet().stream()
			.filter(topic -> topic.getKey().equalsIgnoreCase(wanted) || topic.getValue().title().equalsIgnoreCase(wanted))
			.findFirst().map(topic -> topic.getValue().title() + "\n\n" + new PlainPage(locale).text(topic.getValue().html()).strip() + "\n");
	}

	/** The topics and commands nearest to words that are none: those named so, those titled so, those that speak of it, those spelt like it. */
	List<String> nearest(String wanted, List<String> others) {
		List<String> all = new ArrayList<>(topics.keySet());
		others.stream().filter(each -> !all.contains(each)).forEach(all::add);
		String word = wanted.toLowerCase(Locale.ROOT);
		return all.stream().sorted(Comparator.comparingInt((String each) -> rank(each, word)).thenComparing(Comparator.naturalOrder())).limit(NEAREST)
			.toList();
	}

	private int rank(String name, String word) {
		if (name.contains(word) || word.contains(name)) {
			return NAMED;
		}
		Topic topic = topics.get(name);
		if (topic == null || word.length() < SHORTEST) {
			return distance(name, word);
		}
		return holds(topic.title(), word) ? TITLED : holds(topic.html().replaceAll("<[^>]*>", ""), word) ? SPOKEN_OF : distance(name, word);
	}

	/** Whether a text holds every part of what is wanted, in whatever order. */
	private static boolean holds(String text, String wanted) {
		String all = text.toLowerCase(Locale.ROOT);
		return Stream.of(wanted.split("\\s+")).allMatch(all::contains);
	}

	/** How many letters must be changed, put in or left out (Levenshtein). */
	static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int above = row[j];
				int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
				corner = above;
			}
		}
		return row[other.length()];
	}
}
