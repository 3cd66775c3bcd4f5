// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.ui.common.Capital;
import org.zhiheng.ui.common.CheckList;
import org.zhiheng.ui.common.TickBox;
import org.zhiheng.ui.common.ToolAction;

/** What is asked: which rate, of whom; and what the answer means. */
public final class QuestionView extends EnquiryPart {

	private static final List<RateDefinition> RATES = List.of(RateDefinition.PASS, RateDefinition.ACCEPTANCE, RateDefinition.YIELD,
		RateDefinition.NET);
	/** Short names stand beside each other; the names of series, and English ones, have a line each. */
	private static final Map<Dimension, Integer> COLUMNS = Map.of(Dimension.ROUTE, 2, Dimension.LEVEL, 2, Dimension.YEAR, 3);
	/** What can be compared, in the order in which it is offered. */
	static final List<Dimension> GROUPS = List.of(Dimension.REGION, Dimension.SERIES, Dimension.COMMITTEE, Dimension.LEVEL, Dimension.ROUTE,
		Dimension.EMPLOYER_TYPE, Dimension.EMPLOYER_SIZE, Dimension.EDUCATION, Dimension.AGE_BAND, Dimension.FIRST_APPLICATION,
		Dimension.SPECIALTY, Dimension.COUNTY, Dimension.EMPLOYER, Dimension.HANDLER_UNIT, Dimension.TITLE);
	private static final int MARGIN = 10;
	private static final int SPACING = 10;

	private final Map<Dimension, CheckList> lists = new EnumMap<>(Dimension.class);
	private @Nullable ScrolledComposite scroller;
	private @Nullable Composite body;
	private @Nullable Combo rate;
	private @Nullable Combo group;
	private @Nullable Label cautions;
	private @Nullable Button protect;
	private @Nullable Label definition;
	private @Nullable Label reading;

	@Override
	void create(Composite parent) {
		ScrolledComposite outer = new ScrolledComposite(parent, SWT.V_SCROLL);
		outer.setExpandHorizontal(true);
		outer.setExpandVertical(true);
		outer.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
		scroller = outer;
		Composite inner = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(SPACING, SPACING).applyTo(inner);
		outer.setContent(inner);
		body = inner;
		rates(inner);
		getViewSite().getActionBars().getToolBarManager()
			.add(new ToolAction("analytics.refresh", phrases().text("refresh"), "icons/analytics/refresh.svg", analysis()::read));
		definition = words(inner, "analytics.definition");
		groups(inner);
		Button box = TickBox.in(inner, SWT.WRAP);
		box.setData("org.zhiheng.id", "analytics.protect");
		box.setText(phrases().text("protect", Integer.toString(Rule.USUAL.threshold())));
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enquiry().protect(box.getSelection())));
		protect = box;
		for (Dimension dimension : Facets.DIMENSIONS) {
			if (dimension == Dimension.SERIES) {
				heading(inner, phrases().text("reading_title"));
				reading = words(inner, "analytics.reading");
				heading(inner, phrases().text("caution_title"));
				cautions = words(inner, "analytics.cautions");
			}
			String title = phrases().text("filter_" + dimension);
			CheckList list = new CheckList(inner, "analytics.filter." + dimension.key(), title, phrases().text("filter_all"), columns(dimension),
				codes -> {
					if (enquiry().state() instanceof Answer answer) {
						enquiry().ask(new Facets(answer.population(), enquiry().question()).tick(dimension, codes));
						refresh();
					}
				});
			GridDataFactory.fillDefaults().grab(true, false).applyTo(list.control());
			lists.put(dimension, list);
		}
	}

	private int columns(Dimension dimension) {
		boolean roomy = dimension == Dimension.YEAR || Locale.SIMPLIFIED_CHINESE.equals(phrases().locale());
		return roomy ? COLUMNS.getOrDefault(dimension, 1) : 1;
	}

	private void rates(Composite parent) {
		heading(parent, phrases().text("rate_title"));
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.rate");
		RATES.forEach(each -> combo.add(Capital.of(each.name(phrases().locale()))));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
			e -> enquiry().ask(enquiry().question().rate(RATES.get(Math.max(0, combo.getSelectionIndex()))))));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		rate = combo;
	}

	private void groups(Composite parent) {
		heading(parent, phrases().text("group_title"));
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.group");
		combo.setVisibleItemCount(GROUPS.size());
		GROUPS.forEach(each -> combo.add(phrases().text("group_" + each)));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
			e -> enquiry().ask(enquiry().question().groupedBy(GROUPS.get(Math.max(0, combo.getSelectionIndex())), Dimension.YEAR))));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		group = combo;
	}

	private static void heading(Composite parent, String words) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private static Label words(Composite parent, String id) {
		Label label = new Label(parent, SWT.WRAP);
		label.setData("org.zhiheng.id", id);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	void refresh() {
		Enquiry.State state = enquiry().state();
		Objects.requireNonNull(rate).select(RATES.indexOf(enquiry().question().rate()));
		Objects.requireNonNull(group).select(GROUPS.indexOf(Answer.group(enquiry().question())));
		Objects.requireNonNull(protect).setSelection(enquiry().protecting());
		String main = phrases().text("caution_" + enquiry().form(Pane.MAIN));
		String beside = phrases().text("caution_" + enquiry().form(Pane.BESIDE));
		say(cautions, main.equals(beside) ? main : main + "\n\n" + beside);
		if (state instanceof Answer answer) {
			Facets facets = new Facets(answer.population(), enquiry().question());
			lists.forEach((dimension, list) -> list.show(facets.codes(dimension), facets.ticked(dimension),
				code -> answer.names().of(dimension, code)));
			say(definition, Capital.of(enquiry().question().rate().sentence(phrases().locale())));
			List<String> sentences = new ArrayList<>(answer.reading());
			if (answer.breakdown().withheld() > 0) {
				sentences.add(phrases().text("protect_withheld", answer.breakdown().withheld(), Rule.USUAL.threshold()));
			}
			say(reading, String.join("\n\n", sentences));
		} else {
			say(definition, Capital.of(enquiry().question().rate().sentence(phrases().locale())));
			say(reading, sentence(state));
		}
		fit();
	}

	private static void say(@Nullable Label label, String words) {
		Objects.requireNonNull(label).setText(words.replace("&", "&&"));
	}

	/** Wrapped words need the height that the width leaves them. */
	private void fit() {
		ScrolledComposite outer = Objects.requireNonNull(scroller);
		Composite inner = Objects.requireNonNull(body);
		int width = outer.getClientArea().width;
		outer.setMinHeight(inner.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).y);
		inner.layout(true, true);
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(rate).setFocus();
	}
}
