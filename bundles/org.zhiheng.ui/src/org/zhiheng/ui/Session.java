// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Workspaces;
import org.zhiheng.rules.approval.InForce;

/**
 * One opened workspace, as all offices of the window share it. Parts take it from their site: {@code getSite().getService(Session.class)}.
 *
 * <p>The workspace is opened beside the window's own start, on another thread; whoever asks for the registry first waits for it.
 */
public final class Session implements AutoCloseable {

	/** What of a session has changed. */
	public enum Topic {
		/** Applications were added or changed. */
		APPLICATIONS,
		/** A policy was saved. */
		POLICIES,
		/** The journal has grown. */
		JOURNAL
	}

	/** Told on the thread that made the change. */
	@FunctionalInterface
	public interface Listener {
		/** @param topic what changed */
		void changed(Topic topic);
	}

	private final Path folder;
	private final Locale locale;
	private final PolicySource shipped;
	private final CompletableFuture<Registry> registry;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Begins to open a workspace; returns at once.
	 *
	 * @param folder the workspace, made where it does not exist
	 * @param locale the language of the window
	 * @param workspaces the store
	 * @param shipped the notices that come with the product
	 */
	public Session(Path folder, Locale locale, Workspaces workspaces, PolicySource shipped) {
		this.folder = folder;
		this.locale = locale;
		this.shipped = shipped;
		this.registry = CompletableFuture.supplyAsync(() -> open(workspaces));
	}

	private Registry open(Workspaces workspaces) {
		try {
			return workspaces.exists(folder) ? workspaces.open(folder, locale) : workspaces.create(folder, false, locale);
		} catch (Failure failure) {
			throw new CompletionException(failure);
		}
	}

	/** The folder of the workspace. */
	public Path folder() {
		return folder;
	}

	/** The language of the window. */
	public Locale locale() {
		return locale;
	}

	/**
	 * The registry; waits until it is open, so never call it on the window's thread before {@link #opened}.
	 *
	 * @return the open registry
	 * @throws Failure why it could not be opened
	 */
	public Registry registry() throws Failure {
		try {
			return registry.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof Failure failure) {
				throw failure;
			}
			throw e;
		}
	}

	/** Completes when the workspace is open, or with the failure. */
	public CompletableFuture<Registry> opened() {
		return registry;
	}

	/**
	 * The policies in force in this workspace: the shipped notices, and in place of them what was published here; waits until the workspace is open.
	 *
	 * @return read anew at each call
	 * @throws Failure where a version cannot be read
	 */
	public PolicyBase policies() throws Failure {
		return new InForce(shipped, registry().policies()).base();
	}

	/** The notices as they come with the product. */
	public PolicySource shipped() {
		return shipped;
	}

	/** The folder of the drafts, one file a document. */
	public Path policyFolder() {
		return folder.resolve("policies"); //$NON-NLS-1$
	}

	/**
	 * Who acts: the login of the operating system, not vouched for while accounts are not in use.
	 *
	 * @param role the office
	 * @param action a short code
	 * @param reason why, or empty
	 * @return the actor's part of a journal record
	 */
	public Provenance actor(String role, String action, String reason) {
		return new Provenance(System.getProperty("user.name", "?"), false, role, action, reason, "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Adds a listener. */
	public void listen(Listener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void forget(Listener listener) {
		listeners.remove(listener);
	}

	/** Tells all listeners. */
	public void changed(Topic topic) {
		listeners.forEach(each -> each.changed(topic));
	}

	@Override
	public void close() throws IOException {
		if (registry.isCompletedExceptionally()) {
			return;
		}
		try {
			registry.join().close();
		} catch (Failure failure) {
			throw new IOException(failure);
		}
	}
}
