// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.InterpretationCatalogue;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.check.PolicyCheck;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.content.CalendarDays;
import org.zhiheng.ui.administration.content.Names;
import org.zhiheng.ui.administration.content.Place;
import org.zhiheng.ui.administration.content.PolicyShelf;

/**
 * A policy file that could be read, with the form that shows it.
 */
final class OpenFile {

	private final PolicyEditing editing;
	private final Desk desk;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final Sheet sheet;
	private final LintWatch lint;
	private @NonNull String digest;

	private OpenFile(PolicyEditing editing, PolicyFile file, Desk desk, FormToolkit toolkit, ScrolledForm form, LintWatch lint) {
		this.editing = editing;
		this.desk = desk;
		this.toolkit = toolkit;
		this.form = form;
		this.lint = lint;
		this.digest = file.digest();
		this.sheet = sheet(editing.root());
	}

	static OpenFile of(Session session, @NonNull String name, Composite parent, Desk.Host host) throws Failure {
		PolicyShelf shelf = new PolicyShelf(session.shipped(), session.policyFolder());
		PolicyFile file = shelf.entry(name).file();
		PolicyEditing editing = PolicyEditing.of(file);
		PolicyBase base = shelf.base();
		Names names = new Names(session.locale(), base.series());
		CalendarDays days = new CalendarDays(base);
		FindingBoard board = new FindingBoard(editing.root(), new PolicyCheck(names.words(), days), session.locale());
		FormToolkit toolkit = new FormToolkit(parent.getDisplay());
		ScrolledForm form = toolkit.createScrolledForm(parent);
		Desk desk = new Desk(editing, names, days, base, board, form, toolkit, host);
		OpenFile[] open = new OpenFile[1];
		LintWatch lint = new LintWatch(desk.text("lint"), editing.root(), base, board::inspected); //$NON-NLS-1$
		BusyIndicator.showWhile(parent.getDisplay(), () -> open[0] = new OpenFile(editing, file, desk, toolkit, form, lint));
		lint.changed();
		return open[0];
	}

	private Sheet sheet(PolicyRoot root) {
		if (root instanceof Document notice) {
			return new NoticeSheet(desk, form.getBody(), notice);
		}
		if (root instanceof InterpretationCatalogue catalogue) {
			return new InterpretationSheet(desk, form.getBody(), catalogue);
		}
		if (root instanceof AssertionCatalogue catalogue) {
			return new AssertionSheet(desk, form.getBody(), catalogue);
		}
		return root instanceof SeriesCatalogue catalogue ? new SeriesSheet(desk, form.getBody(), catalogue)
			: new CatalogueSheet(desk, form.getBody(), root);
	}

	PolicyEditing editing() {
		return editing;
	}

	Desk desk() {
		return desk;
	}

	String title() {
		return editing.root() instanceof Document notice && notice.getNumber() != null ? notice.getNumber() : tooltip();
	}

	String tooltip() {
		return editing.root() instanceof Document notice ? notice.getTitle() : desk.words().kind(editing.root().eClass());
	}

	void refresh() {
		desk.board().refresh();
		sheet.refresh();
		lint.changed();
	}

	void keepAsSaved() {
		digest = editing.file().digest();
		editing.keepAsSaved();
	}

	/** Whether the workspace has other bytes than the ones that were opened or saved here. */
	boolean outdated(Session session) {
		try {
			return !new PolicyShelf(session.shipped(), session.policyFolder()).entry(editing.name()).file().digest().equals(digest);
		} catch (Failure failure) {
			return true;
		}
	}

	/** Goes to a place; of a clause, to the field of the first rule that has one. Returns whether there was a field. */
	boolean reveal(Place place) {
		if (sheet instanceof SeriesSheet series) {
			series.select(place.object());
		}
		if (sheet instanceof NoticeSheet notice && !desk.has(place)) {
			notice.select(place.object());
		}
		if (sheet instanceof InterpretationSheet interpretations) {
			interpretations.select(place.object());
		}
		if (sheet instanceof AssertionSheet assertions) {
			assertions.select(place.object());
		}
		if (desk.go(place)) {
			return true;
		}
		EObject object = place.object();
		return object instanceof Clause clause && clause.getDocument().getNorms().stream().filter(norm -> cites(norm, clause))
			.anyMatch(norm -> desk.go(new Place(norm, null)));
	}

	private static boolean cites(Norm norm, Clause clause) {
		return !norm.getClauses().isEmpty() && norm.getClauses().get(0) == clause;
	}

	boolean focus() {
		return !form.isDisposed() && form.setFocus();
	}

	void dispose() {
		lint.dispose();
		desk.dispose();
		if (!form.isDisposed()) {
			form.dispose();
		}
		toolkit.dispose();
		editing.dispose();
	}
}
