// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where in a policy file a person is, or wants to go.
 *
 * @param object the object
 * @param feature its feature, or null for the object as a whole
 */
public record Place(EObject object, @Nullable EStructuralFeature feature) {}
