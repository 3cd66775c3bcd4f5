// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.inference.Counted;

/**
 * Where the columns of a counts file stand, and how its lines are read. Columns it does not know are passed over.
 */
final class CountsHeading {

	private static final Pattern WHOLE = Pattern.compile("\\+?[0-9]{1,18}(\\.0+)?");
	private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

	/** No calendar needs more, and beyond it numbers next to each other are the same number. */
	private static final double FURTHEST = 1e15;

	private final List<String> names;
	private final int width;
	private final int group;
	private final int total;
	private final int passed;
	private final int expected;
	private final int stratum;
	private final int period;

	private CountsHeading(List<String> names, String periodName) throws Failure {
		this.names = names;
		this.width = names.size();
		this.group = required("group");
		this.total = required("total");
		this.passed = required("passed");
		this.expected = names.indexOf("expected");
		this.stratum = names.indexOf("stratum");
		this.period = periodName.equalsIgnoreCase(CountsTable.PERIOD) ? names.indexOf(CountsTable.PERIOD) : required(folded(periodName));
	}

	static CountsHeading of(CountsLine line, String period) throws Failure {
		List<String> names = line.cells().stream().map(CountsHeading::folded).toList();
		for (String name : names) {
			if (!name.isEmpty() && names.indexOf(name) != names.lastIndexOf(name)) {
				throw new Failure(CountsHeading.class, "ZH-4008", name);
			}
		}
		return new CountsHeading(names, period);
	}

	private static String folded(String name) {
		return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
	}

	private int required(String name) throws Failure {
		int place = names.indexOf(name);
		if (place < 0) {
			throw new Failure(CountsHeading.class, "ZH-4002", name);
		}
		return place;
	}

	boolean hasExpected() {
		return expected >= 0;
	}

	boolean hasStrata() {
		return stratum >= 0;
	}

	boolean hasPeriods() {
		return period >= 0;
	}

	CountsRow row(CountsLine line) throws Failure {
		String number = Integer.toString(line.number());
		if (line.cells().size() != width) {
			throw new Failure(CountsHeading.class, "ZH-4003", number, line.cells().size(), width);
		}
		String name = cell(line, group);
		if (name.isEmpty()) {
			throw new Failure(CountsHeading.class, "ZH-4007", number);
		}
		long of = whole(line, total);
		long some = whole(line, passed);
		if (some > of) {
			throw new Failure(CountsHeading.class, "ZH-4005", number, some, of);
		}
		OptionalDouble expects = decimal(line, expected);
		if (expects.isPresent() && expects.getAsDouble() < 0) {
			throw new Failure(CountsHeading.class, "ZH-4006", number, names.get(expected), cell(line, expected));
		}
		Optional<String> layer = stratum < 0 ? Optional.empty() : Optional.of(cell(line, stratum));
		OptionalDouble when = decimal(line, period);
		if (when.isPresent() && Math.abs(when.getAsDouble()) > FURTHEST) {
			throw new Failure(CountsHeading.class, "ZH-4006", number, names.get(period), cell(line, period));
		}
		return new CountsRow(name, new Counted(some, of), expects, layer, when);
	}

	private static String cell(CountsLine line, int place) {
		return line.cells().get(place).strip();
	}

	private long whole(CountsLine line, int place) throws Failure {
		String text = cell(line, place);
		long value = WHOLE.matcher(text).matches() ? (long) Double.parseDouble(text) : -1;
		if (value < 0 || value > Integer.MAX_VALUE) {
			throw new Failure(CountsHeading.class, "ZH-4004", Integer.toString(line.number()), names.get(place), text);
		}
		return value;
	}

	private OptionalDouble decimal(CountsLine line, int place) throws Failure {
		String text = place < 0 ? "" : cell(line, place);
		if (place < 0) {
			return OptionalDouble.empty();
		}
		if (!DECIMAL.matcher(text).matches() || !Double.isFinite(Double.parseDouble(text))) {
			throw new Failure(CountsHeading.class, "ZH-4006", Integer.toString(line.number()), names.get(place), text);
		}
		return OptionalDouble.of(Double.parseDouble(text));
	}
}
