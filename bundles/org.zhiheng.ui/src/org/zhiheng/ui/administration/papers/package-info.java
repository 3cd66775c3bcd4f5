// SPDX-License-Identifier: EPL-2.0
/**
 * Prints what applicants and offices hold in their hands: guides, checklists, calendars and the forms of the notices.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.administration.papers;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
