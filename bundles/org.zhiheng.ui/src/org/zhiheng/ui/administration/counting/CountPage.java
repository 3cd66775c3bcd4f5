// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.counting;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.tally.Tallies;
import org.zhiheng.ui.administration.ChosenPlace;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.StandingPage;
import org.zhiheng.ui.administration.content.Place;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;

/**
 * 条款要求的计数: what clauses ask the office to count, of the applications of a year.
 *
 * <p>Fields are filled by the workbench's calls in their order; {@code base} and {@code rows} are null until something was counted.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class CountPage extends StandingPage {

	private static final int FIRST = 1990;
	private static final int LAST = 2100;
	private static final int BACK = 30;
	private static final int NARROW = 200;

	private final ChosenPlace chosen = new ChosenPlace();
	private Phrases phrases;
	private Spinner year;
	private Label summary;
	private RowTable table;
	private PolicyBase base;
	private CountRows rows;
	private int asked;

	/** What was counted. */
	private record Counted(int year, boolean demo, PolicyBase base, CountRows rows) {}

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(CountRows.class, session.locale());
		getSite().setSelectionProvider(chosen);
		GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 10).applyTo(parent);
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(phrases.text("year")); //$NON-NLS-1$
		year = new Spinner(line, SWT.BORDER);
		year.setValues(LocalDate.now().getYear(), FIRST, LAST, 0, 1, 5);
		year.setData(Parts.WIDGET_ID, "counts.year"); //$NON-NLS-1$
		year.addListener(SWT.Selection, event -> count(year.getSelection()));
		Button copy = new Button(line, SWT.PUSH);
		copy.setText(phrases.text("copy")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(copy);
		summary = new Label(parent, SWT.WRAP);
		summary.setData(Parts.WIDGET_ID, "counts.summary"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(summary);
		table = new RowTable(parent, "counts.table", //$NON-NLS-1$
			List.of(Heading.words(phrases.text("what"), 50, 220), Heading.words(phrases.text("group"), 28, 160),  //$NON-NLS-1$ //$NON-NLS-2$
				Heading.number(phrases.text("number"), 10, 80), Heading.words(phrases.text("clause"), 12, 90))); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		copy.addListener(SWT.Selection, event -> table.copy());
		table.onSelect(this::choose);
		count(0);
	}

	/** Says something as long as it needs to be. */
	private void say(String words) {
		summary.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		summary.getParent().layout();
	}

	private void choose(int row) {
		if (row >= 0 && rows != null) {
			say(rows.what(row));
			base.clause(rows.clause(row)).ifPresent(clause -> chosen.setSelection(new StructuredSelection(new Place(clause, null))));
		}
	}

	/** Counts a year, at first the newest of which something is held; of two counts the one asked for last is shown. */
	private void count(int of) {
		int number = ++asked;
		say(phrases.text("counting")); //$NON-NLS-1$
		new RegistryTask<>(phrases.text("counting"), session, table.table(), (registry, progress) -> counted(registry, of, progress), //$NON-NLS-1$
			counted -> {
				if (number == asked) {
					show(counted);
				}
			}, this::say).schedule();
	}

	private Counted counted(Registry registry, int of, Progress progress) throws Failure {
		PolicyBase policies = session.policies();
		int counted = of > 0 ? of : newest(registry);
		return new Counted(counted, registry.demo(), policies,
			new CountRows(Tallies.of(registry, policies, counted, progress), policies, session.locale()));
	}

	private static int newest(Registry registry) throws Failure {
		int now = LocalDate.now().getYear();
		for (int each = now; each > now - BACK; each--) {
			if (registry.count(Filter.ALL.with(Column.YEAR, String.valueOf(each))) > 0) {
				return each;
			}
		}
		return now;
	}

	private void show(@Nullable Counted counted) {
		if (counted == null) {
			return;
		}
		base = counted.base();
		rows = counted.rows();
		year.setSelection(counted.year());
		table.show(counted.rows());
		say(phrases.text(counted.demo() ? "demo" : "counted")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void setFocus() {
		year.setFocus();
	}
}
