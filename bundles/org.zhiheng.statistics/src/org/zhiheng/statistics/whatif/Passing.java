// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.passrate.Cap;

/**
 * Who passes under caps. A committee's cap is a share of those it reviews, cut off to whole people; those who passed are ranked by score and the
 * best keep their place. Whoever has no score stands last. A cap takes away, it gives nothing: why somebody failed is not held.
 */
final class Passing {

	private final Observed observed;
	private final Cells cells;
	private final Strata strata;
	private final Ranking ranking;
	private final Capped.@Nullable Part[] partOf;

	/** Ranks everybody once. */
	Passing(Observed observed, Cells cells, Strata strata) {
		this.observed = observed;
		this.cells = cells;
		this.strata = strata;
		this.ranking = new Ranking(observed, cells);
		this.partOf = new Capped.Part[cells.size()];
	}

	/** The groups of all caps; a person stands in one, that of the nearest cap: committee, then series, then level. */
	List<Capped> under(List<Alteration> changes, Standings standings) {
		List<Alteration> caps = changes.stream().filter(each -> each.parameter().kind() == Parameter.Kind.CAP)
			.sorted(Comparator.comparingInt((Alteration each) -> near(target(each))).reversed()).toList();
		if (caps.isEmpty()) {
			return List.of();
		}
		int[] cap = nearest(caps);
		int[][] slots = slots(cap, caps.size(), standings);
		List<Capped> all = new ArrayList<>();
		for (int slot = 0; slot < slots.length; slot++) {
			if (slots[slot].length > 0) {
				all.add(capped(caps.get(slot % caps.size()), slots[slot], slot % caps.size(), cap, standings));
			}
		}
		return all;
	}

	static String target(Alteration change) {
		return change.parameter().id().substring("cap:".length());
	}

	private static int near(String target) {
		return target.startsWith("@") ? 2 : target.indexOf('/') > 0 ? 1 : 0;
	}

	/** By cell the nearest cap, -1 where none takes it. */
	private int[] nearest(List<Alteration> caps) {
		int[] nearest = new int[cells.size()];
		Arrays.fill(nearest, -1);
		int[] series = cells.codes(Observed.By.SERIES);
		int[] levels = cells.codes(Observed.By.LEVEL);
		for (int i = caps.size() - 1; i >= 0; i--) {
			String target = target(caps.get(i));
			int slash = target.indexOf('/');
			boolean committee = target.startsWith("@");
			int wanted = observed.by(Observed.By.LEVEL).codes().indexOf(slash < 0 || committee ? target : target.substring(0, slash));
			int one = committee || slash < 0 ? -1 : observed.by(Observed.By.SERIES).codes().indexOf(target.substring(slash + 1));
			int of = committee ? observed.committees().codes().indexOf(target.substring(1)) : -1;
			for (int cell = 0; cell < nearest.length; cell++) {
				boolean takes = committee ? observed.committees().of()[cells.person(cell)] == of
					: levels[cell] == wanted && (slash < 0 || series[cell] == one);
				nearest[cell] = takes ? i : nearest[cell];
			}
		}
		return nearest;
	}

	/** The cells in which somebody is under a cap, by group and cap. */
	private int[][] slots(int[] cap, int caps, Standings standings) {
		int[] slot = new int[cap.length];
		int[] sizes = new int[observed.groups().codes().size() * caps];
		for (int cell = 0; cell < cap.length; cell++) {
			slot[cell] = cap[cell] >= 0 && members(cell, standings) > 0 ? observed.groups().of()[cells.person(cell)] * caps + cap[cell] : -1;
			if (slot[cell] >= 0) {
				sizes[slot[cell]]++;
			}
		}
		int[][] slots = new int[sizes.length][];
		Arrays.setAll(slots, i -> new int[sizes[i]]);
		for (int cell = slot.length - 1; cell >= 0; cell--) {
			if (slot[cell] >= 0) {
				slots[slot[cell]][--sizes[slot[cell]]] = cell;
			}
		}
		return slots;
	}

