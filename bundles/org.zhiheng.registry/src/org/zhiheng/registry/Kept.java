// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * One application as the registry keeps it.
 *
 * @param row its latest content
 * @param pseudonym the person's keyed pseudonym, the same in all that person's applications
 * @param revision 1 for the first content, one more with each different content
 * @param journalSequence the journal record that brought this content
 */
public record Kept(ApplicationRow row, String pseudonym, int revision, long journalSequence) {}
