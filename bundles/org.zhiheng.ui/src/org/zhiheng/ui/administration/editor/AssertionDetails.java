// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.rules.approval.ExternalText;
import org.zhiheng.rules.approval.Statement;
import org.zhiheng.ui.administration.Parts;

/** One outside text: the clauses that refer to it, what is asserted of it with its source, and the button that asserts. */
final class AssertionDetails extends Details<ExternalText> {

	private static final int WIDTH = 28;
	private static final int SPACING = 6;

	private final AssertionCatalogue catalogue;

	AssertionDetails(Desk desk, Composite parent, AssertionCatalogue catalogue) {
		super(desk, parent, WIDTH, SPACING);
		this.catalogue = catalogue;
	}

	/** What is asserted of a text. */
	static List<Assertion> entries(AssertionCatalogue catalogue, ExternalText text) {
		return catalogue.getAssertions().stream().filter(each -> text.text().equals(each.getText())).toList();
	}

	@Override
	protected List<? extends Object> state(@NonNull ExternalText present) {
		return List.of(present, entries(catalogue, present));
	}

	@Override
	protected void create(@NonNull ExternalText present) {
		words(present.name(desk.words().locale()), 0).setFont(JFaceResources.getHeaderFont());
		grey(words(desk.text("assertion_clauses", String.join("、", present.clauses())), 0)); //$NON-NLS-1$ //$NON-NLS-2$
		List<Assertion> entries = entries(catalogue, present);
		if (entries.isEmpty()) {
			words(desk.text("assertion_nothing"), 8); //$NON-NLS-1$
		}
		entries.forEach(this::entry);
		Button add = desk.toolkit().createButton(body, desk.text("assertion_add"), SWT.PUSH); //$NON-NLS-1$
		desk.field(add, catalogue, Literals.ASSERTION_CATALOGUE__ASSERTIONS, "assertion.add"); //$NON-NLS-1$
		add.addListener(SWT.Selection, event -> add(present));
		GridDataFactory.swtDefaults().indent(0, 10).applyTo(add);
		grey(words(desk.text("assertion_intro"), 6)); //$NON-NLS-1$
		grey(words(desk.text("assertion_effect"), 2)); //$NON-NLS-1$
	}

	private void entry(Assertion entry) {
		Composite line = desk.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(line);
		String value = entry.getCondition() != null ? desk.words().name(entry.getCondition())
			: desk.text(entry.isValue() ? "assertion_met" : "assertion_unmet"); //$NON-NLS-1$ //$NON-NLS-2$
		Label heading = desk.toolkit().createLabel(line, desk.text("assertion_entry", value, entry.getId()), SWT.WRAP); //$NON-NLS-1$
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		heading.setData(Parts.WIDGET_ID, "assertion.entry." + entry.getId()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		ImageHyperlink cross = desk.toolkit().createImageHyperlink(line, SWT.CENTER);
		cross.setImage(desk.icons().image("remove")); //$NON-NLS-1$
		cross.setToolTipText(desk.text("remove", entry.getId())); //$NON-NLS-1$
		cross.setData(Parts.WIDGET_ID, "assertion.remove." + entry.getId()); //$NON-NLS-1$
		cross.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> desk.additions().remove(entry)));
		words(desk.text("assertion_source", entry.getSource()), 0); //$NON-NLS-1$
		if (entry.getQuote() != null) {
			words(desk.text("assertion_quote", entry.getQuote()), 0); //$NON-NLS-1$
		}
		if (entry.getScope() != null) {
			words(desk.text("assertion_scope", scope(entry)), 0); //$NON-NLS-1$
		}
		if (entry.getValidFrom() != null || entry.getValidTo() != null) {
			words(desk.text("assertion_days", day(entry.getValidFrom()), day(entry.getValidTo())), 0); //$NON-NLS-1$
		}
		grey(words(desk.text("assertion_by", entry.getAssertedBy(), String.valueOf(entry.getAssertedOn())), 0)); //$NON-NLS-1$
	}

	private String day(java.time.@Nullable LocalDate day) {
		return day == null ? desk.text("assertion_always") : day.toString(); //$NON-NLS-1$
	}

	private String scope(Assertion entry) {
		return Stream.concat(entry.getScope().getLevels().stream(), entry.getScope().getRoutes().stream()).map(desk.words()::code)
			.collect(Collectors.joining("、")); //$NON-NLS-1$
	}

	private void add(@NonNull ExternalText present) {
		AssertionDialog dialog = new AssertionDialog(body.getShell(), desk, present);
		if (dialog.open() == Window.OK) {
			desk.additions().assertion(catalogue, dialog.statement().assertion(Statement.freeId(catalogue)));
		}
	}
}
