// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Values;

/**
 * A question about a fee.
 *
 * @param document id of the notice
 * @param input year, route, level, persons, status, payment
 */
public record FeeQuestion(@Nullable String document, Values input) {}
