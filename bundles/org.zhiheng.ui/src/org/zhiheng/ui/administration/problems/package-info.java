// SPDX-License-Identifier: EPL-2.0
/**
 * What is found in the policy file that is open.
 *
 * <p>Parameters are left out of the null default: they are the workbench's, which carries no annotations.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.administration.problems;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
