// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made smaller for the journal. */
final class Deflated {

	private Deflated() {
		// only functions
	}

	static byte[] pack(byte[] plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(plain);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail
		}
		return packed.toByteArray();
	}

	static byte[] unpack(byte[] packed) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
