// SPDX-License-Identifier: EPL-2.0
/**
 * Inference on counts: intervals, tests, limits, shrinkage. Pure functions of numbers, each with its source; nothing here knows of applications.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.inference;
