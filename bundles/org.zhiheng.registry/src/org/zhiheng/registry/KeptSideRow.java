// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * One row of a table beside that of applications, as the registry keeps it.
 *
 * @param row its latest content
 * @param about the application's number, or in a table about persons the person's keyed pseudonym
 * @param revision 1 for the first content, one more with each different content
 * @param journalSequence the journal record that brought this content
 */
public record KeptSideRow(SideRow row, String about, int revision, long journalSequence) {}
