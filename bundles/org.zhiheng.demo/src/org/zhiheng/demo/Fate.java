// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What became of an application.
 *
 * @param accepted whether the materials were received
 * @param reviewed whether it was put to the vote, or examined where there is none
 * @param passed whether it passed
 * @param probability true probability to pass once reviewed
 * @param issued day of the qualification document, or null where there is none
 */
record Fate(boolean accepted, boolean reviewed, boolean passed, double probability, @Nullable LocalDate issued) {}
