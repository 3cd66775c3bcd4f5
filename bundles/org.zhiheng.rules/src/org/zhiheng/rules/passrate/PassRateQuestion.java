// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Values;

/**
 * A question about a pass rate.
 *
 * @param document id of the notice
 * @param input year, level, route, rate, numbers, groups
 */
public record PassRateQuestion(@Nullable String document, Values input) {}
