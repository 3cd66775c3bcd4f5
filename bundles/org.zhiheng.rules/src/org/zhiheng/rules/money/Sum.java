// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is due.
 *
 * @param unit CNY a person, or null where there is no single one
 * @param amount CNY in all, or null where no notice says
 * @param lines by line, where several were asked
 */
record Sum(@Nullable BigDecimal unit, @Nullable BigDecimal amount, List<FeeAnswer.Line> lines) {}
