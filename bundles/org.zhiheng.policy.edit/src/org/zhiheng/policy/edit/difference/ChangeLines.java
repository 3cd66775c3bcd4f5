// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.difference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.edit.word.PolicyWords;

/**
 * The differences of two states in words, one line each, as the journal keeps them: 高级评审费 450 → 480 元/人（HT25-5.7.2）.
 */
public final class ChangeLines {

	private final PolicyWords words;
	private final Phrases phrases;

	/** @param words the language of the lines */
	public ChangeLines(PolicyWords words) {
		this.words = words;
		this.phrases = Phrases.of(ChangeLines.class, words.locale());
	}

	/** What the earlier state said where the later one says something else; empty where everything is new. */
	public String before(List<Difference> differences) {
		return differences.stream().map(this::before).filter(Objects::nonNull).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** What changed, with the earlier and the later value. */
	public String after(List<Difference> differences) {
		return differences.stream().map(this::after).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private @Nullable String before(Difference difference) {
		if (difference instanceof Difference.Changed changed) {
			return phrases.text("state", name(changed), withUnit(changed, changed.before()), clause(changed.object())); //$NON-NLS-1$
		}
		return difference instanceof Difference.Removed removed ? described("present", removed.object()) : null; //$NON-NLS-1$
	}

	/** One difference in one line. */
	public String after(Difference difference) {
		if (difference instanceof Difference.Changed changed) {
			String before = words.value(changed.feature(), changed.before());
			return phrases.text("changed", name(changed), before, withUnit(changed, changed.after()), clause(changed.object())); //$NON-NLS-1$
		}
		if (difference instanceof Difference.Removed removed) {
			return described("removed", removed.object()); //$NON-NLS-1$
		}
		return described("added", ((Difference.Added) difference).object()); //$NON-NLS-1$
	}

	private String name(Difference.Changed changed) {
		String feature = words.feature(changed.feature());
		return changed.object() instanceof PolicyRoot ? feature : phrases.text("name", words.name(changed.object()), feature); //$NON-NLS-1$
	}

	private String withUnit(Difference.Changed changed, @Nullable Object value) {
		return withUnit(changed.feature(), value);
	}

	private String withUnit(EStructuralFeature feature, @Nullable Object value) {
		String unit = value == null ? "" : words.unit(feature); //$NON-NLS-1$
		return unit.isEmpty() ? words.value(feature, value) : words.value(feature, value) + " " + unit; //$NON-NLS-1$
	}

	private String described(String key, EObject object) {
		return phrases.text(key, words.kind(object.eClass()), words.name(object), details(object), clause(object));
	}

	private String details(EObject object) {
		String name = words.name(object);
		String own = object.eClass().getEAllAttributes().stream().filter(each -> told(object, each))
			.map(each -> words.feature(each) + " " + withUnit(each, object.eGet(each))) //$NON-NLS-1$
			.filter(each -> !each.endsWith(" " + name)).collect(Collectors.joining(phrases.text("comma"))); //$NON-NLS-1$ //$NON-NLS-2$
		String parts = object.eContents().stream().filter(each -> each.eClass() != PolicyPackage.Literals.SCOPE)
			.map(each -> words.kind(each.eClass()) + " " + words.name(each) + details(each)).collect(Collectors.joining(phrases.text("comma"))); //$NON-NLS-1$ //$NON-NLS-2$
		String all = own.isEmpty() || parts.isEmpty() ? own + parts : own + phrases.text("comma") + parts; //$NON-NLS-1$
		return all.isEmpty() ? "" : phrases.text("details", all); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean told(EObject object, EAttribute attribute) {
		return object.eIsSet(attribute) && !attribute.isTransient() && !attribute.isID() && attribute != PolicyPackage.Literals.NORM__HANDLING;
	}

	private String clause(EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			if (holder instanceof Norm norm && !norm.getClauses().isEmpty()) {
				return phrases.text("clause", norm.getClauses().get(0).getId()); //$NON-NLS-1$
			}
			if (holder instanceof Specialty specialty && specialty.getClause() != null) {
				return phrases.text("clause", specialty.getClause()); //$NON-NLS-1$
			}
			holder = holder.eContainer();
		}
		return ""; //$NON-NLS-1$
	}
}
