// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads single values strictly: what is not of the stated kind is an error with its path.
 */
final class Scalars {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT); //$NON-NLS-1$
	private static final Pattern RATE = Pattern.compile("0(\\.[0-9]{1,12})?|1(\\.0{1,12})?"); //$NON-NLS-1$
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2200;
	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

	private Scalars() {
	}

	static LocalDate day(JsonNode node, String path) throws CaseError {
		if (!node.isTextual()) {
			throw new CaseError(path, "error.day", node.toString()); //$NON-NLS-1$
		}
		try {
			LocalDate day = LocalDate.parse(node.textValue(), DAY);
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		} catch (DateTimeParseException e) {
			throw broken(path, "error.day", node, e); //$NON-NLS-1$
		}
		throw new CaseError(path, "error.day", node.textValue()); //$NON-NLS-1$
	}

	private static CaseError broken(String path, String key, JsonNode node, Exception cause) {
		CaseError error = new CaseError(path, key, node.textValue());
		error.initCause(cause);
		return error;
	}

	static String text(JsonNode node, String path) throws CaseError {
		if (!node.isTextual()) {
			throw new CaseError(path, "error.text", node.toString()); //$NON-NLS-1$
		}
		return node.textValue();
	}

	static Boolean flag(JsonNode node, String path) throws CaseError {
		if (!node.isBoolean()) {
			throw new CaseError(path, "error.flag", node.toString()); //$NON-NLS-1$
		}
		return node.booleanValue();
	}

	/** A whole number of 0 or more. */
	static BigDecimal count(JsonNode node, String path) throws CaseError {
		BigDecimal number = amount(node, path);
		if (number.stripTrailingZeros().scale() > 0) {
			throw new CaseError(path, "error.count", node.toString()); //$NON-NLS-1$
		}
		return number;
	}

	static BigDecimal year(JsonNode node, String path) throws CaseError {
		BigDecimal year = count(node, path);
		if (year.intValueExact() < FIRST_YEAR || year.intValueExact() > LAST_YEAR) {
			throw new CaseError(path, "error.year", node.toString()); //$NON-NLS-1$
		}
		return year;
	}

	/** A number of 0 or more. */
	static BigDecimal amount(JsonNode node, String path) throws CaseError {
		if (!node.isNumber()) {
			throw new CaseError(path, "error.number", node.toString()); //$NON-NLS-1$
		}
		BigDecimal number = node.decimalValue();
		if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > 12) {
			throw new CaseError(path, "error.number", node.toString()); //$NON-NLS-1$
		}
		return number;
	}

	/** A decimal string of 0 to 1. */
	static BigDecimal rate(JsonNode node, String path) throws CaseError {
		if (!node.isTextual() || !RATE.matcher(node.textValue()).matches()) {
			throw new CaseError(path, "error.rate", node.isTextual() ? node.textValue() : node.toString()); //$NON-NLS-1$
		}
		return new BigDecimal(node.textValue());
	}
}
