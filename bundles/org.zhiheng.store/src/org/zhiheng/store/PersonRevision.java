// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

	/** Writes identities into a payload. */
	static void write(List<PersonRevision> persons, Bytes bytes) {
		bytes.number(persons.size());
		for (PersonRevision person : persons) {
			bytes.number(person.id()).number(person.slot()).number(person.revision()).raw(person.pseudonym().bytes())
				.part(Objects.requireNonNull(person.sealed()));
		}
	}

	/** Reads them again. */
	static List<PersonRevision> read(BytesReader reader) {
		List<PersonRevision> persons = new ArrayList<>();
		for (int rest = reader.small(); rest > 0; rest--) {
			persons.add(new PersonRevision(reader.number(), reader.number(), reader.small(), new Pseudonym(reader.raw(Pseudonym.LENGTH)),
				reader.part()));
		}
		return persons;
	}

	@Override
	public String toString() {
		return "PersonRevision[" + id + ']'; //$NON-NLS-1$
	}
}