	private int members(int cell, Standings standings) {
		return sitting(cell, standings) + perhaps(cell, standings) + fresh(cell, standings);
	}

	private int sitting(int cell, Standings standings) {
		return observed.reviewed(cells.person(cell)) ? standings.count(cell, Standing.STANDS) : 0;
	}

	private int perhaps(int cell, Standings standings) {
		return observed.reviewed(cells.person(cell)) ? standings.count(cell, Standing.PERHAPS_OUT) : 0;
	}

	/** Newcomers of a cell, who were never reviewed. */
	static int fresh(int cell, Standings standings) {
		return standings.count(cell, Standing.IN) + standings.count(cell, Standing.PERHAPS_IN);
	}

	/** By the estimate so many of a cell's newcomers would pass. */
	static double chance(int cell, Standings standings, Strata.Law law) {
		return (standings.count(cell, Standing.IN) + Strata.HALF * standings.count(cell, Standing.PERHAPS_IN)) * law.rate();
	}

	/** How many sit, may be out, and are new in a group. */
	private record Sizes(int sitting, int perhaps, int fresh, int coming, double newly) {}

	private Sizes sizes(int[] within, Standings standings) {
		int sitting = 0;
		int perhaps = 0;
		int fresh = 0;
		int coming = 0;
		double newly = 0;
		for (int cell : within) {
			sitting += sitting(cell, standings);
			perhaps += perhaps(cell, standings);
			fresh += fresh(cell, standings);
			coming += standings.count(cell, Standing.IN);
			newly += chance(cell, standings, strata.of(cells.person(cell)));
		}
		return new Sizes(sitting, perhaps, fresh, coming, newly);
	}

	private Capped capped(Alteration cap, int[] within, int number, int[] caps, Standings standings) {
		BigDecimal rate = cap.value().movePointLeft(2);
		Sizes sizes = sizes(within, standings);
		int group = observed.groups().of()[cells.person(within[0])];
		int[] ranked = new int[ranking.start(group + 1) - ranking.start(group)];
		int[] staying = new int[ranked.length];
		int[] cell = new int[ranked.length];
		boolean[] stays = new boolean[ranked.length];
		int all = 0;
		int sure = 0;
		for (int place = ranking.start(group); place < ranking.start(group + 1); place++) {
			if (caps[ranking.cell(place)] == number) {
				int person = ranking.at(place);
				Standing standing = standings.at(person);
				if (standing == Standing.STANDS || standing == Standing.PERHAPS_OUT) {
					ranked[all] = person;
					cell[all] = ranking.cell(place);
					stays[all] = standing == Standing.STANDS;
					staying[sure] = person;
					sure += stays[all++] ? 1 : 0;
				}
			}
		}
		ranked = Arrays.copyOf(ranked, all);
		int least = Math.max(0, Cap.of(rate, sizes.sitting()).most() - sizes.fresh());
		int most = Cap.of(rate, sizes.sitting() + sizes.perhaps() + sizes.fresh()).most();
		int seats = Cap.of(rate, sizes.sitting() + sizes.perhaps() + sizes.coming()).most();
		double share = sizes.newly() > seats ? seats / sizes.newly() : 1;
		// Those who may be out are taken as staying in the certain cut: they can only be in the way.
		Capped.Cut certain = Capped.Cut.of(ranked, all, least, ranking);
		Capped.Cut possible = Capped.Cut.of(staying, sure, most, ranking);
		Capped.Expected expected = Capped.Expected.of(ranked, Math.max(0, seats - sizes.newly() * share), ranking);
		Capped.Part[] parts = new Capped.Part[within.length];
		for (int i = 0; i < within.length; i++) {
			parts[i] = new Capped.Part();
			partOf[within[i]] = parts[i];
		}
		for (int place = 0, stay = 0; place < all; place++) {
			Objects.requireNonNull(partOf[cell[place]]).add(place, stay, stays[place], certain, possible, expected);
			stay += stays[place] ? 1 : 0;
		}
		return new Capped(cap, within, parts, ranked, stays, certain, possible, most, share);
	}
}
