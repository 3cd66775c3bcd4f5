// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.eligibility.Eligibility;
import org.zhiheng.rules.eligibility.EligibilityQuestion;
import org.zhiheng.rules.money.FeeQuestion;
import org.zhiheng.rules.money.Fees;
import org.zhiheng.rules.passrate.PassRateQuestion;
import org.zhiheng.rules.passrate.PassRates;
import org.zhiheng.rules.sanction.SanctionQuestion;
import org.zhiheng.rules.sanction.Sanctions;
import org.zhiheng.rules.timetable.Timetable;
import org.zhiheng.rules.timetable.TimetableQuestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads the cases of one file one by one, has each answered by the rules, and writes the answer or the error.
 */
final class Cases {

	private static final int LONGEST_ID = 200;
	private static final String DOCUMENT = "document"; //$NON-NLS-1$

	private final Schema schema;
	private final PolicyBase base;
	private final Locale locale;
	private final Fields fields;
	private final ValuesReader values;
	private final FactsReader facts = new FactsReader(Vocabulary.standard());
	private final Eligibility eligibility;
	private final Set<String> ids = new HashSet<>();

	Cases(Schema schema, PolicyBase base, Locale locale) {
		this.schema = schema;
		this.base = base;
		this.locale = locale;
		this.fields = new Fields(schema);
		this.values = new ValuesReader(fields);
		this.eligibility = new Eligibility(base);
	}

	/**
	 * Answers one case.
	 *
	 * @param node the case
	 * @param path its JSON path
	 * @return its entry in the answer file
	 */
	ObjectNode answer(JsonNode node, String path) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		JsonNode id = node.path("id"); //$NON-NLS-1$
		entry.put("id", id.isTextual() ? id.textValue() : null); //$NON-NLS-1$
		try {
			identify(node, id, path);
			entry.set("answer", answered(node, path)); //$NON-NLS-1$
		} catch (CaseError e) {
			return broken(id.isTextual() ? id.textValue() : null, e);
		}
		return entry;
	}

	/** The entry of a case that could not be read. */
	ObjectNode broken(@Nullable String id, CaseError error) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		entry.put("id", id); //$NON-NLS-1$
		entry.putObject("error").put("path", error.path()).put("message", error.sentence(locale)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return entry;
	}

	private void identify(JsonNode node, JsonNode id, String path) throws CaseError {
		if (!node.isObject()) {
			throw new CaseError(path, "error.object", node.toString()); //$NON-NLS-1$
		}
		if (!id.isTextual() || id.textValue().isBlank() || id.textValue().length() > LONGEST_ID) {
			throw new CaseError(path + ".id", "error.id", id.toString()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!ids.add(id.textValue())) {
			throw new CaseError(path + ".id", "error.id.twice", id.textValue()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Set<String> own = schema == Schema.ELIGIBILITY ? Set.of("id", DOCUMENT, "as_of", "check_timetable", "applicant", "request") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			: Set.of("id", DOCUMENT, "input"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!own.contains(name) && !Fields.IGNORED.contains(name) && fields.at(name) == null) {
				throw new CaseError(path + "." + name, "error.field", name); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private @Nullable String document(JsonNode node, String path) throws CaseError {
		JsonNode document = node.path(DOCUMENT);
		if (document.isNull() || document.isMissingNode()) {
			return null;
		}
		return ValuesReader.code(document, path + "." + DOCUMENT, base.documentIds()); //$NON-NLS-1$
	}

	private ObjectNode answered(JsonNode node, String path) throws CaseError {
		@Nullable
		String document = document(node, path);
		AnswerJson json = new AnswerJson(locale, base);
		if (schema == Schema.ELIGIBILITY) {
			JsonNode check = node.path("check_timetable"); //$NON-NLS-1$
			boolean timetable = !check.isMissingNode() && !check.isNull() && Scalars.flag(check, path + ".check_timetable"); //$NON-NLS-1$
			return json.eligibility(eligibility.decide(new EligibilityQuestion(document, facts.facts(node, path), timetable)));
		}
		String kind = kind(node, path);
		Values input = values.input(node, path);
		ordered(input, path + ".input"); //$NON-NLS-1$
		return switch (schema) {
			case FEE -> json.fee(new Fees(base).answer(new FeeQuestion(document, input)));
			case PASS_RATE -> json.passRate(new PassRates(base).answer(new PassRateQuestion(document, input)));
			case SANCTION -> json.sanction(new Sanctions(base).answer(new SanctionQuestion(document, input)));
			default -> json.timetable(new Timetable(base).answer(new TimetableQuestion(kind, document, input)));
		};
	}

	/** What cannot be is an error, not a question: a period that ends before it starts, more who passed than were reviewed. */
	private static void ordered(Values input, String path) throws CaseError {
		@Nullable
		LocalDate start = input.day("start"); //$NON-NLS-1$
		@Nullable
		LocalDate end = input.day("end"); //$NON-NLS-1$
		if (start != null && end != null && end.isBefore(start)) {
			throw new CaseError(path + ".end", "error.order", end.toString()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		@Nullable
		Integer passed = input.whole("passed"); //$NON-NLS-1$
		@Nullable
		Integer reviewed = input.whole("reviewed"); //$NON-NLS-1$
		if (passed != null && reviewed != null && passed > reviewed) {
			throw new CaseError(path + ".passed", "error.more", String.valueOf(passed)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private String kind(JsonNode node, String path) throws CaseError {
		for (String name : new String[]{ "kind", "calendar" }) { //$NON-NLS-1$ //$NON-NLS-2$
			Fields.@Nullable Field field = fields.at(name);
			JsonNode value = node.path(name);
			boolean optional = "calendar".equals(name) && (value.isNull() || value.isMissingNode()); //$NON-NLS-1$
			if (field != null && !optional) {
				ValuesReader.code(value, path + "." + name, field.codes()); //$NON-NLS-1$
			}
		}
		return node.path("kind").asText(""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
