// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Values;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the {@code input} of a question strictly by the table of fields. A null is unknown.
 */
final class ValuesReader {

	private static final String INPUT = "input"; //$NON-NLS-1$

	private final Fields fields;

	ValuesReader(Fields fields) {
		this.fields = fields;
	}

	Values input(JsonNode node, String path) throws CaseError {
		JsonNode input = node.path(INPUT);
		if (!input.isObject()) {
			throw new CaseError(path + "." + INPUT, "error.object", input.toString()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return object(input, path + "." + INPUT, INPUT); //$NON-NLS-1$
	}

	private Values object(JsonNode node, String path, String plain) throws CaseError {
		Map<String, Object> values = new HashMap<>();
		for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext();) {
			Map.Entry<String, JsonNode> each = all.next();
			String at = path + "." + each.getKey(); //$NON-NLS-1$
			Fields.@Nullable Field field = fields.at(plain + "." + each.getKey()); //$NON-NLS-1$
			if (field == null) {
				throw new CaseError(at, "error.field", each.getKey()); //$NON-NLS-1$
			}
			values.put(each.getKey(), each.getValue().isNull() ? Values.UNKNOWN : value(each.getValue(), at, plain + "." + each.getKey(), field)); //$NON-NLS-1$
		}
		return new Values(values);
	}

	private Object value(JsonNode node, String path, String plain, Fields.Field field) throws CaseError {
		return switch (field.kind()) {
			case TEXT -> Scalars.text(node, path);
			case CODE -> code(node, path, field.codes());
			case DATE -> Scalars.day(node, path);
			case YEAR -> Scalars.year(node, path);
			case COUNT -> Scalars.count(node, path);
			case AMOUNT -> Scalars.amount(node, path);
			case RATE -> Scalars.rate(node, path);
			case FLAG -> Scalars.flag(node, path);
			case DATES -> days(node, path);
			case LINES -> lines(node, path, plain);
		};
	}

	static String code(JsonNode node, String path, List<String> codes) throws CaseError {
		String code = Scalars.text(node, path);
		if (!codes.contains(code)) {
			throw new CaseError(path, "error.code", code); //$NON-NLS-1$
		}
		return code;
	}

	private static List<LocalDate> days(JsonNode node, String path) throws CaseError {
		if (!node.isArray()) {
			throw new CaseError(path, "error.list", node.toString()); //$NON-NLS-1$
		}
		List<LocalDate> days = new ArrayList<>();
		for (int i = 0; i < node.size(); i++) {
			days.add(Scalars.day(node.get(i), path + "[" + i + "]")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return days;
	}

	private List<Values> lines(JsonNode node, String path, String plain) throws CaseError {
		if (!node.isArray()) {
			throw new CaseError(path, "error.list", node.toString()); //$NON-NLS-1$
		}
		List<Values> lines = new ArrayList<>();
		for (int i = 0; i < node.size(); i++) {
			String at = path + "[" + i + "]"; //$NON-NLS-1$ //$NON-NLS-2$
			if (!node.get(i).isObject()) {
				throw new CaseError(at, "error.object", node.get(i).toString()); //$NON-NLS-1$
			}
			lines.add(object(node.get(i), at, plain + "[]")); //$NON-NLS-1$
		}
		return lines;
	}
}
