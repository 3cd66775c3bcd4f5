// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

/**
 * Which state of the registry was counted: two results of one snapshot and one question are equal.
 *
 * @param sequence the journal record up to which applications were seen
 * @param policyVersion names the policies by which places and acts were read; another name, another snapshot
 * @param demo whether the people are made up, which every picture and export must say
 */
public record Snapshot(long sequence, String policyVersion, boolean demo) {}
