// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Identity;

/**
 * Makes people with their first claim, one after the other.
 */
final class Births {

	/** Eleven digits that no subscriber has: mobile numbers in China begin with 13 to 19. */
	private static final long PHONES = 10_000_000_000L;

	private final long seed;
	private final DemoGround ground;
	private final Years years;
	private final IdNumbers idNumbers = new IdNumbers();
	private final double[] prefectures;
	private final double[] offers;
	private final double[] starts;

	/** A person and what this person first applies for. */
	record Born(Person person, Claim claim) {}

	Births(long seed, DemoGround ground, Years years) {
		this.seed = seed;
		this.ground = ground;
		this.years = years;
		prefectures = ground.prefectures().stream().mapToDouble(DemoGround.Prefecture::weight).toArray();
		offers = ground.offers().stream().mapToDouble(DemoGround.Offer::weight).toArray();
		starts = new double[years.count()];
		for (int i = 0; i < starts.length; i++) {
			// Those who come again fill the later years.
			starts[i] = i == 0 ? 1.25 : 1;
		}
	}

	/** The person of a number. Numbers must be asked for in order: ID numbers count the people born on a day. */
	Born person(long number) {
		Dice dice = new Dice(seed, "person", number);
		DemoGround.Prefecture prefecture = ground.prefectures().get(dice.weighted(prefectures));
		int year = years.first() + dice.weighted(starts);
		Routes route = Routes.draw(dice);
		DemoGround.Offer wanted = ground.offers().get(dice.weighted(offers));
		String level = Claim.level(dice, route);
		DemoGround.Offer offer = wanted.has(level, route.reviewed()) ? wanted : ground.offers().get(0);
		level = offer.has(level, route.reviewed()) ? level : "ASSISTANT";
		@Nullable
		String specialty = offer.specialties().isEmpty() ? null : dice.pick(offer.specialties());
		String education = Person.education(dice, route, level);
		LocalDate opens = ground.campaign(year, prefecture.code()).opens();
		boolean early = route == Routes.REVIEW && dice.chance(0.04);
		Claim.@Nullable Title title = title(dice, opens, offer, route, level, education, early);
		LocalDate started = title == null ? opens.minusYears(dice.between(1, 3)) : title.obtained().minusYears(Claim.yearsBefore(title.level()));
		LocalDate graduated = Person.endOfStudies(started);
		LocalDate birth = graduated.minusYears(Person.ageAtEnd(education)).minusDays(dice.between(60, 600));
		Person person = new Person(number, prefecture, offer, specialty, 0.5 * dice.normal(), education, dice.chance(0.7), graduated,
			Person.degree(dice, education), graduated.plusDays(dice.between(1, 240)), birth, identity(number, birth));
		return new Born(person, new Claim(year, route, level, title, title == null || dice.chance(0.3), early));
	}

	private static Claim.@Nullable Title title(Dice dice, LocalDate opens, DemoGround.Offer offer, Routes route, String level, String education,
		boolean early) {
		@Nullable
		String below = route == Routes.REVIEW || route == Routes.DIRECT_RECOGNITION ? Claim.below(level) : null;
		if (below == null || offer.title(below).isEmpty()) {
			return null;
		}
		int held = Claim.yearsHeld(level, education) + dice.run(0.55, 8) - (early ? 1 : 0);
		LocalDate obtained = opens.minusYears(held).minusDays(early ? -dice.between(10, 200) : dice.between(5, 340));
		return new Claim.Title(below, offer.title(below).orElse(""), obtained, obtained.plusDays(dice.between(10, 90)));
	}

	/** Name, sex and 民族 have dice of their own, so that no outcome can depend on them. */
	private Identity identity(long number, LocalDate birth) {
		Dice dice = new Dice(seed, "identity", number);
		boolean male = dice.chance(0.56);
		boolean dotted = dice.chance(0.4);
		String name = dotted ? Names.dotted(dice) : Names.han(dice);
		String phone = Long.toString(PHONES + Math.floorMod(number * 7_919L + seed * 104_729L, 1_000_000_000L));
		return new Identity(name, idNumbers.next(birth, male), phone, male ? "MALE" : "FEMALE", dotted ? "维吾尔族" : "汉族");
	}
}
