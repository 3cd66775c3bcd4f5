// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.DayUnit;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.edit.entry.CountEntry;
import org.zhiheng.policy.edit.entry.DayEntry;
import org.zhiheng.ui.administration.Parts;

/**
 * 时间安排: windows, days and periods of a notice, filing deadlines among them.
 */
final class TimetableSection extends SheetSection {

	private static final int COLUMNS = 8;
	private static final int DATE = 9;
	private static final int LONGEST = 3660;
	private static final int MOST_TIMES = 99;

	private final Document notice;

	TimetableSection(Desk desk, Composite parent, Document notice) {
		super(desk, parent, "timetable", COLUMNS); //$NON-NLS-1$
		this.notice = notice;
	}

	@Override
	List<? extends EObject> content() {
		return notice.getNorms().stream().filter(norm -> norm instanceof TimetableStep || norm instanceof PeriodRule).toList();
	}

	@Override
	void heading(Composite parent) {
		caption(parent, desk().text("timetable_what"), 1); //$NON-NLS-1$
		caption(parent, desk().text("timetable_opens"), 2); //$NON-NLS-1$
		caption(parent, desk().text("timetable_closes"), 2); //$NON-NLS-1$
		caption(parent, desk().text("timetable_days"), 1); //$NON-NLS-1$
		caption(parent, desk().text("clause"), 2); //$NON-NLS-1$
	}

	@Override
	void block(Composite parent, EObject object) {
		Norm norm = (Norm) object;
		new Summary(desk()).create(parent, norm, "timetable.summary." + norm.getId()); //$NON-NLS-1$
		if (norm instanceof TimetableStep step) {
			step(parent, step);
		} else {
			period(parent, (PeriodRule) norm);
		}
		new ClauseLink(desk(), parent, norm);
		remover(parent, norm, "timetable.remove." + norm.getId()); //$NON-NLS-1$
		new MessageLine(desk(), parent, COLUMNS, norm, "timetable.message." + norm.getId()); //$NON-NLS-1$
	}

	private void step(Composite parent, TimetableStep step) {
		Field field = new Field(desk());
		Text opens = field.text(parent, SWT.NONE, step, Literals.TIMETABLE_STEP__OPENS, LocalDate.class, new DayEntry(),
			"timetable.opens." + step.getId()); //$NON-NLS-1$
		desk().toolkit().createLabel(parent, "→"); //$NON-NLS-1$
		Text closes = field.text(parent, SWT.NONE, step, Literals.TIMETABLE_STEP__CLOSES, LocalDate.class, new DayEntry(),
			"timetable.closes." + step.getId()); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(DATE), SWT.DEFAULT).applyTo(opens);
		GridDataFactory.swtDefaults().hint(desk().width(DATE), SWT.DEFAULT).applyTo(closes);
		field.check(parent, desk().text("before"), step, Literals.TIMETABLE_STEP__CLOSES_BEFORE, "timetable.before." + step.getId()) //$NON-NLS-1$ //$NON-NLS-2$
			.setToolTipText(desk().text("before_tip")); //$NON-NLS-1$
		Label days = desk().toolkit().createLabel(parent, length(step));
		days.setData(Parts.WIDGET_ID, "timetable.days." + step.getId()); //$NON-NLS-1$
		// room for one more digit, and for whole words in every language
		int whole = days.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + desk().width(1);
		GridDataFactory.swtDefaults().hint(Math.max(desk().width(DATE), whole), SWT.DEFAULT).applyTo(days);
		Runnable listener = () -> days.setText(length(step));
		desk().board().listen(listener);
		days.addListener(SWT.Dispose, event -> desk().board().forget(listener));
	}

	/** The working days of a window, or what the notice says in place of days. */
	private String length(TimetableStep step) {
		if (step.getOpens() != null && step.getCloses() != null) {
			return desk().days().between(notice, step.getOpens(), step.getCloses()).stream()
				.mapToObj(number -> desk().text("working_days", String.valueOf(number))).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (step.getEndMonth() != null) {
			String part = desk().words().value(Literals.TIMETABLE_STEP__PART, step.getPart());
			return desk().text("month_part", String.valueOf(step.getEndMonth()), part); //$NON-NLS-1$
		}
		return step.getAgreedElsewhere() == null ? "" : desk().text("agreed_elsewhere"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void period(Composite parent, PeriodRule period) {
		Composite line = desk().toolkit().createComposite(parent);
		GridDataFactory.swtDefaults().span(COLUMNS - 3, 1).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).applyTo(line);
		desk().toolkit().paintBordersFor(line);
		if (period instanceof ResubmissionRule rule && rule.getMaximumSubmissions() != null) {
			times(line, rule);
		} else {
			days(line, period);
		}
	}

	private void times(Composite line, ResubmissionRule rule) {
		desk().toolkit().createLabel(line, desk().text("times_most")); //$NON-NLS-1$
		Text times = new Field(desk()).text(line, SWT.RIGHT, rule, Literals.RESUBMISSION_RULE__MAXIMUM_SUBMISSIONS, Integer.class,
			new CountEntry(1, MOST_TIMES, true), "period.times." + rule.getId()); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(4), SWT.DEFAULT).applyTo(times);
		desk().toolkit().createLabel(line, desk().text("times")); //$NON-NLS-1$
	}

	private void days(Composite line, PeriodRule period) {
		String trigger = desk().words().code(period.getTrigger());
		desk().toolkit().createLabel(line, desk().text("period_" + period.getDirection().getName(), trigger)); //$NON-NLS-1$
		Text length = new Field(desk()).text(line, SWT.RIGHT, period, Literals.PERIOD_RULE__LENGTH, Integer.class, new CountEntry(0, LONGEST, true),
			"period.length." + period.getId()); //$NON-NLS-1$
		GridDataFactory.swtDefaults().hint(desk().width(4), SWT.DEFAULT).applyTo(length);
		Map<DayUnit, String> units = new LinkedHashMap<>();
		DayUnit.VALUES.forEach(unit -> units.put(unit, desk().words().value(Literals.PERIOD_RULE__UNIT, unit)));
		new Choice<>(DayUnit.class, null, units).create(desk(), line, period, Literals.PERIOD_RULE__UNIT, "period.unit." + period.getId()); //$NON-NLS-1$
	}

	@Override
	void add() {
		new DeadlineDialog(shell(), desk(), notice).open();
	}
}
