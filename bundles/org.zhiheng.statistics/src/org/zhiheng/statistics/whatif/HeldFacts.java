// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.LeftOut;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * What a row of the 申报 table says of person and request, by the columns of the vocabulary.
 *
 * <p>The table holds only some facts. An empty cell is unknown. A list of which the table has one entry (education, work, insurance) is taken to
 * be that entry where its first fact is stated; continuing education, which is asked for by years, stays unknown, as do lists without a column.
 * A special fact without a column does not apply, as where a question file leaves it out.
 */
final class HeldFacts {

	/** Titles and certificates have columns: of them an empty cell is unknown. */
	private static final Set<String> COLUMNS = Set.of("current_title", "current_title.documents", "skill_certificate"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> NOT_APPLYING = LeftOut.DOES_NOT_APPLY.stream().filter(each -> !COLUMNS.contains(each)).toList();
	private static final String AS_OF = "as_of"; //$NON-NLS-1$
	private static final Set<Column> DAYS = Set.of(Column.BIRTH_DATE, Column.GRADUATED_ON, Column.DEGREE_OBTAINED_ON,
		Column.CURRENT_TITLE_OBTAINED_ON, Column.APPOINTED_ON, Column.PROFESSIONAL_WORK_SINCE, Column.SKILL_OBTAINED_ON);
	private static final Map<String, String> FIRST = Map.of("education", "education.level", "professional_work", "professional_work.from", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		"social_insurance", "social_insurance.months"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> PERSON = Set.of("person", "application", "employer"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Reads a cell. */
	@FunctionalInterface
	interface Cells {

		@Nullable
		String text(Column column);
	}

	/** A fact that the table has: its column, and the list in whose one entry it stands. */
	private record Held(Fact fact, Column column, @Nullable String list) {}

	private final List<Held> held = new ArrayList<>();
	private final Map<String, List<Region>> regions = new HashMap<>();

	HeldFacts(Vocabulary vocabulary, PolicyBase base) {
		Set<String> said = said(base);
		for (Fact fact : vocabulary.facts()) {
			@Nullable
			Column column = fact.column();
			if (column != null && !AS_OF.equals(fact.key()) && (fact.type() != FactType.TEXT || said.contains(fact.key()))
				&& !PERSON.contains(fact.key().substring(0, Math.max(0, fact.key().indexOf('.'))))) {
				@Nullable
				String list = fact.list();
				boolean entry = list != null && vocabulary.fact(list).stream().anyMatch(each -> each.type() == FactType.LIST);
				held.add(new Held(fact, column, entry ? list : null));
			}
		}
		base.regions().forEach(each -> regions.merge(each.getCode(), List.of(each), (earlier, later) -> later));
	}

	/** Whatever stands as a text in the policies: a number or a name that none of them asks for need not be kept. */
	private static Set<String> said(PolicyBase base) {
		Set<String> said = new HashSet<>(FIRST.values());
		for (String id : base.ids()) {
			for (TreeIterator<EObject> all = base.root(id).eAllContents(); all.hasNext();) {
				EObject part = all.next();
				part.eClass().getEAllAttributes().stream().filter(each -> !each.isMany()).map(part::eGet).filter(String.class::isInstance)
					.forEach(each -> said.add((String) each));
			}
		}
		return said;
	}

	/** The day an application was made, by which it is decided; the last of its year where the table does not say. */
	static LocalDate day(ApplicationRow row) {
		@Nullable
		String submitted = row.get(Column.SUBMITTED_AT);
		Optional<LocalDate> day = submitted == null ? Optional.empty() : date(submitted);
		return day.orElse(LocalDate.of(row.year(), 12, 31));
	}

	/** Whether a column holds days. */
	static boolean day(Column column) {
		return DAYS.contains(column);
	}

	/** Whether somebody who looks at these facts looks at the day of the application. */
	static boolean asks(Set<String> keys) {
		return keys.stream().anyMatch(each -> each.equals(AS_OF) || each.startsWith(AS_OF + "."));
	}

	/** All columns in which facts are held. */
	Set<Column> columns() {
		Set<Column> all = new TreeSet<>();
		held.forEach(each -> all.add(each.column()));
		return all;
	}

	/** The columns that say something of these facts and lists. */
	List<Column> columns(Set<String> keys) {
		Set<String> all = new TreeSet<>();
		for (String key : keys) {
			for (String at = key; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
				all.add(at);
				@Nullable
				String first = FIRST.get(at);
				if (first != null) {
					all.add(first);
				}
			}
		}
		return held.stream().filter(each -> all.contains(each.fact().key())).map(Held::column).distinct().toList();
	}

	/** The day of a text, empty where it does not tell one. */
	static Optional<LocalDate> date(String text) {
		try {
			return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
		} catch (DateTimeParseException e) {
			// A month without a day, or a time of another form, does not tell the day.
			return Optional.empty();
		}
	}

	/** What is known. */
	Facts of(ApplicationRow row) {
		return of(row::get, day(row));
	}

	/**
	 * What cells say.
	 *
	 * @param cells the texts; what is empty or not there is not known
	 * @param day the day asked about
	 * @return the facts
	 */
	Facts of(Cells cells, LocalDate day) {
		Map<String, Given> given = new HashMap<>();
		Map<String, Map<String, Given>> entries = new HashMap<>();
		for (Held each : held) {
			@Nullable
			String text = cells.text(each.column());
			if (text != null && !text.isBlank()) {
				@Nullable
				String list = each.list();
				Map<String, Given> into = list == null ? given : entries.computeIfAbsent(list, key -> new HashMap<>());
				value(each.fact(), text).ifPresent(value -> into.put(each.fact().key(), value));
			}
		}
		FIRST.forEach((list, first) -> {
			Map<String, Given> entry = entries.getOrDefault(list, Map.of());
			if (entry.containsKey(first)) {
				given.put(list, new Given.Entries(List.of(Facts.of(entry))));
			}
		});
		NOT_APPLYING.forEach(key -> given.putIfAbsent(key, Given.NONE));
		given.put(AS_OF, new Given.Value(day));
		return Facts.of(given);
	}

	private Optional<Given> value(Fact fact, String text) {
		return switch (fact.type()) {
			case BOOLEAN -> Optional.of(new Given.Value(flag(text)));
			case INTEGER, DECIMAL -> Optional.of(new Given.Value(new BigDecimal(text)));
			case DATE -> date(text).map(Given.Value::new);
			case CODE -> "region".equals(fact.key()) ? region(text).map(Given.Value::new) : Optional.of(new Given.Value(text)); //$NON-NLS-1$
			default -> Optional.of(new Given.Value(text));
		};
	}

	/** The form of study is a code in the table, and whether it is full time a fact of the rules. */
	private static Boolean flag(String text) {
		return Boolean.valueOf("true".equals(text) || "FULL_TIME".equals(text)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The key by which rules name a region: its own, or that of the nearest region above it that has one. */
	private Optional<String> region(String code) {
		@Nullable
		String at = code;
		for (int height = 0; at != null && height < 6; height++) {
			List<Region> found = regions.getOrDefault(at, regions.getOrDefault(at.substring(0, Math.min(4, at.length())) + "00", List.of())); //$NON-NLS-1$
			if (found.isEmpty()) {
				return Optional.empty();
			}
			@Nullable
			String key = found.get(0).getKey();
			if (key != null && !key.isBlank()) {
				return Optional.of(key);
			}
			at = found.get(0).getParent();
		}
		return Optional.empty();
	}
}
