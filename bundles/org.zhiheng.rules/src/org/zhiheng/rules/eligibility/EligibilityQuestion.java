// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Facts;

/**
 * A person, a request and a day.
 *
 * @param document id of the notice asked about, or null where the workbench is to find it
 * @param facts what is known of person and request, with {@code as_of}
 * @param checkTimetable whether the window for declarations is part of the question
 */
public record EligibilityQuestion(@Nullable String document, Facts facts, boolean checkTimetable) {}
