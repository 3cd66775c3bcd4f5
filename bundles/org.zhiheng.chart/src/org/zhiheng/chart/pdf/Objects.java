// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The numbered objects of a file, and the file made of them (ISO 32000-1, 7.5). The file's identifier is a digest of its content, and no time
 * stands in it.
 */
final class Objects {

	private final List<byte @Nullable []> bodies = new ArrayList<>();

	/** The number of an object that is filled in later. */
	int reserve() {
		bodies.add(null);
		return bodies.size();
	}

	int add(String body) {
		int number = reserve();
		put(number, body);
		return number;
	}

	void put(int number, String body) {
		bodies.set(number - 1, latin(body));
	}

	/** A compressed stream; the dictionary is given without its length and filter. */
	int stream(String dictionary, byte[] content) {
		int number = reserve();
		stream(number, dictionary, content);
		return number;
	}

	void stream(int number, String dictionary, byte[] content) {
		byte[] packed = deflated(content);
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(latin("<<" + dictionary + " /Filter /FlateDecode /Length " + packed.length + ">>\nstream\n"));
		body.writeBytes(packed);
		body.writeBytes(latin("\nendstream"));
		bodies.set(number - 1, body.toByteArray());
	}

	private static byte[] deflated(byte[] content) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		deflater.setInput(content);
		deflater.finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 14];
		while (!deflater.finished()) {
			out.write(buffer, 0, deflater.deflate(buffer));
		}
		deflater.end();
		return out.toByteArray();
	}

	/** The whole file. */
	byte[] file(int catalog, int information) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
		int[] places = new int[bodies.size()];
		for (int i = 0; i < places.length; i++) {
			places[i] = out.size();
			byte @Nullable [] body = bodies.get(i);
			out.writeBytes(latin((i + 1) + " 0 obj\n"));
			out.writeBytes(body == null ? latin("null") : body);
			out.writeBytes(latin("\nendobj\n"));
		}
		int table = out.size();
		StringBuilder end = new StringBuilder("xref\n0 " + (places.length + 1) + "\n0000000000 65535 f \n");
		for (int place : places) {
			String digits = Integer.toString(place);
			end.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
		}
		String id = identifier(out.toByteArray());
		end.append("trailer\n<</Size ").append(places.length + 1).append(" /Root ").append(catalog).append(" 0 R /Info ").append(information)
			.append(" 0 R /ID [<").append(id).append("> <").append(id).append(">]>>\nstartxref\n").append(table).append("\n%%EOF\n");
		out.writeBytes(latin(end.toString()));
		return out.toByteArray();
	}

	private static String identifier(byte[] content) {
		try {
			return HexFormat.of().formatHex(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), 16));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A text as a string of UTF-16, for titles. */
	static String text(String text) {
		return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
	}

	/** A number with at most three decimals. */
	static String number(double value) {
		long thousandths = Math.round(value * 1000);
		String sign = thousandths < 0 ? "-" : "";
		long size = Math.abs(thousandths);
		String whole = sign + size / 1000;
		if (size % 1000 == 0) {
			return size == 0 ? "0" : whole;
		}
		String part = Long.toString(1000 + size % 1000).substring(1);
		int length = part.length();
		while (part.charAt(length - 1) == '0') {
			length--;
		}
		return whole + "." + part.substring(0, length);
	}
}
