// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Output;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.exchange.saved.Board;
import org.zhiheng.exchange.saved.BoardFolder;
import org.zhiheng.exchange.saved.OfficeFacts;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.exchange.saved.StatisticsTable;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.saved.SavedQuestion;

/** A board answered: one page with everything in it, or a folder with a file for each question. */
final class BoardPage {

	private static final String NAME = "NAME";
	private static final String STYLE = """
		body{margin:2em;color:#1f2328;font-family:"Noto Sans CJK SC","Microsoft YaHei","PingFang SC",Arial,sans-serif}
		h1{font-size:1.5em}h2{font-size:1.05em;margin:0 0 .4em}
		.facts{display:flex;flex-wrap:wrap;gap:.4em 2em;margin-bottom:1.5em}.facts div{white-space:pre-line}.facts span{color:#5b6770;display:block;font-size:.85em}
		.board{display:grid;grid-template-columns:repeat(auto-fill,minmax(34em,1fr));gap:1.5em}
		.wide{grid-column:span 2}section{border:1px solid #e4e7eb;padding:1em;overflow:auto}svg{width:100%;height:auto}
		table{border-collapse:collapse;font-size:.85em}td,th{border-bottom:1px solid #e4e7eb;padding:.2em .6em;text-align:left}td{text-align:right}
		.demo{color:#d55e00;font-weight:bold}.refused{color:#5b6770}
		""";

	private final Call call;
	private final BoardFolder folder;
	private final Board board;
	private final List<OfficeFacts.Fact> facts;

	BoardPage(Call call, BoardFolder folder, Board board, List<OfficeFacts.Fact> facts) {
		this.call = call;
		this.folder = folder;
		this.board = board;
		this.facts = facts;
	}

	/** One answer: its file, or why there is none. */
	private record Answered(Board.Tile tile, Optional<Path> file, String refusal) {}

	/** Writes page or folder; a question that cannot be answered costs only itself. */
	Exit write(Path out) throws Failure, IOException {
		boolean page = out.toString().toLowerCase(Locale.ROOT).endsWith(".html");
		Path to = page ? Files.createTempDirectory("zhiheng-board-") : Files.createDirectories(out);
		List<Answered> answers = new ArrayList<>();
		try {
			for (Board.Tile tile : board.tiles()) {
				answers.add(answered(tile, to, answers.size() + 1));
			}
			if (page) {
				String text = text(answers);
				call.output().answer(Optional.of(out), text);
			}
		} finally {
			if (page) {
				for (Answered each : answers) {
					Files.deleteIfExists(each.file().orElse(to.resolve("none")));
				}
				Files.deleteIfExists(to);
			}
		}
		call.output().answer(Optional.empty(), json -> JsonText.write(json, index(out, page, answers)));
		return answers.stream().allMatch(each -> each.refusal().isEmpty()) ? Exit.DONE : Exit.FOUND;
	}

	private Map<String, @Nullable Object> index(Path out, boolean page, List<Answered> answers) {
		Map<String, @Nullable Object> index = new LinkedHashMap<>();
		index.put("board", board.name());
		index.put("out", out.toString());
		List<Object> tiles = new ArrayList<>();
		for (Answered each : answers) {
			Map<String, @Nullable Object> tile = new LinkedHashMap<>();
			tile.put("question", each.tile().question());
			tile.put("file", page ? null : each.file().map(file -> String.valueOf(file.getFileName())).orElse(null));
			tile.put("refused", each.refusal().isEmpty() ? null : each.refusal());
			tiles.add(tile);
		}
		index.put("tiles", tiles);
		return index;
	}

	private Answered answered(Board.Tile tile, Path to, int place) throws IOException {
		try {
			SavedQuestion question = folder.question(board, tile).orElseThrow(() -> new Failure(QuestionFolder.class, "ZH-5044", tile.question()));
			String end = switch (question.kind()) {
				case CHART, WHATIF -> ".svg";
				case PIVOT -> ".html";
				case STATISTICS -> ".json";
			};
			Path file = to.resolve(String.format(Locale.ROOT, "%02d-%s%s", place, tile.question(), end));
			Map<String, String> options = new HashMap<>(call.options());
			options.put("--out", file.toString());
			// what a command prints besides its file is of no use here
			try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
				new SavedCall(question).run(new Call(call.surroundings(), call.locale(), options, new Output(nowhere, nowhere, false, call.locale())),
					NAME);
			}
			return new Answered(tile, Optional.of(file), "");
		} catch (Failure failure) {
			call.output().say(failure.sentence(call.locale()));
			return new Answered(tile, Optional.empty(), failure.sentence(call.locale()));
		}
	}

	private String text(List<Answered> answers) throws IOException {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(call.locale().toLanguageTag())
			.append("\"><head><meta charset=\"utf-8\"><title>").append(plain(board.name())).append("</title><style>\n").append(STYLE)
			.append("</style></head><body>\n<h1>").append(plain(board.name())).append("</h1>\n<div class=\"facts\">");
		facts.forEach(each -> page.append("<div><span>").append(plain(each.label())).append("</span>").append(plain(each.value())).append("</div>"));
		page.append("</div>\n<div class=\"board\">\n");
		for (Answered each : answers) {
			page.append(each.tile().width() > 1 ? "<section class=\"wide\"><h2>" : "<section><h2>").append(plain(each.tile().question()))
				.append("</h2>\n");
			if (each.file().isEmpty()) {
				page.append("<p class=\"refused\">").append(plain(each.refusal())).append("</p>");
			} else {
				page.append(within(each.file().get()));
			}
			page.append("</section>\n");
		}
		return page.append("</div>\n</body></html>\n").toString();
	}

	/** What stands in the page of an answer's file. */
	private String within(Path file) throws IOException {
		String text = Files.readString(file);
		if (file.toString().endsWith(".svg")) {
			return text.substring(Math.max(0, text.indexOf("<svg")));
		}
		if (file.toString().endsWith(".html")) {
			int from = text.indexOf("</h1>");
			return text.substring(from < 0 ? 0 : from + "</h1>".length(), Math.max(from, text.indexOf("</body>")));
		}
		return new StatisticsTable(call.locale()).html(text);
	}

	private static String plain(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
