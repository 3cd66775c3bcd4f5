// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;

/**
 * The steps that an application passes, in their order. Each is read from the table literally, so that contradictions stay visible.
 */
public enum Step {

	/** 申报: every row. */
	FILED {
		@Override
		boolean reached(ApplicationRow row) {
			return true;
		}
	},
	/** 受理: the materials were received. */
	ACCEPTED {
		@Override
		boolean reached(ApplicationRow row) {
			@Nullable
			String status = row.get(Column.STATUS);
			return row.get(Column.MATERIALS_RECEIVED_ON) != null || "已接收材料".equals(status) || "评审委员会已接收材料".equals(status);
		}
	},
	/** 缴费: something was paid. */
	PAID {
		@Override
		boolean reached(ApplicationRow row) {
			return row.get(Column.PAID_ON) != null;
		}
	},
	/** 答辩: the applicant came to the defence, whatever its result. */
	DEFENDED {
		@Override
		boolean reached(ApplicationRow row) {
			@Nullable
			String defence = row.get(Column.DEFENCE);
			return PASSED_CODE.equals(defence) || "FAILED".equals(defence);
		}
	},
	/** 参评: put to the vote. */
	REVIEWED {
		@Override
		boolean reached(ApplicationRow row) {
			return "true".equals(row.get(Column.REVIEWED));
		}
	},
	/** 通过. */
	PASSED {
		@Override
		boolean reached(ApplicationRow row) {
			return PASSED_CODE.equals(row.get(Column.OUTCOME));
		}
	},
	/** 公示后确认: passed, and a qualification document or certificate was issued. */
	CONFIRMED {
		@Override
		boolean reached(ApplicationRow row) {
			boolean issued = row.get(Column.DOCUMENT_NUMBER) != null || row.get(Column.DOCUMENT_ISSUED_ON) != null
				|| row.get(Column.CERTIFICATE_NUMBER) != null;
			return issued && PASSED.reached(row);
		}
	},
	/**
	 * Confirmed and not known to be revoked since. The table of applications holds no revocations, so this is known only where records of registers are held;
	 * a title of which they leave it open counts as standing, and {@link Dimension#TITLE} tells how many.
	 */
	STANDING {
		@Override
		boolean reached(ApplicationRow row) {
			return CONFIRMED.reached(row);
		}
	};

	private static final String PASSED_CODE = "PASSED";

	abstract boolean reached(ApplicationRow row);

	/** Whether an application has reached it, as far as its own row tells. */
	public boolean reached(Kept kept) {
		return reached(kept.row());
	}

	/** Its bit in the column of steps; 0 for FILED, which every row has reached. */
	int bit() {
		return this == FILED ? 0 : 1 << ordinal() - 1;
	}

	/** All steps of a row in one byte. */
	static int bits(ApplicationRow row) {
		int bits = 0;
		for (Step step : values()) {
			bits |= step.reached(row) ? step.bit() : 0;
		}
		return bits;
	}

	/** The word by which commands name it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The step of a word, empty where there is none. */
	public static Optional<Step> of(String key) {
		return java.util.Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
	}
}
