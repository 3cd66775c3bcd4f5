// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.BarDays;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.eligibility.Decision;
import org.zhiheng.rules.eligibility.Details;
import org.zhiheng.rules.money.FeeAnswer;
import org.zhiheng.rules.money.FeeVerdict;
import org.zhiheng.rules.passrate.PassRateAnswer;
import org.zhiheng.rules.sanction.Bar;
import org.zhiheng.rules.sanction.SanctionAnswer;
import org.zhiheng.rules.timetable.TimetableAnswer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes answers with the field names of the contract.
 */
final class AnswerJson {

	private static final String VERDICT = "verdict"; //$NON-NLS-1$
	private static final String PRIMARY = "primary"; //$NON-NLS-1$
	private static final String READING = "reading"; //$NON-NLS-1$
	private static final String READINGS = "readings"; //$NON-NLS-1$
	private static final String AMOUNT = "amount"; //$NON-NLS-1$
	private static final String UNIT_FEE = "unit_fee"; //$NON-NLS-1$

	private final Locale locale;
	private final PolicyBase base;

	AnswerJson(Locale locale, PolicyBase base) {
		this.locale = locale;
		this.base = base;
	}

	private static ObjectNode node() {
		return JsonNodeFactory.instance.objectNode();
	}

	ObjectNode eligibility(Decision decision) {
		ObjectNode json = node();
		boolean ambiguous = decision instanceof Decision.Ambiguous;
		json.put("result", ambiguous ? "ambiguous" : decision.primary().code()); //$NON-NLS-1$ //$NON-NLS-2$
		Details details = decision.details();
		json.put("governing_document", details.governingDocument()); //$NON-NLS-1$
		grounds(json, decision.grounds());
		ArrayNode clauses = json.putArray("clauses"); //$NON-NLS-1$
		Stream.concat(details.notes().foremost().stream(), decision.grounds().clauses().stream()).distinct().forEach(clauses::add);
		Grounds grounds = decision.grounds();
		if (!grounds.readings().isEmpty()) {
			json.put(PRIMARY, decision.primary().code());
			ArrayNode readings = json.putArray(READINGS);
			for (ReadingOutcome each : grounds.readings()) {
				reading(readings.addObject(), each);
			}
		}
		optional(json, "fail_kind", details.failKind()); //$NON-NLS-1$
		Details.Defence defence = details.defence();
		if (defence != null) {
			json.put("defence_required", defence.required()); //$NON-NLS-1$
			optional(json, "defence_mode", defence.mode()); //$NON-NLS-1$
			if (defence.veto()) {
				json.put("defence_veto", true); //$NON-NLS-1$
			}
		}
		optional(json, "deemed_education", details.deemedEducation()); //$NON-NLS-1$
		optional(json, "level_granted", details.levelGranted()); //$NON-NLS-1$
		texts(json, "other_open_routes", details.otherOpenRoutes()); //$NON-NLS-1$
		texts(json, "must_not_ask_applicant", details.notAskedOfApplicant()); //$NON-NLS-1$
		overridden(json, details);
		new NotesJson(locale).write(json, details.notes());
		return json;
	}

	private void reading(ObjectNode json, ReadingOutcome outcome) {
		json.put(READING, outcome.text().in(locale)).put("result", String.valueOf(outcome.outcome())).put("ambiguity", outcome.ambiguity()); //$NON-NLS-1$//$NON-NLS-2$
		BarDays days = outcome.bar();
		if (days != null) {
			LocalDate from = days.from();
			json.putObject("bar").put("from", from == null ? null : from.toString()).put("last_barred_day", days.last().toString()) //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
				.put("first_admissible_day", days.firstAdmissible().toString()).put("bound", days.bound().code()); //$NON-NLS-1$//$NON-NLS-2$
		}
	}

	private void overridden(ObjectNode json, Details details) {
		if (details.overridden().isEmpty()) {
			return;
		}
		ArrayNode list = json.putArray("overridden"); //$NON-NLS-1$
		for (Details.Overridden each : details.overridden()) {
			ObjectNode one = list.addObject();
			texts(one, "clauses", each.clauses()); //$NON-NLS-1$
			texts(one, "by", each.by()); //$NON-NLS-1$
			one.put("reason", each.reason().in(locale)); //$NON-NLS-1$
		}
	}

	ObjectNode fee(FeeAnswer answer) {
		ObjectNode json = node();
		json.put(VERDICT, answer.verdict().name());
		FeeVerdict primary = answer.primary();
		if (primary != null) {
			json.put(PRIMARY, primary.name());
		}
		if (!answer.readings().isEmpty()) {
			ArrayNode readings = json.putArray(READINGS);
			answer.readings().forEach(each -> scalar(readings, each));
		}
		money(json, UNIT_FEE, answer.unitFee());
		money(json, AMOUNT, answer.amount());
		money(json, "outstanding", answer.outstanding()); //$NON-NLS-1$
		money(json, "overpaid", answer.overpaid()); //$NON-NLS-1$
		json.put("currency", "CNY"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!answer.lines().isEmpty()) {
			ArrayNode lines = json.putArray("lines"); //$NON-NLS-1$
			for (FeeAnswer.Line line : answer.lines()) {
				ObjectNode one = lines.addObject().put("level", line.level()); //$NON-NLS-1$
				money(one, "persons", line.persons()); //$NON-NLS-1$
				money(one, UNIT_FEE, line.unitFee());
				money(one, AMOUNT, line.amount());
			}
		}
		return grounds(json, answer.grounds());
	}

