// SPDX-License-Identifier: EPL-2.0
/**
 * Pivot tables in the window: what stands down and across, the table, why a number is what it is, and questions saved under a name.
 *
 * <p>Parameters are left out of the null default: they are the workbench's, which carries no annotations.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.analytics.pivot;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
