// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;

import com.fasterxml.jackson.databind.JsonNode;

/** The facts of one person and request in a file of their own: an object with {@code as_of}, {@code applicant} and {@code request}. */
public final class FactsFile {

	private static final long LONGEST = 1L << 20;

	private FactsFile() {
	}

	/**
	 * Reads.
	 *
	 * @param in the file
	 * @return what is known
	 * @throws Failure ZH-5001 where it is missing, ZH-5007 where it is too large, ZH-5054 where a field or value is broken
	 */
	public static Facts read(Path in) throws Failure {
		try {
			if (Files.size(in) > LONGEST) {
				throw new Failure(QuestionFiles.class, "ZH-5007", in.toString());
			}
			JsonNode node = CaseFile.MAPPER.readTree(Files.readAllBytes(in));
			return new FactsReader(Vocabulary.standard()).facts(node, "$");
		} catch (CaseError e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5054", in.toString(), e.path());
		} catch (IOException e) {
			throw new Failure(e, QuestionFiles.class, "ZH-5001", in.toString());
		}
	}
}