	ObjectNode passRate(PassRateAnswer answer) {
		ObjectNode json = new PassRateJson().write(answer);
		if (!answer.grounds().readings().isEmpty()) {
			ArrayNode readings = json.putArray(READINGS);
			answer.grounds().readings().forEach(each -> scalar(readings, each.outcome()));
		}
		return grounds(json, answer.grounds());
	}

	ObjectNode sanction(SanctionAnswer answer) {
		ObjectNode json = node();
		optional(json, VERDICT, answer.verdict());
		json.put("revoke_title", answer.revokeTitle()).put("register", answer.register()); //$NON-NLS-1$ //$NON-NLS-2$
		Bar bar = answer.bar();
		json.set("bar", bar == null ? JsonNodeFactory.instance.nullNode() : bar(bar)); //$NON-NLS-1$
		LocalDate until = answer.until();
		if (until != null) {
			json.put("until", until.toString()); //$NON-NLS-1$
		}
		texts(json, "measures", answer.measures()); //$NON-NLS-1$
		json.put("graduated", answer.graduated()).put("results_void", answer.resultsVoid()); //$NON-NLS-1$ //$NON-NLS-2$
		optional(json, "consequence", answer.consequence()); //$NON-NLS-1$
		for (ReadingOutcome each : answer.grounds().readings()) {
			reading(json.withArray(READINGS).addObject(), each);
		}
		return grounds(json, answer.grounds());
	}

	private static ObjectNode bar(Bar bar) {
		ObjectNode json = node();
		json.put("from", bar.from().toString()).put("primary_last_barred_day", bar.last().toString()) //$NON-NLS-1$ //$NON-NLS-2$
			.put("primary_first_admissible_day", bar.last().plusDays(1).toString()); //$NON-NLS-1$
		json.putObject("alternative_start_day_counted").put("last_barred_day", bar.otherLast().toString()) //$NON-NLS-1$ //$NON-NLS-2$
			.put("first_admissible_day", bar.otherLast().plusDays(1).toString()); //$NON-NLS-1$
		return json.put("scope", bar.scope()); //$NON-NLS-1$
	}

	ObjectNode timetable(TimetableAnswer answer) {
		return grounds(new TimetableJson(locale).write(answer), answer.grounds());
	}

	private ObjectNode grounds(ObjectNode json, Grounds grounds) {
		ArrayNode clauses = json.putArray("clauses"); //$NON-NLS-1$
		grounds.clauses().forEach(clauses::add);
		json.put("reason", grounds.reason().in(locale)); //$NON-NLS-1$
		ArrayNode missing = json.putArray("missing_facts"); //$NON-NLS-1$
		grounds.missing().stream().map(each -> each.in(locale)).distinct().forEach(missing::add);
		if (grounds.ambiguities().size() == 1) {
			json.put("ambiguity", grounds.ambiguities().get(0)); //$NON-NLS-1$
		} else if (!grounds.ambiguities().isEmpty()) {
			ArrayNode ids = json.putArray("ambiguity"); //$NON-NLS-1$
			grounds.ambiguities().forEach(ids::add);
		}
		decisions(json, grounds.ambiguities());
		return json;
	}

	/** Those open questions that somebody has decided, with who and when. */
	private void decisions(ObjectNode json, List<String> ambiguities) {
		for (String id : ambiguities) {
			Optional<Interpretation> found = base.interpretation(id).filter(each -> each.getDecidedBy() != null && !each.getDecidedBy().isBlank());
			if (found.isPresent()) {
				Interpretation decided = found.get();
				json.withArray("decisions").addObject().put("ambiguity", id).put(READING, decided.getChosen()) //$NON-NLS-1$//$NON-NLS-2$
					.put("decided_by", decided.getDecidedBy())   //$NON-NLS-1$
					.put("decided_on", decided.getDecidedOn() == null ? null : decided.getDecidedOn().toString()); //$NON-NLS-1$
			}
		}
	}

	private static void scalar(ArrayNode array, Object value) {
		if (value instanceof BigDecimal number) {
			array.add(whole(number));
		} else if (value instanceof Integer number) {
			array.add(number.intValue());
		} else {
			array.add(String.valueOf(value));
		}
	}

	private static BigDecimal whole(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}

	private static void money(ObjectNode json, String name, @Nullable BigDecimal amount) {
		if (amount != null) {
			json.put(name, whole(amount));
		}
	}

	private static void optional(ObjectNode json, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			json.put(name, value);
		}
	}

	private static void texts(ObjectNode json, String name, List<String> values) {
		if (!values.isEmpty()) {
			ArrayNode array = json.putArray(name);
			values.forEach(array::add);
		}
	}
}
