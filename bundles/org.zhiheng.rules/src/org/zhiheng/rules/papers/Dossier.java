// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was handed in for one application.
 *
 * @param files in the order they came
 * @param fields entries of the form by the names of the checklist; a null or blank value is an entry left empty, one left out is not looked at
 * @param hidden what must not be seen by reviewers
 */
public record Dossier(List<HandedIn> files, Map<String, @Nullable String> fields, Hidden hidden) {

	public Dossier {
		files = List.copyOf(files);
		fields = new LinkedHashMap<>(fields);
	}

	/** Only files. */
	public static Dossier of(List<HandedIn> files) {
		return new Dossier(files, Map.of(), Hidden.NONE);
	}

	/** Tells nothing of the person. */
	@Override
	public String toString() {
		return "Dossier[" + files.size() + " files]";
	}
}
