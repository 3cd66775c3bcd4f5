// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

/**
 * The erasing of a person as its journal record holds it.
 *
 * @param pseudonym the person whose keys were overwritten
 */
record Erased(Pseudonym pseudonym) {

	/** The byte by which a payload tells what it is. */
	static final byte KIND = 2;

	byte[] toBytes() {
		return new Bytes(32).number(KIND).raw(pseudonym.bytes()).copy();
	}

	static Erased read(BytesReader reader) {
		return new Erased(new Pseudonym(reader.raw(Pseudonym.LENGTH)));
	}
}
