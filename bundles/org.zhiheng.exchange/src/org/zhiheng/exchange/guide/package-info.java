// SPDX-License-Identifier: EPL-2.0
/** The guide that is printed for applicants, and the calendar file of what is due. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.guide;
