// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.sanction;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Values;

/**
 * A question about the consequences of an act.
 *
 * @param document id of the notice
 * @param input act, person, decision, register, application
 */
public record SanctionQuestion(@Nullable String document, Values input) {}
