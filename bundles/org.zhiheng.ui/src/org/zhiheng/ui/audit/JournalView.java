// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.audit.JournalBook;
import org.zhiheng.audit.JournalFinding;
import org.zhiheng.audit.JournalQuestion;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.CopyAction;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;

/** The journal as a list, newest first, with the record chosen in full below. */
public final class JournalView extends ViewPart {

	private static final int[] SHARES = { 62, 38 };

	private @Nullable Session session;
	private @Nullable Phrases phrases;
	private @Nullable JournalWords words;
	private @Nullable JournalFilter filter;
	private @Nullable RowTable table;
	private @Nullable Label count;
	private @Nullable EntryDetail detail;
	private @Nullable JournalSheet sheet;
	private @Nullable RegistryTask<Found> searching;
	private int selected = -1;
	private final Session.Listener listener = topic -> later();

	private record Found(JournalFinding finding, JournalBook.Seen seen) {}

	@Override
	public void createPartControl(Composite parent) {
		Session opened = getSite().getService(Session.class);
		session = opened;
		words = new JournalWords(opened.locale());
		phrases = Phrases.of(JournalView.class, opened.locale());
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		JournalFilter row = new JournalFilter(body, words(), phrases(), this::find);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row.control());
		filter = row;
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list(sash);
		detail = new EntryDetail(sash, words(), phrases());
		sash.setWeights(SHARES);
		opened.listen(listener);
		find(JournalQuestion.ALL);
	}

	private void list(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(0, 0, 0, 4).applyTo(body);
		RowTable made = new RowTable(body, "audit.journal", headings());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.onSelect(this::select);
		table = made;
		Label foot = new Label(body, SWT.NONE);
		foot.setData("org.zhiheng.id", "audit.count");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(foot);
		count = foot;
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(made::copy));
	}

	private List<Heading> headings() {
		return Stream.of(Heading.number(phrases().text("column_number"), 4, 44), Heading.words(phrases().text("column_when"), 13, 152),
			Heading.words(phrases().text("column_actor"), 12, 112), Heading.words(phrases().text("column_role"), 9, 94),
			Heading.words(phrases().text("column_action"), 13, 124), Heading.words(phrases().text("column_entity"), 13, 112),
			Heading.words(phrases().text("before"), 7, 50), Heading.words(phrases().text("after"), 7, 50),
			Heading.words(phrases().text("column_why"), 11, 106)).toList();
	}

	private JournalWords words() {
		return Objects.requireNonNull(words);
	}

	private Phrases phrases() {
		return Objects.requireNonNull(phrases);
	}

	private RowTable table() {
		return Objects.requireNonNull(table);
	}

	private void find(JournalQuestion question) {
		@Nullable
		RegistryTask<Found> before = searching;
		if (before != null) {
			before.cancel();
		}
		RegistryTask<Found> task = new RegistryTask<>(phrases().text("finding_job"), Objects.requireNonNull(session), table().control(),
			(registry, progress) -> {
				JournalBook book = new JournalBook(registry.trail(), words());
				return new Found(book.find(question, progress), book.seen());
			}, found -> show(question, found), this::say);
		searching = task;
		task.schedule();
	}

	private void show(JournalQuestion question, Found found) {
		Objects.requireNonNull(filter).show(found.seen());
		if (!Objects.requireNonNull(filter).question().filter(question::equals).isPresent()) {
			return; // another question has been asked meanwhile
		}
		JournalSheet[] fresh = new JournalSheet[1];
		fresh[0] = new JournalSheet(found.finding(), words(), page -> fetch(fresh[0], found.finding(), page));
		sheet = fresh[0];
		selected = -1;
		table().show(fresh[0]);
		Objects.requireNonNull(detail).show(null);
		say(phrases().text(found.finding().complete() ? "count" : "count_more", found.finding().size()));
	}

	private void fetch(JournalSheet of, JournalFinding finding, int page) {
		RegistryTask<List<org.zhiheng.registry.AuditEntry>> task = new RegistryTask<>(phrases().text("finding_job"), Objects.requireNonNull(session),
			table().control(), (registry, progress) -> finding.pages().read((long) page * JournalSheet.PAGE, JournalSheet.PAGE), entries -> {
				of.arrived(page, entries);
				if (of == sheet) {
					table().refresh(page * JournalSheet.PAGE, page * JournalSheet.PAGE + entries.size() - 1);
					select(selected);
				}
			}, this::say);
		task.setSystem(true);
		task.schedule();
	}

	private void select(int row) {
		selected = row;
		@Nullable
		JournalSheet shown = sheet;
		Objects.requireNonNull(detail).show(shown == null || row < 0 ? null : shown.entry(row).orElse(null));
	}

	private void say(String sentence) {
		Label foot = Objects.requireNonNull(count);
		foot.setText(sentence.replace("&", "&&"));
		if (sheet == null) {
			table().show(Rows.NONE);
		}
	}

	/** The journal has grown, told on whatever thread made it grow. */
	private void later() {
		@Nullable
		RowTable shown = table;
		if (shown != null && !shown.control().isDisposed()) {
			shown.control().getDisplay().asyncExec(() -> {
				if (!shown.control().isDisposed()) {
					Objects.requireNonNull(filter).question().ifPresent(this::find);
				}
			});
		}
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(filter).setFocus();
	}

	@Override
	public void dispose() {
		@Nullable
		Session opened = session;
		if (opened != null) {
			opened.forget(listener);
		}
		super.dispose();
	}
}
