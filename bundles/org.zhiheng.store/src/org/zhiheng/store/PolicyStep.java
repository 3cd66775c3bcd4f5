// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

import org.zhiheng.registry.PolicyVersion.State;

/**
 * A step of a policy version as its journal record holds it. Submission and publication carry the bytes themselves, deflated, so that the journal
 * alone holds every version that was ever in force.
 *
 * @param to where the version stands after the step
 * @param number journal number of the submission; for a submission its own
 * @param document id of the file's root
 * @param version version as the file says it
 * @param file name of the file
 * @param digest SHA-256 of the bytes
 * @param content the bytes; none for approval and return
 */
record PolicyStep(State to, long number, String document, int version, String file, byte[] digest, byte[] content) {

	/** The byte by which a payload tells what it is. */
	static final byte KIND = 3;

	static byte[] digest(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The same step under the number that its submission got. */
	PolicyStep numbered(long submission) {
		return new PolicyStep(to, submission, document, version, file, digest, content);
	}

	byte[] toBytes() {
		return new Bytes(1 << 12).number(KIND).number(to.ordinal()).number(number).text(document).number(version).text(file).raw(digest)
			.part(Deflated.pack(content)).copy();
	}

	/** Reads a payload behind its kind. */
	static PolicyStep read(BytesReader reader) {
		return new PolicyStep(State.values()[reader.small()], reader.number(), Objects.requireNonNull(reader.text()), reader.small(),
			Objects.requireNonNull(reader.text()), reader.raw(32), Deflated.unpack(reader.part()));
	}
}
