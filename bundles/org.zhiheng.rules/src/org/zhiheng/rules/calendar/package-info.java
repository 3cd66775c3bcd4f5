// SPDX-License-Identifier: EPL-2.0
/**
 * Working days, from the announced calendars of the nation and of a region. A year that was not announced is said, never assumed.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.calendar;
