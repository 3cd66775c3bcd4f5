// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The forms there are. */
public final class FormTemplates {

	private FormTemplates() {
	}

	/** The ids of all forms, notice by notice. */
	public static List<String> ids() {
		return lines("index.txt");
	}

	/** A form, empty where there is none of that id. */
	public static Optional<FormTemplate> find(String id) {
		return ids().contains(id) ? Optional.of(FormTemplate.parse(id, lines(id + ".txt"))) : Optional.empty();
	}

	/** All forms. */
	public static List<FormTemplate> all() {
		return ids().stream().map(id -> find(id).orElseThrow()).toList();
	}

	private static List<String> lines(String name) {
		try (InputStream in = Objects.requireNonNull(FormTemplates.class.getResourceAsStream("templates/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
