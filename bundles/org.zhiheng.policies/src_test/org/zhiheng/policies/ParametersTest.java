// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

/**
 * The numbers, days, codes and names among a clause's parameters stand in the norms that encode it, or in its notice: not only in the text that
 * describes them.
 */
class ParametersTest {

	private static final Pattern TOKEN = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}|\\d+(?:\\.\\d+)?|[A-Z][A-Z_]{3,}|[\\u4e00-\\u9fff〔〕]+[0-9\\u4e00-\\u9fff〔〕]*");
	/** References to clauses and open questions, and counts of the items that follow. */
	private static final Pattern REFERENCE = Pattern
		.compile(
			"AMB-[A-Z0-9-]+|(?:XJ70|XJ23|HT25|JX19|BZ)-[A-F]?[0-9.]+|\\[\\d+]|any-of [0-9.]+–?\\d*|repeats [0-9.]+|as A[0-9.]+|overlaps [0-9.]+");
	/** Features that only describe. */
	private static final Set<String> WORDS = Set.of("id", "summary", "summaryEn", "label", "labelEn", "text", "textEn", "clause", "listClause",
		"interpretation", "interpretations", "handling");
	/** What the data write otherwise. */
	private static final Map<String, String> OTHERWISE = Map.ofEntries(Map.entry("EXEMPT", ""),
		Map.entry("ENGINEERING", "工程"), Map.entry("VOID", "true"), Map.entry("REVOKE", "true"), Map.entry("ENGINEER", "INTERMEDIATE"),
		Map.entry("GRADUATE", "MASTER"), Map.entry("企业职工", "ENTERPRISE_EMPLOYEE"), Map.entry("灵活就业", "FLEXIBLE"), Map.entry("巴州", "652800"),
		Map.entry("中旬", "MIDDLE"));

	private final PolicyBase base = base();

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(new ShippedPolicies());
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void everyParameterStandsInTheData() {
		Map<String, List<String>> lacking = new TreeMap<>();
		int tokens = 0;
		for (Document document : base.documents()) {
			for (Clause clause : document.getClauses()) {
				String data = data(document, clause);
				Set<String> numbers = numbers(data);
				Matcher matcher = TOKEN.matcher(REFERENCE.matcher(clause.getParameters()).replaceAll(""));
				while (matcher.find()) {
					tokens++;
					String token = OTHERWISE.getOrDefault(matcher.group(), matcher.group());
					if (!(token.matches("\\d+(\\.\\d+)?") ? numbers.contains(plain(token)) : data.contains(token))) {
						lacking.computeIfAbsent(clause.getId(), id -> new ArrayList<>()).add(token);
					}
				}
			}
		}
		assertEquals(Map.of(), lacking);
		assertTrue(tokens > 400, "tokens compared: " + tokens);
	}

	private static Set<String> numbers(String data) {
		Set<String> numbers = new HashSet<>();
		Matcher matcher = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(data);
		while (matcher.find()) {
			numbers.add(plain(matcher.group()));
		}
		return numbers;
	}

	private static String plain(String number) {
		return number.replaceFirst("^0+(?=\\d)", "");
	}

	private static String data(Document document, Clause clause) {
		StringBuilder data = new StringBuilder();
		attributes(document, data);
		for (Norm norm : document.getNorms()) {
			if (norm.getClauses().contains(clause)) {
				attributes(norm, data);
				for (TreeIterator<EObject> all = norm.eAllContents(); all.hasNext();) {
					attributes(all.next(), data);
				}
			}
		}
		return data.toString();
	}

	private static void attributes(EObject object, StringBuilder data) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (object.eIsSet(attribute) && !WORDS.contains(attribute.getName())) {
				Object value = object.eGet(attribute);
				for (Object each : value instanceof Collection<?> many ? many : List.of(value)) {
					data.append(EcoreUtil.convertToString(attribute.getEAttributeType(), each)).append('\n');
				}
			}
		}
	}
}
