// SPDX-License-Identifier: EPL-2.0
/**
 * The tree of notices, clauses and rules.
 *
 * <p>Parameters are left out of the null default: they are the workbench's, which carries no annotations.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.administration.documents;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
