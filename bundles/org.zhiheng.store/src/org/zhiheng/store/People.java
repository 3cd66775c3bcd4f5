// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Identity;

/**
 * The people of one batch: which of them are known with the same identity, and new revisions for the others. One thread at a time.
 */
final class People {

	private static final int KEY = 32;
	private static final int KEYS_AT_ONCE = 64;

	private final Vault vault;
	private final SecureRandom random;
	private final IdentityCipher cipher;
	private final Map<Pseudonym, List<PersonRevision>> known;
	private final List<Fresh> fresh = new ArrayList<>();
	private final long last;
	private @Nullable ByteBuffer stock;

	/**
	 * @param known all kept revisions of the batch's people; new ones are added
	 * @param last the highest revision id given out so far
	 */
	People(Vault vault, SecureRandom random, Map<Pseudonym, List<PersonRevision>> known, long last) {
		this.vault = vault;
		this.random = random;
		this.cipher = new IdentityCipher(random);
		this.known = known;
		this.last = last;
	}

	/** A revision that is not kept yet, with the key it will be enciphered under. */
	private record Fresh(PersonRevision unsealed, Identity identity, SecretKey key) {}

	/** Whether an application that came with a person revision comes with the same identity again. An erased person stays erased. */
	boolean same(long id, Pseudonym pseudonym, Identity identity) throws Failure {
		for (PersonRevision revision : known.getOrDefault(pseudonym, List.of())) {
			if (revision.id() == id) {
				return revision.sealed() == null || Objects.equals(identity, open(revision));
			}
		}
		return false;
	}

	/** The revision of a person that holds this identity, made now if there is none. */
	long revision(Pseudonym pseudonym, Identity identity) throws Failure {
		List<PersonRevision> revisions = known.computeIfAbsent(pseudonym, key -> new ArrayList<>(2));
		SecretKey key = null;
		long slot = last + fresh.size() + 1;
		for (PersonRevision revision : revisions) {
			if (revision.id() > last ? identity.equals(fresh(revision).identity()) : Objects.equals(identity, open(revision))) {
				return revision.id();
			}
			SecretKey held = revision.id() > last ? fresh(revision).key() : vault.key(revision.slot(), pseudonym);
			if (held != null) {
				key = held;
				slot = revision.slot();
			}
		}
		PersonRevision made = new PersonRevision(last + fresh.size() + 1, slot, revisions.size() + 1, pseudonym, null);
		fresh.add(new Fresh(made, identity, key == null ? newKey() : key));
		revisions.add(made);
		return made.id();
	}

	private Fresh fresh(PersonRevision revision) {
		return Objects.requireNonNull(fresh.get((int) (revision.id() - last - 1)));
	}

	private SecretKey newKey() {
		ByteBuffer left = stock;
		if (left == null || !left.hasRemaining()) {
			byte[] bytes = new byte[KEY * KEYS_AT_ONCE];
			random.nextBytes(bytes);
			left = ByteBuffer.wrap(bytes);
			stock = left;
		}
		byte[] key = new byte[KEY];
		left.get(key);
		return new SecretKeySpec(key, "AES"); //$NON-NLS-1$
	}

	private @Nullable Identity open(PersonRevision revision) throws Failure {
		byte[] sealed = revision.sealed();
		SecretKey key = sealed == null ? null : vault.key(revision.slot(), revision.pseudonym());
		return sealed == null || key == null ? null : cipher.open(sealed, revision.pseudonym(), key);
	}

	/** Enciphers the new revisions and writes the new keys to the vault, forced. */
	List<PersonRevision> seal() throws Failure {
		List<PersonRevision> sealed = new ArrayList<>(fresh.size());
		ByteBuffer slots = Vault.slots(fresh.size());
		for (Fresh one : fresh) {
			PersonRevision revision = one.unsealed();
			byte[] bytes = cipher.seal(one.identity(), revision.pseudonym(), one.key());
			sealed.add(new PersonRevision(revision.id(), revision.slot(), revision.revision(), revision.pseudonym(), bytes));
			slots.put(revision.slot() == revision.id() ? vault.slot(revision.slot(), revision.pseudonym(), one.key().getEncoded()) : Vault.NOBODY);
		}
		if (!sealed.isEmpty()) {
			vault.write(last + 1, slots.flip());
		}
		return sealed;
	}
}
