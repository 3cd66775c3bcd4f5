// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person's identity was at one time, enciphered under that person's key.
 *
 * @param id the revision's number in the database
 * @param slot the slot of the person's key: the id of the first revision under that key
 * @param revision 1 for the first, one more with each other content
 * @param pseudonym the person
 * @param sealed nonce and AES-256-GCM of the identity, or null where the person was erased
 */
record PersonRevision(long id, long slot, int revision, Pseudonym pseudonym, byte @Nullable [] sealed) {

	@Override
	public String toString() {
		return "PersonRevision[" + id + ']'; //$NON-NLS-1$
	}
}
