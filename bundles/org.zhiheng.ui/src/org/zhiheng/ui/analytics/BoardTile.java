// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotWords;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.analytics.pivot.PivotRows;
import org.zhiheng.ui.common.ChartCanvas;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;

/** One place of a board: a saved question of any kind, answered of the present data. */
final class BoardTile {

	private static final int AIR = 6;
	/** Of more rows than this a tile shows the first, of fewer all. */
	private static final int ROWS = 120;

	private final SavedQuestion asked;
	private final Session session;
	private final Enquiry enquiry;
	private final Phrases phrases;
	private final Consumer<Pointed> why;
	private final @Nullable ChartCanvas canvas;
	private final @Nullable RowTable table;
	private final @Nullable Text words;
	private boolean answered;
	private @Nullable PivotRows rows;
	private TileAnswers.@Nullable Scenarios tried;

	/**
	 * @param cell to be filled
	 * @param gallery whose cell it is
	 * @param id by which tests find it
	 * @param asked what is asked
	 * @param session the workspace
	 * @param enquiry answers charts
	 * @param phrases the words
	 * @param why explains a number that is pointed at
	 */
	BoardTile(Composite cell, Gallery gallery, String id, SavedQuestion asked, Session session, Enquiry enquiry, Phrases phrases,
		Consumer<Pointed> why) {
		this.asked = asked;
		this.session = session;
		this.enquiry = enquiry;
		this.phrases = phrases;
		this.why = why;
		boolean drawn = asked.kind() == SavedQuestion.Kind.CHART || asked.kind() == SavedQuestion.Kind.WHATIF;
		canvas = drawn ? gallery.chart(id, cell) : null;
		table = asked.kind() == SavedQuestion.Kind.PIVOT ? table(cell, id) : null;
		words = table == null ? text(cell, id, !drawn) : text(cell, id, false);
	}

	private RowTable table(Composite cell, String id) {
		RowTable made = new RowTable(cell, id, java.util.List.of());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(made.control());
		made.table().addListener(SWT.DefaultSelection, e -> whyChosen());
		return made;
	}

	private static Text text(Composite cell, String id, boolean large) {
		Text text = new Text(cell, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | (large ? SWT.V_SCROLL : SWT.NONE));
		text.setData("org.zhiheng.id", id + ".words");
		GridDataFactory.fillDefaults().grab(true, large).span(2, 1).indent(AIR, 0).exclude(!large).applyTo(text);
		text.setVisible(large);
		return text;
	}

	/** Whether it shows an answer. */
	boolean answered() {
		return answered;
	}

	/** What is asked. */
	SavedQuestion asked() {
		return asked;
	}

	/** Asks anew. */
	void answer(Answer like) {
		answered = false;
		switch (asked.kind()) {
			case CHART -> chart(like);
			case PIVOT ->
				new RegistryTask<>(asked.name(), session, control(), (registry, progress) -> TileAnswers.pivot(asked, like), this::show, this::say)
					.schedule();
			case STATISTICS -> new RegistryTask<>(asked.name(), session, control(), (registry, progress) -> TileAnswers.statistics(asked, like),
				this::read, this::say).schedule();
			case WHATIF -> new RegistryTask<>(asked.name(), session, control(),
				(registry, progress) -> TileAnswers.whatIf(asked, like, new ScenarioFolder(session.folder()), session.policies(), registry, progress),
				this::show, this::say).schedule();
		}
	}

	private void chart(Answer like) {
		Optional<Card> card = Card.of(asked.parameters());
		if (card.isEmpty()) {
			say(phrases.text("board_commandOnly", asked.name()));
			return;
		}
		enquiry.draw(like, card.get(), drawing -> {
			if (drawing instanceof Drawing.Drawn picture) {
				show(picture.picture());
				Brush brush = new Brush(card.get().question(), picture.picture());
				canvas().onChoose(mark -> mark.ifPresent(each -> why(brush, each, like)));
			} else if (drawing instanceof Drawing.Undrawable reason) {
				say(reason.sentence());
			}
		});
	}

	private void why(Brush brush, Mark mark, Answer like) {
		why.accept(brush.pointed(mark, like.population()));
	}

	/** The number that it explains where no other is pointed at: that of the whole. */
	Optional<Pointed> whole() {
		try {
			return switch (asked.kind()) {
				case CHART -> Card.of(asked.parameters()).map(card -> Pointed.total(card.question()));
				case PIVOT -> Optional.of(new Pointed(new PivotWords().question(asked.parameters()), Map.of()));
				case STATISTICS -> Optional.of(Pointed.total(TileAnswers.question(asked)));
				case WHATIF -> Optional.empty();
			};
		} catch (Failure failure) {
			say(failure.sentence(session.locale()));
			return Optional.empty();
		}
	}

	private void whyChosen() {
		PivotRows present = rows;
		RowTable shown = table;
		if (present != null && shown != null && shown.table().getSelectionIndex() >= 0) {
			PivotQuestion question = present.pivot().question();
			Map<Dimension, String> cell = present.codes(shown.table().getSelectionIndex(), shown.column());
			why.accept(new Pointed(question, cell));
		}
	}

	private Composite control() {
		ChartCanvas drawn = canvas;
		RowTable shown = table;
		return drawn != null ? drawn.control() : shown != null ? shown.control() : java.util.Objects.requireNonNull(words).getParent();
	}

	private ChartCanvas canvas() {
		return java.util.Objects.requireNonNull(canvas);
	}

	private void show(Picture picture) {
		if (!canvas().control().isDisposed()) {
			canvas().show(picture, picture.marks().size() > ROWS ? ChartView.least(picture) : 0);
			answered = true;
		}
	}

	private void show(TileAnswers.Scenarios fresh) {
		tried = fresh;
		show(fresh.picture());
	}

	/** For whom the scenario changes something, where it shows one that is answered. */
	Optional<TileAnswers.Scenarios> tried() {
		return Optional.ofNullable(tried);
	}

	private void show(PivotRows fresh) {
		RowTable shown = java.util.Objects.requireNonNull(table);
		if (!shown.control().isDisposed()) {
			rows = fresh;
			shown.show(fresh.headings());
			shown.show(fresh);
			answered = true;
		}
	}

	private void read(String sentences) {
		Text text = java.util.Objects.requireNonNull(words);
		if (!text.isDisposed()) {
			text.setText(sentences);
			answered = true;
		}
	}

	/** Says why there is no answer. */
	void say(String sentence) {
		ChartCanvas drawn = canvas;
		Text text = words;
		if (drawn != null && !drawn.control().isDisposed()) {
			drawn.say(sentence);
		} else if (text != null && !text.isDisposed()) {
			text.setText(sentence);
			text.setVisible(true);
			if (text.getLayoutData() instanceof org.eclipse.swt.layout.GridData data) {
				data.exclude = false;
			}
			text.requestLayout();
		}
	}
}
