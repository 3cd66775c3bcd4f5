// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

/**
 * A rejected row in words, fit for screens and logs: identities are masked.
 *
 * @param row its number, after the name of its sheet and {@code !} where several sheets were read
 * @param columns the headings concerned, parted by ；
 * @param reasons why, parted by ；
 * @param remedies what to do, parted by ；
 */
public record Rejection(String row, String columns, String reasons, String remedies) {}
