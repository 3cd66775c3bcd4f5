// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.committee.CommitteeFinding.Matter;
import org.zhiheng.rules.committee.CommitteeFinding.Verdict;

class CommitteesTest {

	private static final Share TWO_THIRDS = new Share(2, 3);
	private static final CommitteeParameters NATIONAL = new CommitteeParameters(25, TWO_THIRDS, TWO_THIRDS, "人社部令第40号");

	private static CommitteeFinding judge(String document, Matter matter, @Nullable CommitteeParameters parameters, @Nullable Integer... numbers) {
		Sitting sitting = new Sitting(numbers[0], numbers[1], numbers[2], numbers[3]);
		return new Committees(TestPolicies.base()).judge(document, sitting, parameters).stream().filter(each -> each.matter() == matter).findFirst()
			.orElseThrow();
	}

	/** Two thirds of whole committees, computed by hand: size, quorum, votes at the quorum, votes with all present. */
	@ParameterizedTest
	@CsvSource({ "7,5,4,5", "9,6,4,6", "11,8,6,8", "13,9,6,9", "15,10,7,10", "17,12,8,12", "21,14,10,14", "25,17,12,17", "31,21,14,21" })
	void twoThirdsAreWholePersons(int members, int quorum, int passAtQuorum, int passAtFull) {
		assertEquals(quorum, TWO_THIRDS.least(members));
		assertEquals(passAtQuorum, TWO_THIRDS.least(quorum));
		assertEquals(passAtFull, TWO_THIRDS.least(members));
		assertTrue(TWO_THIRDS.reached(passAtQuorum, quorum));
		assertFalse(TWO_THIRDS.reached(passAtQuorum - 1, quorum));
	}

	@Test
	void theLeastNumberIsTheFirstThatReachesTheShare() {
		for (Share share : List.of(TWO_THIRDS, new Share(1, 3), new Share(1, 2), new Share(3, 4), new Share(1, 1))) {
			for (int whole = 0; whole <= 200; whole++) {
				int least = share.least(whole);
				assertTrue(share.reached(least, whole));
				assertFalse(least > 0 && share.reached(least - 1, whole));
				assertTrue(share.most(whole) * (long) share.denominator() <= (long) share.numerator() * whole);
			}
		}
	}

	@Test
	void sixOfNineAreTwoThirds() {
		assertTrue(TWO_THIRDS.reached(6, 9));
	}

	@ParameterizedTest
	@CsvSource({ "9,3,KEPT,3", "9,4,WARNED,3", "10,3,KEPT,3", "10,4,WARNED,3", "11,3,KEPT,3", "11,4,WARNED,3", "12,4,KEPT,4", "3,0,KEPT,1" })
	void jiaxingAllowsAThirdFromOutside(int members, int external, Verdict verdict, int most) {
		CommitteeFinding finding = judge("JX19", Matter.EXTERNAL, null, members, external, null, null);
		assertEquals(verdict, finding.verdict());
		assertEquals(most, finding.limit());
		assertEquals(List.of("JX19-5.2.5"), finding.grounds().clauses());
	}

	@Test
	void theVoteInJiaxingHasNoStatedThreshold() {
		CommitteeFinding vote = judge("JX19", Matter.VOTE, null, 9, 0, 9, 9);
		assertEquals(Verdict.UNDETERMINED, vote.verdict());
		assertTrue(vote.grounds().clauses().contains("JX19-5.3.5"));
		assertFalse(vote.grounds().missing().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "25,17,12,KEPT,KEPT,KEPT", "25,17,11,KEPT,KEPT,BROKEN", "25,16,16,KEPT,BROKEN,KEPT", "24,16,11,BROKEN,KEPT,KEPT" })
	void statedParametersAreCitedByTheirSource(int members, int present, int yes, Verdict size, Verdict quorum, Verdict vote) {
		assertEquals(size, judge("HT25", Matter.SIZE, NATIONAL, members, 0, present, yes).verdict());
		assertEquals(quorum, judge("HT25", Matter.QUORUM, NATIONAL, members, 0, present, yes).verdict());
		CommitteeFinding last = judge("HT25", Matter.VOTE, NATIONAL, members, 0, present, yes);
		assertEquals(vote, last.verdict());
		assertTrue(last.grounds().reason().in(Locale.ENGLISH).contains("人社部令第40号"));
	}

	@Test
	void withoutARuleNothingIsAssumed() {
		for (String document : List.of("BZ", "XJ70", "XJ23", "HT25")) {
			for (Matter matter : Matter.values()) {
				CommitteeFinding finding = judge(document, matter, null, 25, 0, 17, 12);
				assertEquals(Verdict.UNDETERMINED, finding.verdict());
				assertFalse(finding.grounds().missing().isEmpty());
			}
		}
	}

	@Test
	void aMissingNumberIsNamed() {
		assertTrue(judge("HT25", Matter.VOTE, NATIONAL, 25, 0, 17, null).grounds().missing().get(0).in(Locale.ENGLISH).contains("yes"));
		assertEquals(12, judge("HT25", Matter.VOTE, NATIONAL, 25, 0, 17, null).limit());
		assertEquals(Verdict.UNDETERMINED, judge("HT25", Matter.QUORUM, NATIONAL, null, 0, 17, 12).verdict());
	}

	@Test
	void sharesAndSittingsThatCannotBeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new CommitteeParameters(25, null, null, " "));
		for (String wrong : List.of("0/3", "3/2", "2:3", "0.67", "", "2/0", "99999/99999")) {
			assertEquals(Optional.empty(), Share.of(wrong));
		}
		assertFalse(new Sitting(9, 10, null, null).possible());
		assertFalse(new Sitting(9, null, 10, null).possible());
		assertFalse(new Sitting(null, null, 8, 9).possible());
		assertTrue(new Sitting(null, null, null, null).possible());
	}
}
