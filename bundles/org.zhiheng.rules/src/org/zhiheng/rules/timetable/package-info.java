// SPDX-License-Identifier: EPL-2.0
/**
 * When does a step open and close, is a day in time? Windows, named days, periods, publicity and resubmission, with every reading of the count.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules.timetable;
