// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.FisherExact;

/** Methods over time against the values that their sources print. */
class PublishedChangesTest {

	private static final double[] NILE = { 1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
		1140,
		1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120,
		1100,
		832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801,
		1040,
		860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740 };

	@Test
	@DisplayName("Nile 1871 to 1970: example of R trend::mk.test")
	void mannKendall() {
		MannKendall result = MannKendall.of(NILE).value().orElseThrow();
		assertEquals(-1387, result.s());
		assertEquals(112728.3, result.variance(), 0.05);
		assertEquals(-4.128067, result.z(), 5e-7);
		assertEquals(3.658e-05, result.p(), 5e-9);
		assertEquals(-0.2807413, result.tau(), 5e-8);
		assertEquals(Verdict.FELL, result.verdict());
	}

	/** One-sided as printed; the test of either direction is twice that. */
	@ParameterizedTest(name = "n = {0}, S = {1}")
	@DisplayName("Exact probabilities of S: Kendall 1970, appendix table 1; Gilbert 1987, table A18")
	@CsvSource({ "4, 4, .167", "4, 6, .042", "5, 6, .117", "5, 8, .042", "5, 10, .0083", "6, 9, .068", "6, 11, .028", "6, 13, .0083", "6, 15, .0014",
		"8, 16, .031", "8, 18, .016", "8, 20, .0071", "8, 22, .0028", "10, 21, .036", "10, 23, .023", "10, 25, .014", "10, 27, .0083" })
	void mannKendallTable(int n, int s, double oneSided) {
		double[] series = new double[n];
		java.util.Arrays.setAll(series, i -> i);
		int swaps = (n * (n - 1) / 2 - s) / 2;
		// each exchange of neighbours takes two from S
		for (int done = 0; done < swaps;) {
			for (int i = 0; i + 1 < n && done < swaps; i++) {
				if (series[i] < series[i + 1]) {
					double held = series[i];
					series[i] = series[i + 1];
					series[i + 1] = held;
					done++;
				}
			}
		}
		MannKendall result = MannKendall.of(series).value().orElseThrow();
		assertEquals(s, result.s());
		assertEquals(oneSided, result.p() / 2, oneSided < 0.01 ? 0.00005 : 0.0005);
	}

	@ParameterizedTest(name = "{0}")
	@DisplayName("With ties p is exact too: shares of all orders, counted one by one")
	@CsvSource({ "1 1 2 2 3, 8, .0666666666666667, .0666666666666667, CANNOT_TELL", "1 2 2 3 3 3, 11, .0333333333333333, .0333333333333333, ROSE",
		"2 1 1 3 4 4 4, 13, .0523809523809524, .00476190476190476, NOT_SHOWN", "3 1 2 2 1 3 3 2, 3, .8, .00357142857142857, NOT_SHOWN" })
	void mannKendallTies(String values, int s, double p, double smallest, String verdict) {
		MannKendall result = MannKendall.of(java.util.Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray()).value()
			.orElseThrow();
		assertEquals(s, result.s());
		assertEquals(p, result.p(), 1e-12);
		assertEquals(smallest, result.smallestP(), 1e-12);
		assertEquals(Verdict.valueOf(verdict), result.verdict());
	}

	@Test
	@DisplayName("Nile 1871 to 1970: Sen's slope, R trend::sens.slope")
	void senSlope() {
		SortedMap<Double, Double> points = new TreeMap<>();
		for (int i = 0; i < NILE.length; i++) {
			points.put(1871.0 + i, NILE[i]);
		}
		SenSlope result = SenSlope.of(points, 0.95).value().orElseThrow();
		assertEquals(-2.6, result.slope(), 0.05);
		assertEquals(true, result.interval().value().orElseThrow().contains(-2.6));
		assertEquals(false, result.interval().value().orElseThrow().contains(0));
	}

	@Test
	@DisplayName("Twelve values, alpha 0.1 and 0.5: NIST/SEMATECH 6.4.3.1")
	void simpleSmoothing() {
		double[] series = { 71, 70, 69, 68, 64, 65, 72, 78, 75, 75, 75, 70 };
		Smoothing slow = Smoothing.simple(series, 0.1);
		assertArrayEquals(new double[]{ 71, 70.9, 70.71, 70.44, 69.80, 69.32, 69.58, 70.43, 70.88, 71.29, 71.67 }, slow.levels(), 0.01);
		assertEquals(208.818, slow.squares(), 0.0005);
		Smoothing quick = Smoothing.simple(series, 0.5);
		assertEquals(16.497, quick.squares() / quick.errors(), 0.0005);
	}

	@Test
	@DisplayName("Ten values, alpha 0.3623, gamma 1: NIST/SEMATECH 6.4.3.3")
	void holt() {
		Smoothing result = Smoothing.holt(new double[]{ 6.4, 5.6, 7.8, 8.8, 11, 11.6, 16.7, 15.3, 21.6, 22.4 }, 0.3623, 1, 0.8);
		assertArrayEquals(new double[]{ 6.4, 6.62, 7.19, 8.13, 9.78, 11.48, 14.46, 16.67, 19.86, 22.82 }, result.levels(), 0.02);
		assertEquals(25.77, result.ahead(1), 0.01);
		assertEquals(3.674, result.squares() / result.errors(), 0.002);
	}

	@Test
	@DisplayName("Fast-food jobs in New Jersey and Pennsylvania: Card and Krueger 1994, table 3, from its rounded means")
	void differenceOfDifferences() {
		assertEquals(2.75, DifferenceInDifferences.of(20.44, 21.03, 23.33, 21.17), 1e-9);
	}

	@Test
	@DisplayName("Tea, and convictions of twins: R ?fisher.test")
	void fisher() {
		FisherExact tea = FisherExact.of(new Counted(3, 4), new Counted(1, 4)).value().orElseThrow();
		assertEquals(0.4857, tea.two(), 5e-5);
		assertEquals(0.2429, tea.greater(), 5e-5);
		FisherExact twins = FisherExact.of(new Counted(2, 12), new Counted(15, 18)).value().orElseThrow();
		assertEquals(0.0004652, twins.less(), 5e-8);
	}
}
