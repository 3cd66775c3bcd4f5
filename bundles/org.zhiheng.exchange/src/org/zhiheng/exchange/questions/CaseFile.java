// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * A question file: its root without the cases, and the cases, each parsed on its own, so that memory and damage are bounded by one of them.
 */
final class CaseFile {

	private static final long MOST_BYTES = 64L << 20;
	private static final int LONGEST_ROOT = 8 << 20;
	private static final int LONGEST_CASE = 1 << 20;
	private static final int BUFFER = 8192;
	private static final int DEEPEST = 32;
	private static final int LONGEST_NUMBER = 40;
	private static final int LONGEST_ID = 200;
	private static final byte[] BOM = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** Strict, and bounded in depth and length of numbers. */
	static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
		.streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxDocumentLength(MOST_BYTES).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).enable(SerializationFeature.INDENT_OUTPUT);

	private final String name;
	private final byte[] bytes;
	private final int from;

	private CaseFile(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
		int first = bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2] ? BOM.length : 0;
		while (first < bytes.length && bytes[first] >= 0 && bytes[first] <= ' ' && bytes[first] != 0) {
			first++;
		}
		this.from = first;
	}

	/**
	 * Reads a file.
	 *
	 * @param in where it lies
	 * @return its content, of which nothing but encoding and outermost bracket was looked at
	 * @throws Failure where it is missing, too large, empty, no object or not in UTF-8
	 */
	static CaseFile read(Path in) throws Failure {
		try {
			if (Files.size(in) > MOST_BYTES) {
				throw new Failure(QuestionFiles.class, "ZH-5007", in.toString()); //$NON-NLS-1$
			}
			CaseFile file = new CaseFile(in.toString(), Files.readAllBytes(in));
			file.check();
			return file;
		} catch (NoSuchFileException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5001", in.toString()); //$NON-NLS-1$
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5011", in.toString()); //$NON-NLS-1$
		}
	}

	private void check() throws Failure {
		if (from == bytes.length) {
			throw new Failure(QuestionFiles.class, "ZH-5010", name); //$NON-NLS-1$
		}
		boolean wide = bytes[from] == 0 || from + 1 < bytes.length && bytes[from + 1] == 0 || bytes[from] == (byte) 0xFE
			|| bytes[from] == (byte) 0xFF;
		if (wide) {
			throw new Failure(QuestionFiles.class, "ZH-5008", name); //$NON-NLS-1$
		}
		if (bytes[from] != '{') {
			throw new Failure(QuestionFiles.class, "ZH-5009", name); //$NON-NLS-1$
		}
	}

	/**
	 * The root of the file, with an empty list in place of its cases.
	 *
	 * @return an object
	 * @throws Failure where it is no JSON
	 */
	JsonNode root() throws Failure {
		CaseScanner scanner = new CaseScanner(bytes, (first, last, depth) -> {
			// only the place of the list is asked for
		});
		scan(scanner);
		byte[] rest = scanner.casesFrom() < 0 ? bytes : without(scanner.casesFrom(), scanner.casesTo());
		int gone = bytes.length - rest.length;
		if (rest.length > LONGEST_ROOT) {
			throw new Failure(QuestionFiles.class, "ZH-5007", name); //$NON-NLS-1$
		}
		if (!utf8(rest, from, rest.length - from)) {
			throw new Failure(QuestionFiles.class, "ZH-5008", name); //$NON-NLS-1$
		}
		if (!utf8(bytes, from, bytes.length - from)) {
			someInUtf8();
		}
		try {
			return MAPPER.readTree(rest, from, rest.length - from);
		} catch (StreamConstraintsException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5007", name); //$NON-NLS-1$
		} catch (JsonProcessingException e) {
			int at = e.getLocation() == null ? 0 : (int) e.getLocation().getByteOffset();
			throw new Failure(e, QuestionFiles.class, "ZH-5002", name, line(from + at < scanner.casesFrom() ? from + at : from + at + gone)); //$NON-NLS-1$
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5002", name, "1"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** A case in another encoding spoils only itself; where no case at all is in UTF-8 the whole file was saved in another encoding. */
	private void someInUtf8() throws Failure {
		AtomicBoolean some = new AtomicBoolean();
		scan(new CaseScanner(bytes, (first, last, depth) -> some.compareAndSet(false, utf8(bytes, first, last - first))));
		if (!some.get()) {
			throw new Failure(QuestionFiles.class, "ZH-5008", name); //$NON-NLS-1$
		}
	}

	/** Hands over the cases one after the other. */
	void cases(CaseScanner.Sink sink) throws Failure {
		scan(new CaseScanner(bytes, sink));
	}

	private void scan(CaseScanner scanner) throws Failure {
		try {
			scanner.scan(from);
		} catch (CaseScanner.Unbalanced e) {
			if (!utf8(bytes, 0, bytes.length)) {
				throw new Failure(e, QuestionFiles.class, "ZH-5008", name); //$NON-NLS-1$
			}
			throw new Failure(e, QuestionFiles.class, "ZH-5002", name, line(e.at())); //$NON-NLS-1$
		}
	}

	private byte[] without(int first, int last) {
		byte[] rest = new byte[bytes.length - (last - first) + 2];
		System.arraycopy(bytes, 0, rest, 0, first);
		rest[first] = '[';
		rest[first + 1] = ']';
		System.arraycopy(bytes, last, rest, first + 2, bytes.length - last);
		return rest;
	}

	private String line(int at) {
		int line = 1;
		for (int i = 0; i < Math.min(at, bytes.length); i++) {
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return String.valueOf(line);
	}

	private static boolean utf8(byte[] bytes, int first, int length) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes, first, length);
		CharBuffer out = CharBuffer.allocate(BUFFER);
		CoderResult result = CoderResult.OVERFLOW;
		while (result.isOverflow()) {
			out.clear();
			result = decoder.decode(in, out, true);
		}
		return !result.isError();
	}

	/**
	 * One case.
	 *
	 * @param first index of its first byte
	 * @param last index after its last byte
	 * @param depth how deep it is nested
	 * @param path its JSON path
	 * @return the case
	 * @throws CaseError where it is no JSON, too long, nested too deeply, holds a name twice or is not in UTF-8
	 */
	JsonNode parse(int first, int last, int depth, String path) throws CaseError {
		if (depth > DEEPEST) {
			throw new CaseError(path, "error.deep", String.valueOf(DEEPEST)); //$NON-NLS-1$
		}
		if (last - first > LONGEST_CASE) {
			throw new CaseError(path, "error.long", String.valueOf(LONGEST_CASE)); //$NON-NLS-1$
		}
		if (!utf8(bytes, first, last - first)) {
			throw new CaseError(path, "error.encoding", line(first)); //$NON-NLS-1$
		}
		try (JsonParser parser = MAPPER.getFactory().createParser(bytes, first, last - first)) {
			return tree(parser, path, first);
		} catch (IOException e) {
			throw error(path, "error.json", line(first), e); //$NON-NLS-1$
		}
	}

	private JsonNode tree(JsonParser parser, String path, int first) throws CaseError, IOException {
		try {
			@Nullable
			JsonNode node = MAPPER.readTree(parser);
			if (node == null || node.isMissingNode() || parser.nextToken() != null) {
				throw new CaseError(path, "error.json", line(first)); //$NON-NLS-1$
			}
			return node;
		} catch (StreamConstraintsException e) {
			throw error(path + at(parser), "error.number.long", String.valueOf(LONGEST_NUMBER), e); //$NON-NLS-1$
		} catch (JsonProcessingException e) {
			boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field"); //$NON-NLS-1$
			throw error(path + at(parser), twice ? "error.field.twice" : "error.json", line(first + (int) parser.currentLocation().getByteOffset()), //$NON-NLS-1$//$NON-NLS-2$
				e);
		}
	}

	private static CaseError error(String path, String key, String argument, Exception cause) {
		CaseError error = new CaseError(path, key, argument);
		error.initCause(cause);
		return error;
	}

	/** Where a parser stands, as a path below the case. */
	private static String at(JsonParser parser) {
		StringBuilder path = new StringBuilder();
		for (String part : parser.getParsingContext().pathAsPointer().toString().split("/")) { //$NON-NLS-1$
			if (!part.isEmpty() && part.length() <= LONGEST_ID) {
				path.append(part.chars().allMatch(Character::isDigit) ? '[' + part + ']' : '.' + part);
			}
		}
		return path.toString();
	}

	/** The id of a case that cannot be parsed, where it stands before the fault; null elsewhere. */
	@Nullable
	String id(int first, int last) {
		try (JsonParser parser = MAPPER.getFactory().createParser(bytes, first, last - first)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				boolean own = token == JsonToken.VALUE_STRING && parser.getParsingContext().getParent() != null
					&& parser.getParsingContext().getParent().inRoot();
				if (own && "id".equals(parser.currentName()) && parser.getText().length() <= LONGEST_ID) { //$NON-NLS-1$
					return parser.getText();
				}
			}
			return null;
		} catch (IOException e) {
			return null;
		}
	}
}
