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

	Tariff(Parameters parameters, Observed observed, List<Alteration> changes) {
		this.observed = observed;
		for (Parameter each : parameters.all()) {
			if (each.kind() == Parameter.Kind.FEE) {
				BigDecimal present = Objects.requireNonNull(each.present());
				BigDecimal tried = changes.stream().filter(change -> change.parameter().id().equals(each.id())).map(Alteration::value).findFirst()
					.orElse(present);
				parameters.row(each).ifPresent(row -> rows.add(new Row(row.getLevels(), routes(row), present, tried)));
			}
		}
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

	/** What somebody pays who paid something, nothing where nothing is stated. */
	BigDecimal after(int person, @Nullable BigDecimal paid) {
		if (paid == null) {
			return BigDecimal.ZERO;
		}
		@Nullable
		Row row = row(person);
		return row != null && row.before().compareTo(paid) == 0 ? row.after() : paid;
	}

	/** What somebody pays who did not apply with success before; nothing where no tariff says. */
	BigDecimal fresh(int person) {
		@Nullable
		Row row = row(person);
		return row == null ? BigDecimal.ZERO : row.after();
	}
}
