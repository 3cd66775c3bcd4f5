// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Verification;
import org.zhiheng.registry.Workspaces;

/**
 * Workspaces on the embedded database, offered as a service.
 */
@Component(service = Workspaces.class)
public final class H2Workspaces implements Workspaces {

	private static final String NONE = ""; //$NON-NLS-1$
	private static final String KEYS_VARIABLE = "ZHIHENG_KEYS"; //$NON-NLS-1$

	private final Path keyFolder;
	private final Clock clock;
	private final FaultPoint fault;
	private final Map<Path, H2Registry> open = new ConcurrentHashMap<>();

	/** With the keys where {@code ZHIHENG_KEYS} says, or in the user's home. */
	public H2Workspaces() {
		this(WorkspaceKeys.folder(System.getenv(KEYS_VARIABLE), System.getProperty("user.home")), Clock.systemUTC(), FaultPoint.NONE); //$NON-NLS-1$
	}

	/**
	 * @param keyFolder where keys lie
	 * @param clock the clock
	 * @param fault strikes in tests
	 */
	public H2Workspaces(Path keyFolder, Clock clock, FaultPoint fault) {
		this.keyFolder = keyFolder;
		this.clock = clock;
		this.fault = fault;
	}

	@Override
	public boolean exists(Path folder) {
		return WorkspaceFolder.isOne(folder);
	}

	@Override
	public Registry create(Path folder, boolean demo, Locale locale) throws Failure {
		WorkspaceFolder made = WorkspaceFolder.create(folder, demo);
		WorkspaceKeys keys = WorkspaceKeys.create(keyFolder, made.id());
		new Anchors(keys, made.id()).create();
		H2Registry registry = open(made, keys, locale);
		try {
			String user = System.getProperty("user.name", "?"); //$NON-NLS-1$ //$NON-NLS-2$
			Provenance why = new Provenance(user, false, "administrator", "workspace.create", NONE, NONE, NONE); //$NON-NLS-1$
			registry.record(new Change(why, made.id(), null, demo ? "demo" : null, null)); //$NON-NLS-1$
			return registry;
		} catch (Failure e) {
			registry.close();
			throw e;
		}
	}

	@Override
	public Registry open(Path folder, Locale locale) throws Failure {
		WorkspaceFolder known = WorkspaceFolder.read(folder);
		return open(known, WorkspaceKeys.read(keyFolder, known.id()), locale);
	}

	private H2Registry open(WorkspaceFolder folder, WorkspaceKeys keys, Locale locale) throws Failure {
		OwnerThread owner = new OwnerThread("zhiheng-registry"); //$NON-NLS-1$
		Store store;
		try {
			store = owner.call(() -> Store.open(folder, keys, clock, fault, new Notices(locale)));
		} catch (Failure | RuntimeException e) {
			owner.end();
			throw e;
		}
		H2Registry registry = new H2Registry(store, owner, () -> open.remove(folder.path()));
		open.put(folder.path(), registry);
		return registry;
	}

	@Override
	public Verification verify(Path folder, List<Path> checkpoints, Locale locale, Progress progress) throws Failure {
		WorkspaceFolder known = WorkspaceFolder.read(folder);
		H2Registry opened = open.get(known.path());
		if (opened != null) {
			return opened.verify(checkpoints, locale, progress);
		}
		for (Path checkpoint : checkpoints) {
			if (!Files.isReadable(checkpoint)) {
				throw new Failure(H2Workspaces.class, "ZH-1119", checkpoint); //$NON-NLS-1$
			}
		}
		WorkspaceKeys keys = WorkspaceKeys.read(keyFolder, known.id());
		Verification journal = new Check(known, keys, locale).journal(checkpoints, Progress.NONE);
		if (!journal.holds()) {
			return journal;
		}
		try (H2Registry registry = open(known, keys, locale)) {
			return registry.verify(checkpoints, locale, progress);
		}
	}
}
