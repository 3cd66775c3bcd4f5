// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Draft;
import org.zhiheng.journal.Statement;
import org.zhiheng.journal.Words;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.PolicyVersions;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.ReceivedFiles;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.Verification;

/**
 * The registry of one open workspace. Every call goes to the owner's thread; callers may be any threads.
 */
final class H2Registry implements Registry {

	private static final String DISCLOSURE = "disclosure"; //$NON-NLS-1$
	private static final String ERASURE = "erasure"; //$NON-NLS-1$

	private final Store store;
	private final OwnerThread owner;
	private final Runnable whenClosed;
	private final SealedFiles received;
	private final SealedDerived derived;
	private final AtomicBoolean closed = new AtomicBoolean();

	/**
	 * @param store the open workspace
	 * @param owner its thread
	 * @param whenClosed called once it is closed
	 */
	H2Registry(Store store, OwnerThread owner, Runnable whenClosed) {
		this.store = store;
		this.owner = owner;
		this.whenClosed = whenClosed;
		this.received = new SealedFiles(store.folder().imports(), store.keys().files());
		this.derived = new SealedDerived(store.folder().derived(), store.keys().derived());
	}

	@Override
	public boolean demo() {
		return store.folder().demo();
	}

	@Override
	public IntakeResult keep(List<Submission> batch, Provenance why) throws Failure {
		if (batch.size() > BATCH) {
			throw new IllegalArgumentException("more than " + BATCH + " rows at once"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return owner.call(() -> {
			Intake.Plan plan = store.intake().plan(batch);
			if (plan.rows().length == 0) {
				return new IntakeResult(plan.outcomes(), store.applied());
			}
			Draft draft = draft(why, Integer.toString(plan.rows().length), null, null, null);
			Recording recording = store.write(new ImportChange(draft, store.sealer(), plan, store.worker()));
			return new IntakeResult(plan.outcomes(), recording.sequence());
		});
	}

	@Override
	public IntakeResult preview(List<Submission> batch) throws Failure {
		return owner.call(() -> new IntakeResult(store.intake().plan(batch).outcomes(), store.applied()));
	}

	@Override
	public Optional<Kept> find(String applicationNumber) throws Failure {
		return owner.call(() -> {
			Located located = store.applications().find(applicationNumber);
			return located == null ? Optional.empty() : Optional.of(store.applications().kept(located));
		});
	}

	@Override
	public List<Kept> page(Filter filter, long offset, int limit) throws Failure {
		return owner.call(() -> store.applications().page(filter, offset, limit));
	}

	@Override
	public long count(Filter filter) throws Failure {
		return owner.call(() -> Long.valueOf(store.applications().count(filter)));
	}

	@Override
	public void scan(Consumer<? super Kept> each, Progress progress) throws Failure {
		run(() -> {
			store.applications().scan(each, progress);
			return Boolean.TRUE;
		});
	}

	@Override
	public void scan(Filter filter, Consumer<? super Kept> each, Progress progress) throws Failure {
		run(() -> {
			store.applications().scan(filter, each, progress);
			return Boolean.TRUE;
		});
	}

	@Override
	public void scanSince(long sequence, Consumer<? super Kept> each, Progress progress) throws Failure {
		run(() -> {
			new Later(store.database(), store.applications()).scan(sequence, each, progress);
			return Boolean.TRUE;
		});
	}

	@Override
	public void ofPersons(Set<String> pseudonyms, Consumer<? super Kept> each) throws Failure {
		run(() -> {
			List<Pseudonym> wanted = pseudonyms.stream().map(Pseudonym::parse).filter(Objects::nonNull).toList();
			List<Long> revisions = store.persons().of(wanted).values().stream().flatMap(List::stream).map(PersonRevision::id).toList();
			for (Located located : store.applications().ofPersons(revisions)) {
				Kept kept = store.applications().kept(located);
				if (pseudonyms.contains(kept.pseudonym())) {
					each.accept(kept);
				}
			}
			return Boolean.TRUE;
		});
	}

	@Override
	public Identity identity(String applicationNumber, Provenance why) throws Failure {
		requireReason(why);
		return owner.call(() -> {
			Located located = store.applications().find(applicationNumber);
			if (located == null) {
				throw new Failure(H2Registry.class, "ZH-1109", applicationNumber); //$NON-NLS-1$
			}
			PersonRevision person = store.persons().byId(located.person());
			byte[] sealed = person == null ? null : person.sealed();
			SecretKey key = person == null ? null : store.vault().key(person.slot(), person.pseudonym());
			if (person == null || sealed == null || key == null) {
				throw new Failure(H2Registry.class, "ZH-1111", applicationNumber); //$NON-NLS-1$
			}
			store.write(new NotedChange(draft(named(why, DISCLOSURE), applicationNumber, null, null, null), store.sealer()));
			return new IdentityCipher(new SecureRandom()).open(sealed, person.pseudonym(), key);
		});
	}

	@Override
	public void erase(String pseudonym, Provenance why) throws Failure {
		requireReason(why);
		run(() -> {
			Pseudonym person = Pseudonym.parse(pseudonym);
			List<PersonRevision> revisions = person == null ? List.of() : store.persons().of(List.of(person)).getOrDefault(person, List.of());
			if (person == null || revisions.isEmpty()) {
				throw new Failure(H2Registry.class, "ZH-1112"); //$NON-NLS-1$
			}
			Set<Long> slots = revisions.stream().map(PersonRevision::slot).collect(Collectors.toSet());
			Draft draft = draft(named(why, ERASURE), pseudonym, null, null, null);
			return store.write(new ErasingChange(draft, store.sealer(), person, slots, store.vault()));
		});
	}

	@Override
	public long sequence() {
		try {
			return owner.call(() -> Long.valueOf(store.applied()));
		} catch (Failure e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public AuditTrail trail() {
		return new JournalTrail(store, owner);
	}

	@Override
	public Recording record(Change change) throws Failure {
		Draft draft = draft(change.why(), change.entity(), change.before(), change.after(), change.approvedBy());
		return owner.call(() -> store.write(new NotedChange(draft, store.sealer())));
	}

	@Override
	public PolicyVersions policies() {
		return new KeptPolicies(store, owner,
			change -> draft(change.why(), change.entity(), change.before(), change.after(), change.approvedBy()));
	}

	@Override
	public SideTables sides() {
		return new KeptSides(store, owner, (why, entity) -> draft(why, entity, null, null, null));
	}

	@Override
	public String pseudonym(String idNumber) {
		return new Pseudonyms(store.keys().pseudonyms()).of(idNumber).toString();
	}

	@Override
	public ReceivedFiles received() {
		return received;
	}

	@Override
	public Optional<DerivedFiles> derived() {
		return Optional.of(derived);
	}

	@Override
	public boolean readOnly() {
		return store.notices().readOnly();
	}

	@Override
	public List<String> notices() {
		return store.notices().all();
	}

	@Override
	public String checkpoint() throws Failure {
		return owner.call(() -> new Anchors(store.keys(), store.folder().id()).sign(store.journal().head()));
	}

	/** Verifies the open workspace. */
	Verification verify(List<Path> checkpoints, Locale locale, Progress progress) throws Failure {
		return owner.call(() -> new Check(store.folder(), store.keys(), locale).whole(store, checkpoints, progress));
	}

	@Override
	public void close() throws Failure {
		if (closed.getAndSet(true)) {
			return;
		}
		run(() -> {
			if (!store.notices().readOnly()) {
				store.anchor();
			}
			store.close();
			return Boolean.TRUE;
		});
		owner.end();
		whenClosed.run();
	}

	private void run(Callable<Object> work) throws Failure {
		owner.call(work);
	}

	private static void requireReason(Provenance why) throws Failure {
		if (why.reason().isBlank()) {
			throw new Failure(H2Registry.class, "ZH-1110"); //$NON-NLS-1$
		}
	}

	private static Provenance named(Provenance why, String usual) {
		return why.action().isEmpty() ? why.doing(usual, why.reason()) : why;
	}

	private static Draft draft(Provenance why, String entity, @Nullable String before, @Nullable String after, @Nullable String approvedBy) {
		Statement statement = new Statement(why.actor(), why.verified(), why.role(), why.action(), entity, approvedBy, orNull(why.policyVersion()));
		return new Draft(statement, new Words(before, after, orNull(why.reason()), orNull(why.source())));
	}

	private static @Nullable String orNull(String text) {
		return Objects.equals(text, "") ? null : text; //$NON-NLS-1$
	}
}
