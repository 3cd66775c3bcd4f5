// SPDX-License-Identifier: EPL-2.0
/** The annual report from the window: what is asked, the work in the background, and the file that comes of it. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.analytics.report;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
