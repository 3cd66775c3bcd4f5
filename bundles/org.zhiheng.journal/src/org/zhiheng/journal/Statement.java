// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The part of a record that stands in the clear: who did what to which thing. Never holds an identity.
 *
 * @param actor account or login of the person
 * @param verified whether the workbench checked who that is
 * @param role the role in which the person acted
 * @param action what was done, as a code such as {@code import}
 * @param entity what it was done to: an application number, a pseudonym, a policy
 * @param approvedBy who approved it, where approval was needed
 * @param policyVersion the policy version under which it was done, where one was used
 */
public record Statement(String actor, boolean verified, String role, String action, String entity, @Nullable String approvedBy,
	@Nullable String policyVersion) {

	/** The only hash algorithm of format v1. */
	public static final String HASH_ALGORITHM = "SHA-256"; //$NON-NLS-1$

	/** The only cipher of format v1. */
	public static final String CIPHER = "AES-256-GCM"; //$NON-NLS-1$

	/**
	 * Writes the statement with the names of algorithms and key. These bytes are authenticated with each sealed part.
	 *
	 * @param keyId the key under which the parts are sealed
	 * @return the canonical bytes
	 */
	byte[] toBytes(String keyId) {
		return new FieldWriter().text(actor).flag(verified).text(role).text(action).text(entity).optional(approvedBy).optional(policyVersion)
			.text(HASH_ALGORITHM).text(CIPHER).text(keyId).bytes();
	}

	/** Reads what {@link #toBytes(String)} wrote. */
	static Statement read(FieldReader fields) throws Malformed {
		return new Statement(fields.text(), fields.flag(), fields.text(), fields.text(), fields.text(), fields.optional(), fields.optional());
	}
}
