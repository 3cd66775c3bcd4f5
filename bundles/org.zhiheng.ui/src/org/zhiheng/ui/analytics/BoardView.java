// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.zhiheng.exchange.saved.Board;
import org.zhiheng.exchange.saved.Office;
import org.zhiheng.exchange.saved.OfficeFacts;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.pivot.PivotWords;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.analytics.pivot.PivotView;
import org.zhiheng.ui.analytics.whatif.WhatIfView;
import org.zhiheng.ui.analytics.whatif.Whom;
import org.zhiheng.ui.common.Act;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.ToolAction;

/** A board: what its office wants to know at a glance, and saved questions answered of the present data. */
public final class BoardView extends EnquiryPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.board"; //$NON-NLS-1$

	private static final int AIR = 6;

	private final Map<String, Board> boards = new LinkedHashMap<>();
	private final List<BoardTile> tiles = new ArrayList<>();
	private @Nullable BoardBook book;
	private @Nullable Gallery gallery;
	private @Nullable FactStrip facts;
	private @Nullable Combo names;
	private @Nullable Answer drawn;
	private String word = Office.ANALYST.key();

	@Override
	void create(Composite parent) {
		word = office(getSite().getPage().getPerspective().getId()).key();
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		book = new BoardBook(session(), body, phrases().text("board_job"), this::reload, this::refuse);
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(AIR, AIR, AIR / 2, AIR / 2).applyTo(bar);
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.board.office");
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
			e -> show(new ArrayList<>(boards.keySet()).get(Math.max(0, combo.getSelectionIndex())))));
		names = combo;
		Button usual = new Button(bar, SWT.PUSH);
		usual.setText(phrases().text("board_usual"));
		usual.setData("org.zhiheng.id", "analytics.board.usual");
		usual.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> book().usual(word)));
		facts = new FactStrip(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts().control());
		Gallery made = new Gallery(body, phrases());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		gallery = made;
		tools(getViewSite().getActionBars().getToolBarManager());
		reload();
	}

	private void tools(IToolBarManager tools) {
		BoardFiles files = new BoardFiles(getSite().getShell(), phrases());
		tools.add(new ToolAction("analytics.board.add", phrases().text("board_add"), "icons/analytics/board.svg",
			() -> files.question(session(), this::refuse).ifPresent(asked -> book().add(word, asked))));
		tools.add(new ToolAction("analytics.board.export", phrases().text("board_export"), "icons/analytics/export.svg",
			() -> files.save(board().map(Board::name).orElse(word)).ifPresent(file -> book().send(word, file))));
		tools.add(new ToolAction("analytics.board.import", phrases().text("board_import"), "icons/analytics/open.svg",
			() -> files.open().ifPresent(file -> book().take(file, this::show))));
	}

	/** The office of a perspective. */
	static Office office(String perspective) {
		return perspective.endsWith("administration") ? Office.ADMINISTRATOR : perspective.endsWith("audit") ? Office.AUDITOR : Office.ANALYST;
	}

	private Session session() {
		return getSite().getService(Session.class);
	}

	private BoardBook book() {
		return Objects.requireNonNull(book);
	}

	private Gallery gallery() {
		return Objects.requireNonNull(gallery);
	}

	private FactStrip facts() {
		return Objects.requireNonNull(facts);
	}

	private void refuse(String sentence) {
		MessageDialog.openError(getSite().getShell(), getPartName(), sentence);
	}

	/** Reads all boards, and shows the one shown before, where it is still there. */
	private void reload() {
		boards.clear();
		try {
			boards.putAll(book().all());
		} catch (Failure failure) {
			refuse(failure.sentence(phrases().locale()));
		}
		Combo combo = Objects.requireNonNull(names);
		combo.setItems(boards.values().stream().map(Board::name).toArray(String[]::new));
		combo.requestLayout();
		show(boards.containsKey(word) ? word : Office.ANALYST.key());
	}

	/**
	 * Shows a board.
	 *
	 * @param other an office's word, or the board's name
	 */
	public void show(String other) {
		word = other;
		Objects.requireNonNull(names).select(new ArrayList<>(boards.keySet()).indexOf(other));
		glance();
		lay();
		refresh();
	}

	/** The board shown, if there is one. */
	public Optional<Board> board() {
		return Optional.ofNullable(boards.get(word));
	}

	/** Puts a chart on the board shown, under the name of its title. */
	public void add(Card card, String title) {
		add(SavedQuestion.Kind.CHART, card.parameters(), title);
	}

	/** Puts a question on the board shown. */
	public void add(SavedQuestion.Kind kind, Map<String, String> parameters, String title) {
		String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		String name = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
		try {
			SavedQuestion asked = SavedQuestion.of(name, kind, "", System.getProperty("user.name", "?"), parameters);
			book().add(word, SavedQuestion.of(book().free(asked), kind, "", asked.by(), parameters));
		} catch (Failure failure) {
			refuse(failure.sentence(phrases().locale()));
		}
	}

	private static final int LONGEST = 56;

	private void glance() {
		Optional<Board> shown = board();
		facts().show(List.of());
		if (shown.isPresent()) {
			Office office = shown.get().office();
			new RegistryTask<>(phrases().text("board_job"), session(), facts().control(),
				(registry,
					progress) -> new OfficeFacts(registry, session().policies(), session().folder(), Clock.systemDefaultZone(), phrases().locale())
						.of(office),
				found -> facts().show(found), sentence -> facts().show(List.of(new OfficeFacts.Fact("refused", "", sentence)))).schedule();
		}
	}

	private void lay() {
		gallery().clear();
		tiles.clear();
		drawn = null;
		Board shown = board().orElse(null);
		for (int i = 0; shown != null && i < shown.tiles().size(); i++) {
			tile(shown, i);
		}
		if (tiles.isEmpty()) {
			gallery().say(phrases().text("board_empty"));
		}
		gallery().fit();
	}

	private void tile(Board shown, int place) {
		Board.Tile tile = shown.tiles().get(place);
		Optional<SavedQuestion> asked = asked(shown, tile);
		Composite cell = gallery().cell(tile.question(), acts(tile, asked, place), tile.width());
		SavedQuestion known = asked.orElseGet(() -> new SavedQuestion(tile.question(), SavedQuestion.Kind.CHART, "", "", Map.of()));
		BoardTile made = new BoardTile(cell, gallery(), "analytics.board." + place, known, session(), enquiry(), phrases(), this::why);
		if (asked.isEmpty()) {
			made.say(phrases().text("board_gone", tile.question()));
		}
		tiles.add(made);
	}

	private Optional<SavedQuestion> asked(Board shown, Board.Tile tile) {
		try {
			return book().question(shown, tile);
		} catch (Failure failure) {
			refuse(failure.sentence(phrases().locale()));
			return Optional.empty();
		}
	}

	private List<Act> acts(Board.Tile tile, Optional<SavedQuestion> asked, int place) {
		List<Act> acts = new ArrayList<>();
		asked.ifPresent(each -> acts.add(new Act("analytics.board.why", phrases().text("board_why"), () -> why(tiles.get(place)))));
		asked.ifPresent(each -> acts.add(new Act("analytics.board.open", phrases().text("card_open"), () -> open(each))));
		if (place > 0) {
			acts.add(new Act("analytics.board.earlier", "←", () -> book().change(word, board -> board.earlier(place))));
		}
		acts.add(new Act("analytics.board.width", phrases().text(tile.width() > 1 ? "board_narrow" : "board_wide"),
			() -> book().change(word, board -> board.width(place, tile.width() > 1 ? 1 : 2))));
		acts.add(new Act("analytics.board.remove", phrases().text("card_remove"), () -> book().change(word, board -> board.without(place))));
		return acts;
	}

	private void why(BoardTile tile) {
		tile.whole().ifPresent(this::why);
		tile.tried().ifPresent(each -> new Whom(getSite().getShell(), phrases().locale()).say(each.result(), each.words(), Dimension.REGION, 0));
	}

	private void why(Pointed pointed) {
		if (enquiry().state() instanceof Answer answer) {
			why(answer, pointed, this::refuse);
		}
	}

	private void open(SavedQuestion asked) {
		try {
			switch (asked.kind()) {
				case CHART -> Card.of(asked.parameters()).ifPresentOrElse(
					card -> enquiry().step(enquiry().scene().asking(card.question()).showing(Pane.MAIN, card.form())),
					() -> refuse(phrases().text("board_commandOnly", asked.name())));
				case STATISTICS -> enquiry().ask(Scene.askable(TileAnswers.question(asked)));
				case PIVOT -> {
					if (getSite().getPage().showView(PivotView.ID) instanceof PivotView view) {
						view.restore(new PivotWords().question(asked.parameters()));
					}
				}
				case WHATIF -> {
					ScenarioFile scenario = TileAnswers.scenario(asked, new ScenarioFolder(session().folder()));
					if (getSite().getPage().showView(WhatIfView.ID) instanceof WhatIfView view) {
						view.restore(scenario);
					}
				}
			}
		} catch (Failure failure) {
			refuse(failure.sentence(phrases().locale()));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	void refresh() {
		if (enquiry().state() instanceof Answer answer) {
			Answer before = drawn;
			if (before == null || before.population() != answer.population() || before.protection().isPresent() != answer.protection().isPresent()) {
				drawn = answer;
				tiles.stream().filter(each -> !each.asked().parameters().isEmpty() || each.asked().kind() != SavedQuestion.Kind.CHART)
					.forEach(each -> each.answer(answer));
			}
		} else {
			drawn = null;
			tiles.forEach(each -> each.say(sentence(enquiry().state())));
		}
	}

	/** How many of its tiles show an answer. */
	public long answered() {
		return tiles.stream().filter(BoardTile::answered).count();
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(names).setFocus();
	}
}
