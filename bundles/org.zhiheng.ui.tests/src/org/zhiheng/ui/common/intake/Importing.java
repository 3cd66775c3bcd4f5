// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.ui.analytics.Office;
import org.zhiheng.ui.analytics.Replies;

/** A file of applications of people who do not exist, and a person who takes it through the wizard. */
public final class Importing {

	private static final List<Column> COLUMNS = List.of(Column.APPLICATION_NUMBER, Column.YEAR, Column.NAME, Column.ID_NUMBER, Column.EMPLOYER,
		Column.EMPLOYER_TYPE, Column.REGION, Column.ROUTE, Column.SERIES, Column.LEVEL, Column.SUBMITTED_AT, Column.STATUS, Column.REVIEWED,
		Column.OUTCOME);
	private static final String NEXT = "import.button.15";
	private static final String FINISH = "import.button.16";
	private static final String DONE = "完成";

	/**
	 * What the wizard said.
	 *
	 * @param tried after the trial
	 * @param done at the end
	 */
	public record Said(String tried, String done) {}

	private final Office office;

	/** @param office whose window it is */
	public Importing(Office office) {
		this.office = office;
	}

	/** A file of these rows under the headings of the table of applications. */
	public static void write(Path file, List<String> rows) throws IOException {
		write(file, COLUMNS, rows);
	}

	/** A file of these rows under the headings of some columns. */
	static void write(Path file, List<? extends TableField> columns, List<String> rows) throws IOException {
		List<String> lines = new ArrayList<>(rows);
		lines.add(0, columns.stream().map(column -> column.label(Locale.SIMPLIFIED_CHINESE)).collect(Collectors.joining(",")));
		Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
	}

	/** A row of somebody. */
	public static String row(String prefix, String year, int i, String region, boolean passed) {
		return String.join(",", prefix + year + "-" + (1000 + i), year, "测试" + i, person(i), "虚构单位" + i % 7, "国有企业", region, "评审", "工程技术", "中级",
			year + "-03-02 09:00", "评审委员会已接收材料", "是", passed ? "通过" : "未通过");
	}

	/** A number of nobody: the address code 999999 belongs to no region. */
	public static String person(int i) {
		String body = "99999919900101" + String.format(Locale.ROOT, "%03d", i);
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int k = 0; k < weights.length; k++) {
			sum += weights[k] * (body.charAt(k) - '0');
		}
		return body + "10X98765432".charAt(sum % 11);
	}

	/**
	 * Takes a file of applications through the wizard, page by page, and closes what it says at the end.
	 *
	 * @param file the file
	 * @param picture by which name the trial is shot
	 */
	public Said through(Path file, String picture) throws Exception {
		return through(file, Column.YEAR, picture);
	}

	/**
	 * Takes a file through the wizard.
	 *
	 * @param file the file
	 * @param column one that its table has
	 * @param picture by which name the trial is shot
	 */
	Said through(Path file, TableField column, String picture) throws Exception {
		String table = column.table() == TableKind.APPLICATIONS ? "" : column.table().key() + '!';
		String mapped = "import.map." + table + column.label(Locale.SIMPLIFIED_CHINESE);
		String[] said = new String[2];
		Replies replies = new Replies().when("the wizard", () -> office.now(Text.class, "import.file").isPresent(),
			() -> office.now(Text.class, "import.file").orElseThrow().setText(file.toString()))
			.when("the headings", () -> office.ready(NEXT), () -> press(NEXT))
			.when("the mapping", () -> visible(mapped) && office.ready(NEXT), () -> press(NEXT))
			.when("the trial", () -> office.ready(FINISH), () -> {
				said[0] = office.now(Label.class, "import.trial").orElseThrow().getText();
				shoot(picture);
				press(FINISH);
			}).when("the end", () -> office.dialog(DONE).isPresent(), () -> {
				Shell dialog = office.dialog(DONE).orElseThrow();
				said[1] = Office.words(dialog);
				shoot(picture + "-done");
				dialog.close();
			}).begin();
		office.command("org.zhiheng.ui.import");
		office.until("the import", replies::done);
		replies.check();
		return new Said(said[0], said[1]);
	}

	private boolean visible(String id) {
		return office.now(Combo.class, id).filter(Combo::isVisible).isPresent();
	}

	private void press(String id) {
		office.select(office.now(Button.class, id).orElseThrow());
	}

	private void shoot(String name) {
		try {
			office.shoot(name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
