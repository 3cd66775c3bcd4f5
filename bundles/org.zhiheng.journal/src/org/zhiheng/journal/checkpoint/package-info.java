// SPDX-License-Identifier: EPL-2.0
/**
 * Signed checkpoints in the text form of C2SP tlog-checkpoint and signed-note, which leave the machine and are later held against the journal.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.journal.checkpoint;
