// SPDX-License-Identifier: EPL-2.0
/**
 * The journal: canonical records in an append-only file, each bound to the one before, and the verifier that needs no key. It is the truth the
 * registry is rebuilt from, and the audit trail. It knows nothing of applications or databases.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.journal;
