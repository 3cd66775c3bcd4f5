// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.Arrays;
import java.util.EventObject;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.edit.check.Finding;
import org.zhiheng.policy.edit.check.Severity;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.approving.ApprovalBar;
import org.zhiheng.ui.administration.content.Place;

/**
 * Edits one policy file in a form. Whether it is unsaved is asked of the command stack alone.
 *
 * <p>Fields are filled by the workbench's calls in their order; {@code open} is null where the file is broken.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class PolicyEditor extends EditorPart implements Desk.Host {

	private final CommandStackListener commands = this::changed;
	private final Session.Listener elsewhere = this::savedElsewhere;
	private final Places places = new Places();
	private Session session;
	private Phrases phrases;
	private History history;
	private NoticeBar notice;
	private Composite standing;
	private Composite area;
	private OpenFile open;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof PolicyInput)) {
			throw new PartInitException(String.valueOf(input));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(places);
		session = site.getService(Session.class);
		phrases = Phrases.of(PolicyEditor.class, session.locale());
		history = new History(phrases);
		history.register(site.getActionBars());
		session.listen(elsewhere);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		standing = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(standing);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(standing);
		notice = new NoticeBar(parent);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		load();
		showProblems();
	}

	private void load() {
		close();
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		try {
			open = OpenFile.of(session, ((PolicyInput) getEditorInput()).file(), area, this);
			open.editing().stack().addCommandStackListener(commands);
			history.of(open.editing().stack());
			setPartName(open.title());
			setTitleToolTip(open.tooltip());
			stand(open.editing().root().getId());
		} catch (Failure failure) {
			new BrokenFile(area, phrases, failure.sentence(session.locale()));
		}
		area.layout(true, true);
	}

	/** Shows where the file stands between draft and force; made anew with the file. */
	private void stand(String document) {
		for (Control child : standing.getChildren()) {
			child.dispose();
		}
		new ApprovalBar(standing, session, document, this::saved, sentence -> notice.show(Severity.NOTE, sentence));
		standing.getParent().layout(true, true);
	}

	private boolean saved() {
		if (isDirty()) {
			getSite().getPage().saveEditor(this, true);
		}
		return !isDirty();
	}

	private void changed(EventObject event) {
		notice.hide();
		open.refresh();
		history.refresh();
		firePropertyChange(PROP_DIRTY);
	}

	private void savedElsewhere(Session.Topic topic) {
		if (topic == Session.Topic.POLICIES) {
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed() && !isDirty() && (open == null || open.outdated(session))) {
					load();
				}
			});
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		Optional<Finding> obstacle = open.desk().board().obstacle();
		if (obstacle.isPresent()) {
			monitor.setCanceled(true);
			Finding finding = obstacle.get();
			notice.show(Severity.ERROR, phrases.text("refused", finding.sentence())); //$NON-NLS-1$
			open.reveal(new Place(finding.subject(), finding.feature()));
			return;
		}
		try {
			SaveJob.Kept kept = new SaveJob(session, open.editing(), open.desk().words()).run(PlatformUI.getWorkbench().getProgressService());
			open.keepAsSaved();
			open.refresh();
			history.refresh();
			firePropertyChange(PROP_DIRTY);
			notice.show(Severity.NOTE, phrases.text("kept", String.valueOf(kept.changes()), String.valueOf(kept.recording().sequence()))); //$NON-NLS-1$
			session.changed(Session.Topic.POLICIES);
			session.changed(Session.Topic.JOURNAL);
		} catch (Failure failure) {
			monitor.setCanceled(true);
			notice.show(Severity.ERROR, failure.sentence(session.locale()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			monitor.setCanceled(true);
		}
	}

	/**
	 * Goes to an object of the file.
	 *
	 * @param id fragment of the object as {@link #fragment} gives it
	 */
	public void reveal(String id) {
		EObject object = open == null ? null : open.editing().root().eResource().getEObject(id);
		if (object != null) {
			reveal(new Place(object, null));
		}
	}

	/** Goes to the field of a place; without a field, at least its clause is shown. */
	public void reveal(Place place) {
		if (open != null && !open.reveal(place)) {
			at(place);
		}
	}

	/** Removes a finding by its fix, as one command that can be undone. */
	public void fix(Finding finding) {
		if (open != null) {
			open.desk().board().fix(finding).ifPresent(fix -> new QuickFix(open.editing()).apply(fix, session.locale()));
		}
	}

	/** Names an object so that another reading of the same file finds it. */
	public static String fragment(@NonNull EObject object) {
		return object.eResource().getURIFragment(object);
	}

	@Override
	public void at(Place place) {
		places.setSelection(new StructuredSelection(place));
	}

	@Override
	public void showClause(Place place) {
		at(place);
		show(Parts.CLAUSE);
	}

	/** The list of problems comes with the first file that is opened; who closes it then is left in peace. */
	private void showProblems() {
		IEditorReference[] opened = getSite().getPage().getEditorReferences();
		if (open != null && Arrays.stream(opened).filter(each -> Parts.EDITOR.equals(each.getId())).count() == 1) {
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed()) {
					show(Parts.PROBLEMS);
				}
			});
		}
	}

	private void show(String view) {
		try {
			getSite().getPage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			notice.show(Severity.WARNING, e.getLocalizedMessage());
		}
	}

	/** What is found in the file; none where it is broken. */
	public Optional<FindingBoard> findings() {
		return Optional.ofNullable(open).map(file -> file.desk().board());
	}

	/** The notice that is edited; none for catalogues and broken files. */
	public Optional<Document> document() {
		return Optional.ofNullable(open).map(file -> file.editing().root()).filter(Document.class::isInstance).map(Document.class::cast);
	}

	@Override
	public boolean isDirty() {
		return open != null && open.editing().stack().isSaveNeeded();
	}

	@Override
	public void setFocus() {
		if (open == null || !open.focus()) {
			area.setFocus();
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		doSave(getEditorSite().getActionBars().getStatusLineManager().getProgressMonitor());
	}

	private void close() {
		if (open != null) {
			open.editing().stack().removeCommandStackListener(commands);
			open.dispose();
			open = null;
			history.of(null);
		}
	}

	@Override
	public void dispose() {
		session.forget(elsewhere);
		close();
		super.dispose();
	}
}
