// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.LeftOut;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads person and request strictly by the fact vocabulary.
 *
 * <p>A null title, skill certificate or secondment means that the person has none; any other null is unknown. A special field that is left out
 * does not apply; any other field that is left out is unknown.
 */
final class FactsReader {

	private final Map<String, Fact> byPath = new HashMap<>();
	private final Vocabulary vocabulary;

	FactsReader(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		for (Fact fact : vocabulary.facts()) {
			@Nullable
			String path = fact.path();
			if (path != null) {
				byPath.put(path.endsWith("[]") ? path.substring(0, path.length() - 2) : path, fact); //$NON-NLS-1$
			}
		}
	}

	/**
	 * Reads the facts of a case.
	 *
	 * @param node the case
	 * @param path its JSON path
	 * @return what is known
	 * @throws CaseError where a field or value is broken
	 */
	Facts facts(JsonNode node, String path) throws CaseError {
		Map<String, Given> given = new HashMap<>();
		JsonNode asOf = node.path("as_of"); //$NON-NLS-1$
		given.put("as_of", new Given.Value(Scalars.day(asOf, path + ".as_of"))); //$NON-NLS-1$ //$NON-NLS-2$
		for (String part : List.of("applicant", "request")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!node.path(part).isObject()) {
				throw new CaseError(path + "." + part, "error.object", node.path(part).toString()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			object(node.path(part), path + "." + part, part, given); //$NON-NLS-1$
		}
		for (String key : LeftOut.DOES_NOT_APPLY) {
			given.putIfAbsent(key, Given.NONE);
		}
		return Facts.of(given);
	}

	private void object(JsonNode node, String path, String plain, Map<String, Given> given) throws CaseError {
		for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext();) {
			Map.Entry<String, JsonNode> each = all.next();
			String at = path + "." + each.getKey(); //$NON-NLS-1$
			@Nullable
			Fact fact = byPath.get(plain + "." + each.getKey()); //$NON-NLS-1$
			if (fact == null) {
				throw new CaseError(at, "error.field", each.getKey()); //$NON-NLS-1$
			}
			value(each.getValue(), at, plain + "." + each.getKey(), fact, given); //$NON-NLS-1$
		}
	}

	private void value(JsonNode node, String path, String plain, Fact fact, Map<String, Given> given) throws CaseError {
		if (node.isNull()) {
			given.put(fact.key(), LeftOut.NONE_IF_NULL.contains(fact.key()) ? Given.NONE : Given.unknown(fact.key()));
		} else if (fact.type() == FactType.LIST) {
			given.put(fact.key(), entries(node, path, plain));
		} else if (fact.type() == FactType.OBJECT) {
			if (!node.isObject()) {
				throw new CaseError(path, "error.object", node.toString()); //$NON-NLS-1$
			}
			object(node, path, plain, given);
		} else {
			given.put(fact.key(), scalar(node, path, fact));
		}
	}

	private Given entries(JsonNode node, String path, String plain) throws CaseError {
		if (!node.isArray()) {
			throw new CaseError(path, "error.list", node.toString()); //$NON-NLS-1$
		}
		List<Facts> entries = new ArrayList<>();
		for (int i = 0; i < node.size(); i++) {
			String at = path + "[" + i + "]"; //$NON-NLS-1$ //$NON-NLS-2$
			if (!node.get(i).isObject()) {
				throw new CaseError(at, "error.object", node.get(i).toString()); //$NON-NLS-1$
			}
			Map<String, Given> members = new HashMap<>();
			object(node.get(i), at, plain + "[]", members); //$NON-NLS-1$
			entries.add(Facts.of(members));
		}
		return new Given.Entries(entries);
	}

	private Given scalar(JsonNode node, String path, Fact fact) throws CaseError {
		return switch (fact.type()) {
			case TEXT -> new Given.Value(Scalars.text(node, path));
			case CODE -> new Given.Value(code(node, path, fact));
			case CODES -> codes(node, path, fact);
			case INTEGER -> new Given.Value("year".equals(fact.unit()) ? Scalars.year(node, path) : Scalars.count(node, path)); //$NON-NLS-1$
			case DECIMAL -> new Given.Value(Scalars.amount(node, path));
			case DATE -> new Given.Value(Scalars.day(node, path));
			case BOOLEAN -> new Given.Value(Scalars.flag(node, path));
			case DATE_TIME, OBJECT, LIST, DURATION -> throw new CaseError(path, "error.field", fact.key()); //$NON-NLS-1$
		};
	}

	private String code(JsonNode node, String path, Fact fact) throws CaseError {
		String code = Scalars.text(node, path);
		if (vocabulary.dictionary(Objects.requireNonNull(fact.dictionary())).code(code).isEmpty()) {
			throw new CaseError(path, "error.code", code); //$NON-NLS-1$
		}
		return code;
	}

	private Given codes(JsonNode node, String path, Fact fact) throws CaseError {
		if (!node.isArray()) {
			throw new CaseError(path, "error.list", node.toString()); //$NON-NLS-1$
		}
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < node.size(); i++) {
			String at = path + "[" + i + "]"; //$NON-NLS-1$ //$NON-NLS-2$
			codes.add(fact.dictionary() == null ? Scalars.text(node.get(i), at) : code(node.get(i), at, fact));
		}
		return new Given.Codes(codes);
	}
}
