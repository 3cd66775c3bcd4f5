// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class MonitorProgressTest {

	private static final class Recorder extends NullProgressMonitor {

		private int total;
		private int worked;
		private String told = "";

		@Override
		public void beginTask(String name, int totalWork) {
			total = totalWork;
		}

		@Override
		public void worked(int work) {
			worked += work;
		}

		@Override
		public void subTask(String name) {
			told = name;
		}
	}

	private final Recorder monitor = new Recorder();
	private final long[] now = new long[1];
	private final MonitorProgress progress = new MonitorProgress(monitor, "导入", Locale.SIMPLIFIED_CHINESE, () -> now[0]);

	@Test
	void theBarIsTrueAndEndsFull() {
		progress.at(250, 1_000);
		assertEquals(250, monitor.worked);
		progress.at(1_000, 1_000);
		assertEquals(monitor.total, monitor.worked);
		progress.at(1_000, 1_000);
		assertEquals(monitor.total, monitor.worked);
	}

	@Test
	void tellsTheTimeLeftOnlyAfterFiveSeconds() {
		progress.at(1, 100);
		assertEquals("1 / 100", monitor.told);
		now[0] = 10_000_000_000L;
		progress.at(25_000, 100_000);
		assertEquals("25,000 / 100,000 · 约剩 30 秒", monitor.told);
		now[0] = 20_000_000_000L;
		progress.at(5_000, 100_000);
		assertEquals("5,000 / 100,000 · 约剩 7 分钟", monitor.told);
	}

	@Test
	void workOfUnknownLengthCounts() {
		progress.at(40, -1);
		assertEquals("已处理 40", monitor.told);
		assertEquals(0, monitor.worked);
	}

	@Test
	void cancelIsPassedOn() {
		assertFalse(progress.cancelled());
		monitor.setCanceled(true);
		assertTrue(progress.cancelled());
	}

	@Test
	void readsDaysAsPeopleTypeThem() {
		for (String text : new String[]{ "2026-03-06", "2026/3/6", "2026.3.6", "2026年3月6日", "20260306", " 2026-3-6 " }) {
			assertEquals(Optional.of(LocalDate.of(2026, 3, 6)), DayText.read(text), text);
		}
		for (String text : new String[]{ "", "2026", "2026-02-30", "6.3.2026", "明天" }) {
			assertEquals(Optional.empty(), DayText.read(text), text);
		}
	}

	@Test
	void aSurfaceIsDarkByItsLuminance() {
		assertTrue(new Surface(new RGB(0x2F, 0x2F, 0x2F), new RGB(255, 255, 255)).dark());
		assertFalse(new Surface(new RGB(0xF8, 0xF8, 0xF8), new RGB(0, 0, 0)).dark());
	}
}
