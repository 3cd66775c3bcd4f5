// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.audit.JournalFinding;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.ui.common.Rows;

/**
 * The records found, as rows of a table that reads only the pages looked at. A row whose page is not there yet shows … and asks for it.
 */
public final class JournalSheet implements Rows {

	/** Fetches a page; its records come back through {@link JournalSheet#arrived}. */
	@FunctionalInterface
	public interface Fetcher {

		/**
		 * @param page from 0
		 */
		void fetch(int page);
	}

	/** Records of a page. */
	public static final int PAGE = 200;

	private static final String WAITING = "…";

	private final int size;
	private final JournalWords words;
	private final Fetcher fetcher;
	private final Map<Integer, List<AuditEntry>> pages = new HashMap<>();

	/**
	 * @param finding what was found
	 * @param words in which it is read
	 * @param fetcher reads pages, later or at once
	 */
	public JournalSheet(JournalFinding finding, JournalWords words, Fetcher fetcher) {
		this.size = (int) Math.min(Integer.MAX_VALUE, finding.size());
		this.words = words;
		this.fetcher = fetcher;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public String cell(int row, int column) {
		return entry(row).map(each -> words.line(each).cells().get(column)).orElse(column == 0 ? WAITING : "");
	}

	/** The record of a row, empty where its page is still being read. */
	public Optional<AuditEntry> entry(int row) {
		Integer page = Integer.valueOf(row / PAGE);
		@Nullable
		List<AuditEntry> known = pages.get(page);
		if (known == null) {
			pages.put(page, List.of());
			fetcher.fetch(page.intValue());
			known = pages.get(page);
		}
		int place = row % PAGE;
		return known == null || place >= known.size() ? Optional.empty() : Optional.of(known.get(place));
	}

	/**
	 * Takes a page.
	 *
	 * @param page from 0
	 * @param entries its records
	 */
	public void arrived(int page, List<AuditEntry> entries) {
		pages.put(Integer.valueOf(page), List.copyOf(entries));
	}
}
