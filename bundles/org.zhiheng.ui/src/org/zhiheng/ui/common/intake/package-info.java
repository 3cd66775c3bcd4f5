// SPDX-License-Identifier: EPL-2.0
/**
 * Reading applications into the open workspace: a file chosen, its headings shown, tried, imported; or made-up people.
 *
 * <p>Parameters are left out of the null default: they are the workbench's, which carries no annotations.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.common.intake;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
