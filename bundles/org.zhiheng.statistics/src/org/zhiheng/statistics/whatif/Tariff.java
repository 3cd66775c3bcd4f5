// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Scope;

/**
 * What is paid under changed fees. Whoever paid exactly the present tariff pays the one tried; whoever paid another amount paid it for a reason
 * that is not held, and keeps it.
 */
final class Tariff {

	private record Row(List<String> levels, List<String> routes, BigDecimal before, BigDecimal after) {}

	private final Observed observed;
	private final List<Row> rows = new ArrayList<>();
	private final List<BigDecimal> amounts = new ArrayList<>();
	private final int[][] due;
	private final int[] fresh;

	Tariff(Parameters parameters, Observed observed, Cells cells, List<Alteration> changes) {
		this.observed = observed;
		for (Parameter each : parameters.all()) {
			if (each.kind() == Parameter.Kind.FEE) {
				BigDecimal present = Objects.requireNonNull(each.present());
				BigDecimal tried = changes.stream().filter(change -> change.parameter().id().equals(each.id())).map(Alteration::value).findFirst()
					.orElse(present);
				parameters.row(each).ifPresent(row -> rows.add(new Row(row.getLevels(), routes(row), present, tried)));
			}
		}
		observed.amounts().forEach(each -> amounts.add(each == null ? BigDecimal.ZERO : each));
		this.due = new int[observed.strata().codes().size()][];
		this.fresh = new int[due.length];
		for (int cell = 0; cell < cells.size(); cell++) {
			int stratum = observed.strata().of()[cells.person(cell)];
			if (due[stratum] == null) {
				price(stratum, cells.person(cell));
			}
		}
	}

	/** All of one route and level pay by one row: what each amount becomes, and what somebody new pays. */
	private void price(int stratum, int person) {
		@Nullable
		Row row = row(person);
		int tried = row == null ? place(BigDecimal.ZERO) : place(row.after());
		fresh[stratum] = tried;
		due[stratum] = new int[observed.amounts().size()];
		for (int fee = 0; fee < due[stratum].length; fee++) {
			@Nullable
			BigDecimal paid = observed.amounts().get(fee);
			boolean moves = paid != null && row != null && row.before().compareTo(paid) == 0 && row.after().compareTo(paid) != 0;
			due[stratum][fee] = moves ? tried : fee;
		}
	}

	private int place(BigDecimal amount) {
		int known = amounts.lastIndexOf(amount);
		if (known < 0) {
			amounts.add(amount);
		}
		return known < 0 ? amounts.size() - 1 : known;
	}

	private static List<String> routes(FeeRow row) {
		@Nullable
		Scope scope = row.eContainer() instanceof FeeTariff tariff ? tariff.getScope() : null;
		return scope == null ? List.of() : scope.getRoutes();
	}

	private @Nullable Row row(int person) {
		String level = observed.by(Observed.By.LEVEL).code(person);
		String route = observed.routes().code(person);
		for (Row each : rows) {
			if (each.levels().contains(level) && (each.routes().isEmpty() || each.routes().contains(route))) {
				return each;
			}
		}
		return null;
	}

	/** All amounts that anybody pays or paid. */
	List<BigDecimal> amounts() {
		return amounts;
	}

	/** What somebody pays who paid something, as a place among the amounts; nothing where nothing is stated. */
	int after(int person) {
		return due[observed.strata().of()[person]][observed.fee(person)];
	}

	/** What somebody pays who did not apply with success before; nothing where no tariff says. */
	int fresh(int person) {
		return fresh[observed.strata().of()[person]];
	}
}
