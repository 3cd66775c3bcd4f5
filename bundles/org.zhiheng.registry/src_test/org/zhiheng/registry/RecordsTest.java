// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class RecordsTest {

	private static ApplicationRow row(String number) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, number).set(Column.YEAR, 2025).set(Column.LEVEL, "INTERMEDIATE").build();
	}

	@Test
	void aRowIsItsValues() {
		assertEquals(row("A"), row("A"));
		assertEquals(row("A").hashCode(), row("A").hashCode());
		assertNotEquals(row("A"), row("B"));
		assertNotEquals(row("A"), row("A").but().set(Column.REVIEWED, true).build());
		assertEquals(row("A"), new ApplicationRow(row("A").values()));
		assertEquals(2025, row("A").year());
		assertNull(row("A").get(Column.FEE));
	}

	@Test
	void aRowNeverHoldsAnIdentity() {
		assertThrows(IllegalArgumentException.class, () -> ApplicationRow.builder().set(Column.NAME, "张三"));
		String[] values = new String[Column.count()];
		values[Column.ID_NUMBER.ordinal()] = "11010519491231002X";
		assertThrows(IllegalArgumentException.class, () -> ApplicationRow.of(values));
		assertThrows(IllegalArgumentException.class, () -> new ApplicationRow(List.of("A")));
	}

	@Test
	void aRowDoesNotChangeWithTheArrayItWasMadeOf() {
		String[] values = new String[Column.count()];
		values[Column.APPLICATION_NUMBER.ordinal()] = "A";
		ApplicationRow row = ApplicationRow.of(values);
		Arrays.fill(values, null);
		assertEquals("A", row.number());
		assertThrows(UnsupportedOperationException.class, () -> row.values().set(0, "B"));
	}

	@Test
	void anIdentityTellsNothing() {
		Identity identity = new Identity("阿依古丽·买买提", "11010519491231002X", "13900000000", "FEMALE", "维吾尔族");
		for (String secret : List.of("阿依", "1101", "139", "FEMALE", "维吾尔")) {
			assertFalse(identity.toString().contains(secret));
			assertFalse(new Submission(row("A"), identity).toString().contains(secret));
		}
		assertEquals("1101**********002X", identity.maskedIdNumber());
		assertEquals("*****", Identity.mask("12345"));
	}

	@Test
	void aFilterLetsThroughWhatIsNamed() {
		assertTrue(Filter.ALL.test(row("A")));
		assertTrue(Filter.ALL.with(Column.YEAR, "2024", "2025").test(row("A")));
		assertFalse(Filter.ALL.with(Column.YEAR, "2024").test(row("A")));
		assertFalse(Filter.ALL.with(Column.YEAR, "2025").with(Column.REGION, "653200").test(row("A")));
		assertThrows(IllegalArgumentException.class, () -> Filter.ALL.with(Column.ID_NUMBER, "x"));
	}

	@Test
	void anIntakeIsCounted() {
		IntakeResult result = new IntakeResult(
			List.of(IntakeResult.Outcome.IMPORTED, IntakeResult.Outcome.UNCHANGED, IntakeResult.Outcome.IMPORTED), 7);
		assertEquals(2, result.imported());
		assertEquals(1, result.unchanged());
	}
}
