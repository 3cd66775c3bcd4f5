// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Verdict;
import org.zhiheng.journal.Verifier;
import org.zhiheng.journal.checkpoint.Checkpoint;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Verification;

/**
 * Verifies a workspace: the journal by itself, the checkpoints, and the database against the journal.
 */
final class Check {

	private final WorkspaceFolder folder;
	private final Anchors anchors;
	private final Locale locale;

	Check(WorkspaceFolder folder, WorkspaceKeys keys, Locale locale) {
		this.folder = folder;
		this.anchors = new Anchors(keys, folder.id());
		this.locale = locale;
	}

	/** The journal alone, which may be read whatever state the rest is in. */
	Verification journal(List<Path> files, Progress progress) throws Failure {
		List<Checkpoint> held = anchors.open(files);
		List<Checkpoint> all = new ArrayList<>(held);
		all.addAll(anchors.kept());
		Verdict verdict = new Verifier(folder.journal(), all).verify(progress);
		long largest = held.stream().mapToLong(Checkpoint::size).max().orElse(0);
		return finding(verdict, largest == 0 ? null : Long.valueOf(largest));
	}

	/** A checkpoint of this machine finds tampering, but only one from outside anchors. */
	private Verification finding(Verdict verdict, @Nullable Long anchored) {
		String sentence = verdict.sentence(locale);
		if (verdict instanceof Verdict.Broken broken) {
			return new Verification(Verification.Verdict.BROKEN, broken.records(), Long.valueOf(broken.first()), null, sentence);
		}
		if (verdict instanceof Verdict.CutTail) {
			return new Verification(Verification.Verdict.TORN_TAIL, verdict.records(), null, anchored, sentence);
		}
		long steps = verdict instanceof Verdict.IntactAnchored intact ? intact.clockSteps()
			: verdict instanceof Verdict.ConsistentNotAnchored consistent ? consistent.clockSteps() : 0;
		if (anchored != null) {
			// the checkpoint kept on this machine may reach further, but it proves nothing to others
			String proven = new Verdict.IntactAnchored(verdict.records(), anchored, steps).sentence(locale);
			return new Verification(Verification.Verdict.ANCHORED, verdict.records(), null, anchored, proven);
		}
		String plain = new Verdict.ConsistentNotAnchored(verdict.records(), steps).sentence(locale);
		return new Verification(Verification.Verdict.CONSISTENT, verdict.records(), null, null, plain);
	}

	/** Journal and database of an open workspace. */
	Verification whole(Store store, List<Path> files, Progress progress) throws SQLException, Failure {
		Halves halves = new Halves(progress);
		Verification journal = journal(files, halves.first());
		halves.cancelled();
		if (!journal.holds()) {
			return journal;
		}
		if (store.applied() > journal.records()) {
			String sentence = new Failure(Check.class, "ZH-1108", text(journal.records()), text(store.applied())).sentence(locale); //$NON-NLS-1$
			return new Verification(Verification.Verdict.BROKEN, journal.records(), Long.valueOf(journal.records() + 1), null, sentence);
		}
		Long difference = new Comparison(store, halves.second()).difference();
		halves.cancelled();
		if (difference == null) {
			long behind = journal.records() - store.applied();
			String sentence = journal.message() + (behind == 0 ? phrase("check.agrees") : phrase("check.behind", text(behind))); //$NON-NLS-1$ //$NON-NLS-2$
			return new Verification(journal.verdict(), journal.records(), null, journal.anchoredUpTo(), sentence);
		}
		String where = difference == 0 ? phrase("check.disagrees") : phrase("check.disagreesAt", text(difference)); //$NON-NLS-1$ //$NON-NLS-2$
		Long first = difference == 0 ? null : difference;
		return new Verification(Verification.Verdict.DISAGREES, journal.records(), first, journal.anchoredUpTo(), where);
	}

	private String phrase(String key, Object... arguments) {
		return Phrases.of(Check.class, locale).text(key, arguments);
	}

	private static String text(long number) {
		return Long.toString(number);
	}
}
