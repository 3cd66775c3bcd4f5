// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One thing to look at.
 *
 * @param severity how much it matters
 * @param subject the object that it stands at
 * @param feature the field that it stands at, or null for the whole object
 * @param sentence what is found and what to do, in the reader's language
 */
public record Finding(Severity severity, EObject subject, @Nullable EStructuralFeature feature, String sentence) {}
