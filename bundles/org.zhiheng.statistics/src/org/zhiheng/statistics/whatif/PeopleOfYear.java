// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.RegionTree;

/**
 * The applications of a year, prepared once so that scenarios over them are answered at once: what became of each, and columns for every
 * question that a slider can ask. Nobody's identity is in it.
 */
public final class PeopleOfYear {

	/** Of a hundred parts of the work, those for reading. */
	private static final int READING = 70;

	private final int year;
	private final Observed observed;
	private final Cells cells;
	private final List<Days> days;
	private final Parameters parameters;
	private final Sliding sliding;
	private final Map<String, List<Handle>> places = new HashMap<>();
	private final Map<String, Probe> probes = new HashMap<>();
	private final boolean demo;
	private final long snapshot;

	private PeopleOfYear(int year, Observed observed, PolicyBase base, Sliding sliding, List<Days> days, boolean demo, long snapshot) {
		this.year = year;
		this.observed = observed;
		this.cells = new Cells(observed);
		this.parameters = new Parameters(base);
		this.sliding = sliding;
		this.days = days;
		this.demo = demo;
		this.snapshot = snapshot;
		base.documents().forEach(each -> places.putAll(Parameters.places(each)));
	}

	/**
	 * Reads and prepares the people of a year.
	 *
	 * @param registry the applications
	 * @param regions to which prefecture places belong
	 * @param base the policies to start from
	 * @param document the notice by which all are decided as if it governed, or null
	 * @param year theirs
	 * @param progress parts of a hundred
	 * @return the people
	 * @throws Failure where the registry cannot be read, ZH-4064 where there is no such notice, ZH-4065 when cancelled, ZH-4068 where the year has
	 * no applications
	 */
	public static PeopleOfYear read(Registry registry, RegionTree regions, PolicyBase base, @Nullable String document, int year, Progress progress)
		throws Failure {
		String asked = String.valueOf(year);
		HeldRows rows = rows(base);
		registry.scan(Filter.ALL.with(Column.YEAR, asked), rows::add, new Share(progress, 0, READING));
		if (progress.cancelled()) {
			throw new Failure(PeopleOfYear.class, "ZH-4065");
		}
		if (rows.size() == 0) {
			Set<String> held = new TreeSet<>();
			registry.scan(each -> held.add(String.valueOf(each.row().year())), Progress.NONE);
			throw new Failure(PeopleOfYear.class, "ZH-4068", asked, held.isEmpty() ? "–" : String.join(", ", held));
		}
		return of(rows.ordered(), regions, base, document, year, registry.demo(), registry.sequence(), new Share(progress, READING, 100));
	}

	/** As {@link #read}, of applications at hand. */
	public static PeopleOfYear of(List<Kept> kept, RegionTree regions, PolicyBase base, @Nullable String document, int year, boolean demo,
		long snapshot, Progress progress) throws Failure {
		HeldRows rows = rows(base);
		kept.forEach(rows::add);
		return of(rows, regions, base, document, year, demo, snapshot, progress);
	}

	static HeldRows rows(PolicyBase base) {
		Set<Column> wanted = new HashSet<>(Observed.COLUMNS);
		wanted.addAll(new HeldFacts(Vocabulary.standard(), base).columns());
		return new HeldRows(wanted);
	}

	/** As {@link #read}, of columns at hand. */
	static PeopleOfYear of(HeldRows rows, RegionTree regions, PolicyBase base, @Nullable String document, int year, boolean demo,
		long snapshot, Progress progress) throws Failure {
		if (document != null && base.document(document).isEmpty()) {
			throw new Failure(PeopleOfYear.class, "ZH-4064", document, String.join(", ", base.documentIds()));
		}
		Sliding sliding = new Sliding(base, document);
		Coding coding = new Coding(rows, new HeldFacts(Vocabulary.standard(), base));
		List<Days> days = new ArrayList<>();
		Map<LocalDate, int[]> alike = rows.alike(sliding::rules);
		for (Map.Entry<LocalDate, int[]> each : alike.entrySet()) {
			int from = 100 * days.size() / alike.size();
			Progress share = new Share(progress, from, 100 * (days.size() + 1) / alike.size());
			days.add(Days.of(each.getKey(), each.getValue(), sliding, coding, share));
		}
		return new PeopleOfYear(year, new Observed(rows, regions, year), base, sliding, days, demo, snapshot);
	}

	/** The year of the applications. */
	public int year() {
		return year;
	}

	/** How many applications there are. */
	public int size() {
		return observed.size();
	}

	/** What can be changed. */
	public Parameters parameters() {
		return parameters;
	}

	/** Whether they are made up. */
	public boolean demo() {
		return demo;
	}

	/** The journal record up to which they were read. */
	public long snapshot() {
		return snapshot;
	}

	/** Pseudonym of one of them. */
	public String person(int place) {
		return observed.person(place);
	}

	/** Number of one application. */
	public String application(int place) {
		return observed.application(place);
	}

	/** The committees that reviewed them, by their names. */
	public List<Committee> committees() {
		return Committee.of(observed);
	}

	Observed observed() {
		return observed;
	}

	/** Those who are alike in all that is added up. */
	Cells cells() {
		return cells;
	}

	List<Days> days() {
		return days;
	}

	Sliding sliding() {
		return sliding;
	}

	/** The question about one requirement, made when it is first moved. */
	Probe probe(String parameter) {
		return Objects.requireNonNull(probes.computeIfAbsent(parameter,
			id -> new Probe(parameters.base(), id, Objects.requireNonNull(places.get(id), id))));
	}

}
