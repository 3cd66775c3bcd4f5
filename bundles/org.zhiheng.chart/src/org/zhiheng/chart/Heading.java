// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;
import java.util.Optional;

/**
 * The words that a picture carries, so that it cannot be misread when it travels alone.
 *
 * @param title the subject
 * @param definition what the rate divides by what, and of whom
 * @param notes what the reader must know to read the picture rightly: gaps, contradictions
 * @param footer n, interval and method, data snapshot, policy version
 * @param demo the mark of made-up data, where the data are made up
 */
public record Heading(String title, String definition, List<String> notes, List<String> footer, Optional<String> demo) {

	public Heading {
		notes = List.copyOf(notes);
		footer = List.copyOf(footer);
	}
}
