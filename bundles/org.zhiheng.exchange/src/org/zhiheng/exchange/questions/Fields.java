// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The fields that the questions of a schema may carry, from {@code fields.tsv}. Those about persons stand in the fact vocabulary instead.
 */
final class Fields {

	/** Accepted in every case, and never used to decide. */
	static final Set<String> IGNORED = Set.of("title", "quote", "note", "clauses", "ambiguity", "calendar_certain", "expected"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** Accepted at the root beside schema and cases. */
	static final Set<String> IGNORED_AT_ROOT = Set.of("generated", "count", "documents", "calendars", "title", "quote", "note", "clauses", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$
		"ambiguity",         //$NON-NLS-1$
		"calendar_certain", "expected"); //$NON-NLS-1$ //$NON-NLS-2$

	/** What a field holds. */
	enum Kind {
		/** Any text. */
		TEXT,
		/** One of the codes. */
		CODE,
		/** A day. */
		DATE,
		/** Several days. */
		DATES,
		/** A year. */
		YEAR,
		/** A whole number of 0 or more. */
		COUNT,
		/** A number of 0 or more. */
		AMOUNT,
		/** A decimal string of 0 to 1. */
		RATE,
		/** True or false. */
		FLAG,
		/** Several objects. */
		LINES
	}

	/**
	 * One field.
	 *
	 * @param kind what it holds
	 * @param codes the codes, where it holds one
	 */
	record Field(Kind kind, List<String> codes) {}

	private final Map<String, Field> byPath = new HashMap<>();

	/** @param schema whose fields to hold */
	Fields(Schema schema) {
		try (InputStream in = Objects.requireNonNull(Fields.class.getResourceAsStream("fields.tsv"))) { //$NON-NLS-1$
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)) //$NON-NLS-1$
				.filter(cells -> schema.questions().equals(cells[0]))
				.forEach(cells -> byPath.put(cells[1], new Field(Kind.valueOf(cells[2]), List.of(cells[3].split("\\|"))))); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The field under a path without indices, such as {@code input.lines[].level}; null where there is none. */
	@Nullable
	Field at(String path) {
		return byPath.get(path);
	}
}
