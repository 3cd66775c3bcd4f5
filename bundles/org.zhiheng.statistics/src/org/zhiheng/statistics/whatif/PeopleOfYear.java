// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.statistics.RegionTree;

/**
 * The applications of a year, prepared once so that scenarios over them are answered at once: what became of each, and columns for every
 * question that a slider can ask. Nobody's identity is in it.
 */
public final class PeopleOfYear {

	/** Those of days that are alike, with the compiled questions about them. */
	record Days(LocalDate day, int[] members, People people, Batch batch, Map<String, Batch> probes) {}

	private final int year;
	private final Observed observed;
	private final List<Days> days;
	private final Parameters parameters;
	private final Sliding sliding;
	private final Map<String, Probe> probes;
	private final boolean demo;
	private final long snapshot;

	private PeopleOfYear(int year, Observed observed, Parameters parameters, Sliding sliding, Map<String, Probe> probes, List<Days> days,
		boolean demo,
		long snapshot) {
		this.year = year;
		this.observed = observed;
		this.parameters = parameters;
		this.sliding = sliding;
		this.probes = probes;
		this.days = days;
		this.demo = demo;
		this.snapshot = snapshot;
	}

	/**
	 * Reads and prepares the people of a year.
	 *
	 * @param registry the applications
	 * @param regions to which prefecture places belong
	 * @param base the policies to start from
	 * @param document the notice by which all are decided as if it governed, or null
	 * @param year theirs
	 * @param progress applications prepared
	 * @return the people
	 * @throws Failure where the registry cannot be read, ZH-4064 where there is no such notice, ZH-4065 when cancelled, ZH-4068 where the year has
	 * no applications
	 */
	public static PeopleOfYear read(Registry registry, RegionTree regions, PolicyBase base, @Nullable String document, int year, Progress progress)
		throws Failure {
		List<Kept> kept = new ArrayList<>();
		Set<String> held = new TreeSet<>();
		registry.scan(each -> {
			held.add(String.valueOf(each.row().year()));
			if (each.row().year() == year) {
				kept.add(each);
			}
		}, progress);
		if (kept.isEmpty()) {
			throw new Failure(PeopleOfYear.class, "ZH-4068", String.valueOf(year), held.isEmpty() ? "–" : String.join(", ", held));
		}
		return of(kept, regions, base, document, year, registry.demo(), registry.sequence(), progress);
	}

	/** As {@link #read}, of applications at hand. */
	public static PeopleOfYear of(List<Kept> kept, RegionTree regions, PolicyBase base, @Nullable String document, int year, boolean demo,
		long snapshot, Progress progress) throws Failure {
		if (document != null && base.document(document).isEmpty()) {
			throw new Failure(PeopleOfYear.class, "ZH-4064", document, String.join(", ", base.documentIds()));
		}
		Sliding sliding = new Sliding(base, document);
		Map<String, Probe> probes = new LinkedHashMap<>();
		base.documents().forEach(each -> Parameters.places(each).forEach((id, handles) -> probes.put(id, new Probe(base, id, handles))));
		List<Days> days = new ArrayList<>();
		HeldFacts facts = new HeldFacts(Vocabulary.standard(), base);
		for (Map.Entry<LocalDate, List<Integer>> each : alike(kept, new Regimes(base)).entrySet()) {
			days.add(days(each.getKey(), each.getValue(), kept, facts, sliding, probes, progress));
		}
		return new PeopleOfYear(year, new Observed(kept, regions), new Parameters(base), sliding, probes, days, demo, snapshot);
	}

	/** Places of the people by the day as of which they are decided. */
	private static Map<LocalDate, List<Integer>> alike(List<Kept> kept, Regimes regimes) {
		Map<LocalDate, List<Integer>> own = new TreeMap<>();
		for (int i = 0; i < kept.size(); i++) {
			own.computeIfAbsent(HeldFacts.day(kept.get(i).row()), day -> new ArrayList<>()).add(i);
		}
		Map<List<Object>, LocalDate> told = new LinkedHashMap<>();
		own.keySet().stream().filter(each -> each.getDayOfMonth() <= Retold.SAFE && !regimes.apart(each))
			.forEach(each -> told.putIfAbsent(regimes.signature(each), each));
		Map<LocalDate, List<Integer>> alike = new TreeMap<>();
		own.forEach((day, members) -> {
			LocalDate as = regimes.apart(day) ? day : told.getOrDefault(regimes.signature(day), day);
			alike.computeIfAbsent(as, key -> new ArrayList<>()).addAll(members);
		});
		return alike;
	}

	private static Days days(LocalDate day, List<Integer> members, List<Kept> kept, HeldFacts facts, Sliding sliding, Map<String, Probe> probes,
		Progress progress) throws Failure {
		Batch batch = sliding.batch(day);
		Map<String, Batch> asked = new LinkedHashMap<>();
		probes.forEach((id, probe) -> asked.put(id, probe.batch(day)));
		Map<Input, Boolean> inputs = new LinkedHashMap<>();
		batch.inputs().forEach(each -> inputs.put(each, true));
		asked.values().forEach(each -> each.inputs().forEach(input -> inputs.put(input, true)));
		People people = People.of(List.copyOf(inputs.keySet()), members.size());
		int done = 0;
		for (int member : members) {
			people.add(facts.of(Retold.on(day, kept.get(member).row())));
			if (++done % 1000 == 0) {
				progress.at(done, members.size());
				if (progress.cancelled()) {
					throw new Failure(PeopleOfYear.class, "ZH-4065");
				}
			}
		}
		return new Days(day, members.stream().mapToInt(Integer::intValue).toArray(), people, batch, asked);
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

	Observed observed() {
		return observed;
	}

	List<Days> days() {
		return days;
	}

	Sliding sliding() {
		return sliding;
	}

	Probe probe(String parameter) {
		return java.util.Objects.requireNonNull(probes.get(parameter), parameter);
	}

	/** Value of an amount that a row states, exact. */
	static @Nullable BigDecimal amount(Kept kept) {
		@Nullable
		String text = kept.row().get(Column.FEE);
		return text == null || text.isBlank() ? null : new BigDecimal(text);
	}
}
