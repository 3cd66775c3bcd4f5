// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.policy.provider.PolicyItemProviderAdapterFactory;

/**
 * One policy file while it is edited: its model, the editing domain with its command stack, and the model as it was last saved.
 *
 * <p>Invariant: the model changes through {@link #stack()} only, so that undoing every command leads back to what was read.
 */
public final class PolicyEditing {

	private final String name;
	private final PolicyRoot root;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
		List.of(new PolicyItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapters, stack);
	private PolicyRoot saved;

	private PolicyEditing(String name, PolicyRoot root) {
		this.name = name;
		this.root = root;
		this.saved = EcoreUtil.copy(root);
		domain.getResourceSet().getResources().add(root.eResource());
	}

	/**
	 * Opens a file for editing.
	 *
	 * @param file what to edit
	 * @return its editing, unchanged
	 * @throws Failure where the file is broken, naming file and line
	 */
	public static PolicyEditing of(PolicyFile file) throws Failure {
		return new PolicyEditing(file.name(), PolicyFiles.read(file));
	}

	/** The name of the file, such as {@code ht25.policy}. */
	public String name() {
		return name;
	}

	/** What is edited. */
	public PolicyRoot root() {
		return root;
	}

	/** What was last saved, never changed. */
	public PolicyRoot saved() {
		return saved;
	}

	/** The domain that all commands run in. */
	public EditingDomain domain() {
		return domain;
	}

	/** The commands done and undone so far; its {@code isSaveNeeded} says whether anything is unsaved. */
	public BasicCommandStack stack() {
		return stack;
	}

	/** The file as it would be written now, in UTF-8. */
	public PolicyFile file() {
		return PolicyFiles.write(root, name);
	}

	/** Takes note that the present state is on disk; the history stays, so that it can still be undone. */
	public void keepAsSaved() {
		saved = EcoreUtil.copy(root);
		stack.saveIsDone();
	}

	/** Releases the adapters. */
	public void dispose() {
		adapters.dispose();
	}
}
