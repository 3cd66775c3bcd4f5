// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Values;

/**
 * A question about a step of a notice.
 *
 * @param kind what is asked: window, deadline, check, count, publicity, effective, undetermined
 * @param document id of the notice
 * @param input step and days
 */
public record TimetableQuestion(String kind, @Nullable String document, Values input) {}
