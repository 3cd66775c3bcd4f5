// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.chart.Funnel;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.ImportRequest;
import org.zhiheng.registry.intake.MappingTemplate;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.ui.Session;

/**
 * An analyst's morning: the applications of a new year come as a file; who stands out; who is behind it; the chart and its numbers go out.
 */
class MorningTest {

	private static final String YEAR = "2026";
	private static final String REGION = "653200";
	private static final int ROWS = 240;

	private Office office;
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		folder = Files.createTempDirectory("morning");
	}

	@AfterEach
	void leave() throws Exception {
		enquiry().step(Scene.FIRST);
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
		}
	}

	private <T extends IViewPart> T view(String name, Class<T> kind) {
		return kind.cast(office.page().findView("org.zhiheng.ui.analytics." + name));
	}

	private Enquiry enquiry() {
		return view("regions", ChartView.class).enquiry();
	}

	/** A year's applications of two prefectures; in one of them few pass. */
	private Path file() throws Exception {
		List<Column> columns = List.of(Column.APPLICATION_NUMBER, Column.YEAR, Column.NAME, Column.ID_NUMBER, Column.EMPLOYER, Column.EMPLOYER_TYPE,
			Column.REGION, Column.ROUTE, Column.SERIES, Column.LEVEL, Column.SUBMITTED_AT, Column.STATUS, Column.REVIEWED, Column.OUTCOME);
		List<String> lines = new ArrayList<>();
		lines.add(columns.stream().map(column -> column.label(Locale.SIMPLIFIED_CHINESE)).collect(Collectors.joining(",")));
		for (int i = 0; i < ROWS; i++) {
			boolean here = i % 2 == 0;
			boolean passed = here ? i % 8 == 0 : i % 10 != 1;
			lines.add(
				String.join(",", "M" + YEAR + "-" + (1000 + i), YEAR, "测试" + i, number(i), "虚构单位" + i % 7, "国有企业", here ? REGION : "650100", "评审",
					"工程技术", "中级", YEAR + "-03-02 09:00", "评审委员会已接收材料", "是", passed ? "通过" : "未通过"));
		}
		Path file = folder.resolve("申报" + YEAR + ".csv");
		Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
		return file;
	}

	/** A number of nobody: the address code 999999 belongs to no region. */
	private static String number(int i) {
		String body = "99999919900101" + String.format(Locale.ROOT, "%03d", i);
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int k = 0; k < weights.length; k++) {
			sum += weights[k] * (body.charAt(k) - '0');
		}
		return body + "10X98765432".charAt(sum % 11);
	}

	/** The import that the wizard runs, in the background as there. */
	private void importing(Path file) throws Exception {
		long before = count();
		ImportReport[] report = new ImportReport[1];
		office.done(CompletableFuture.runAsync(() -> {
			try {
				Session session = office.session();
				report[0] = new Import(session.registry(), new PolicyRegions(session.policies()), Clock.systemUTC()).run(
					new ImportRequest(file, MappingTemplate.NONE, folder.resolve("rejects.csv"), false, session.locale()),
					session.actor("clerk", "import", ""), Progress.NONE);
				session.changed(Session.Topic.APPLICATIONS);
			} catch (Failure e) {
				throw new AssertionError(e);
			}
		}));
		assertEquals(before + ROWS, count(), report[0].toString());
		office.until("the new year", () -> enquiry().state() instanceof Answer answer && answer.population().codes(Dimension.YEAR).contains(YEAR));
	}

	private long count() {
		try {
			return office.session().registry().count(Filter.ALL);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aYearIsImportedItsOutlierFoundAndExplainedAndTheChartSent() throws Exception {
		importing(file());
		// the new year alone
		Question year = Scene.FIRST.question().where(Dimension.YEAR, Set.of(YEAR));
		enquiry().ask(year);
		ChartView main = view("regions", ChartView.class);
		office.until("the answer", () -> enquiry().state() instanceof Answer answer && answer.breakdown().question().equals(year));
		office.until("the funnel plot", main::settled);
		Funnel funnel = (Funnel) main.picture().orElseThrow();
		Funnel.Group outlier = funnel.groups().stream().filter(each -> each.mark().key().contains(REGION)).findFirst().orElseThrow();
		assertFalse(outlier.standing() == Funnel.Standing.ORDINARY, "a pass rate of 25 % beside 80 % stands out");
		office.picture("morning-outlier");
		// who is behind it
		RowsView.open(office.page(), (Answer) enquiry().state(), new Brush(year, funnel).behind(outlier.mark()));
		Table rows = office.find(Table.class, "analytics.rows");
		office.until("its applications", () -> rows.getItemCount() == ROWS / 2);
		office.until("a page of them", () -> !rows.getItem(0).getText(1).isEmpty());
		String shown = Arrays.stream(rows.getItems()).limit(20).flatMap(item -> Stream.of(item.getText(0), item.getText(1), item.getText(3)))
			.collect(Collectors.joining(" "));
		assertFalse(shown.contains("测试") || shown.contains("999999"), "people stand there by their pseudonyms alone");
		assertTrue(office.find(Label.class, "analytics.rows.note").getText().contains("和田地区"));
		office.picture("morning-rows");
		// what goes out
		Path pdf = folder.resolve("outlier.pdf");
		Path csv = folder.resolve("outlier.csv");
		main.export(pdf);
		main.export(csv);
		assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
		assertTrue(Files.readString(csv).contains("和田地区"));
		// and every step back
		office.page().hideView(office.page().findView(RowsView.ID));
		main.setFocus();
		enquiry().undo();
		assertEquals(Scene.FIRST.question(), enquiry().question());
		rowsGone();
	}

	private void rowsGone() {
		office.until("the rows are closed", () -> office.page().findView(RowsView.ID) == null);
	}
}
