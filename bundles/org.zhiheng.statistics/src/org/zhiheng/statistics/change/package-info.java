// SPDX-License-Identifier: EPL-2.0
/** What happens over time: trends of few years, forecasts, and whether a notice changed anything; each with its refusal where the data cannot tell. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.change;
