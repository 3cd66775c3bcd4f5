// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.DocumentStatus;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;

/** A published version never changes: what was changed must bear a new one. */
public final class VersionCheck {

	private VersionCheck() {
	}

	/** Compares norms of two readings of one notice: their clauses are the same where their ids are. */
	@NonNullByDefault({})
	private static final class SameNorm extends EcoreUtil.EqualityHelper {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean haveEqualReference(EObject one, EObject other, EReference reference) {
			if (reference == Literals.NORM__CLAUSES) {
				return Findings.clauses(one).equals(Findings.clauses(other));
			}
			return reference.isContainer() || reference == Literals.NORM__DOCUMENT || super.haveEqualReference(one, other, reference);
		}
	}

	/**
	 * Compares what is to be applied with what was published.
	 *
	 * @param before the published policies
	 * @param after the changed ones
	 * @return one finding for each norm that differs although its document bears the same version
	 */
	public static List<Finding> changed(PolicyBase before, PolicyBase after) {
		Findings findings = new Findings();
		for (Document document : after.documents()) {
			before.document(String.valueOf(document.getId())).filter(old -> old.getVersion() == document.getVersion())
				.ifPresent(old -> compare(old, document, findings));
		}
		return findings.all().stream().map(each -> draft(after, each) ? each.as(Severity.NOTE) : each).toList();
	}

	/** What is still being written must have its new version only when it is published. */
	private static boolean draft(PolicyBase after, Finding finding) {
		return after.document(finding.document()).map(Document::getStatus)
			.filter(status -> status == DocumentStatus.DRAFT || status == DocumentStatus.SUBMITTED).isPresent();
	}

	private static void compare(Document before, Document after, Findings findings) {
		if (EcoreUtil.equals(before, after)) {
			return;
		}
		Fix fix = Fix.set(Findings.words("fix.version", String.valueOf(after.getVersion() + 1)), after, Literals.POLICY_ROOT__VERSION, //$NON-NLS-1$
			after.getVersion() + 1);
		String version = String.valueOf(after.getVersion());
		Map<String, Norm> old = new HashMap<>();
		before.getNorms().forEach(norm -> old.put(String.valueOf(norm.getId()), norm));
		List<Norm> changed = new ArrayList<>();
		for (Norm norm : after.getNorms()) {
			@Nullable
			Norm was = old.remove(String.valueOf(norm.getId()));
			if (was == null || !new SameNorm().equals(was, norm)) {
				changed.add(norm);
				findings.add(Code.VERSION_UNCHANGED, norm, was == null ? null : first(was, norm), fix, List.of(), String.valueOf(norm.getId()),
					was == null ? Findings.words("norm.new") : difference(was, norm), version); //$NON-NLS-1$
			}
		}
		old.values().forEach(norm -> findings.add(Code.VERSION_UNCHANGED, after, null, fix, Findings.clauses(norm), String.valueOf(norm.getId()),
			Findings.words("norm.gone"), version)); //$NON-NLS-1$
		if (changed.isEmpty() && old.isEmpty()) {
			findings.add(Code.VERSION_UNCHANGED, after, null, fix, List.of(), Policy.name(after), Findings.words("text.changed"), version); //$NON-NLS-1$
		}
	}

	private static @Nullable EStructuralFeature first(EObject before, EObject after) {
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			if (before.eClass() == after.eClass() && !feature.isTransient() && feature.getUpperBound() == 1
				&& !(before.eGet(feature) instanceof EObject) && !Objects.equals(before.eGet(feature), after.eGet(feature))) {
				return feature;
			}
		}
		return null;
	}

	private static Wording difference(EObject before, EObject after) {
		@Nullable
		EStructuralFeature feature = first(before, after);
		return feature == null ? Findings.words("norm.changed") //$NON-NLS-1$
			: Findings.words("norm.value", feature.getName(), String.valueOf(before.eGet(feature)), String.valueOf(after.eGet(feature))); //$NON-NLS-1$
	}
}
