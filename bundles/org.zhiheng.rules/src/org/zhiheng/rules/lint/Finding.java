// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;

/**
 * One thing found.
 *
 * @param code what kind of thing
 * @param severity how much it matters here
 * @param document id of the notice or catalogue it is found in
 * @param clauses ids of the clauses it stands on, the one to be changed first; empty for what no clause says
 * @param sentence what is found, with the figures it follows from
 * @param object what it is about, or null for the document as a whole
 * @param feature its field, or null for the whole object
 * @param fix what would remove it, or null where only a person can decide
 */
public record Finding(Code code, Severity severity, String document, List<String> clauses, Wording sentence, @Nullable EObject object,
	@Nullable EStructuralFeature feature, @Nullable Fix fix) {

	public Finding {
		clauses = List.copyOf(new LinkedHashSet<>(clauses));
	}

	/** The same with a way to remove it. */
	Finding fixed(Fix by) {
		return new Finding(code, severity, document, clauses, sentence, object, feature, by);
	}

	/** The same, taken more or less seriously. */
	Finding as(Severity other) {
		return new Finding(code, other, document, clauses, sentence, object, feature, fix);
	}
}
