// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.Locale;

import org.zhiheng.message.Failure;

/**
 * An import that failed after some of its batches had been kept. Its sentence gives the reason and what was kept.
 */
public final class ImportStopped extends Failure {

	private static final long serialVersionUID = 1L;

	private final Failure reason;
	private final long kept;

	/**
	 * @param reason what failed
	 * @param kept rows of the batches that had been kept
	 */
	public ImportStopped(Failure reason, long kept) {
		super(reason, ImportStopped.class, "ZH-2112", kept); //$NON-NLS-1$
		this.reason = reason;
		this.kept = kept;
	}

	/** Rows of the batches that had been kept. */
	public long kept() {
		return kept;
	}

	@Override
	public String sentence(Locale locale) {
		return reason.sentence(locale) + " " + super.sentence(locale); //$NON-NLS-1$
	}
}
