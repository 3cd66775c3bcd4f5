// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.time.Instant;

/**
 * The journal's receipt for a change: it is on disk.
 *
 * @param sequence number of the journal record
 * @param at its time
 */
public record Recording(long sequence, Instant at) {}
