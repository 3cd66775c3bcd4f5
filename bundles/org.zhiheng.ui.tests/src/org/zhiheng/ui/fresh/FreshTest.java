// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.zhiheng.registry.Filter;
import org.zhiheng.ui.analytics.ChartView;
import org.zhiheng.ui.analytics.Office;
import org.zhiheng.ui.analytics.Replies;

/** A first morning: a workspace for a demonstration with nobody in it, in the dark look. */
class FreshTest {

	private static final int DARK = 90;

	private Office office;

	@Test
	void theEmptyWindowIsDarkAndSaysSoAndTheDemonstrationFillsIt() throws Exception {
		office = new Office("org.zhiheng.app.analytics", false);
		assertEquals(0, office.session().registry().count(Filter.ALL), "this test needs a workspace of its own");
		for (String name : List.of("regions", "trend")) {
			office.until("a sentence in " + name, () -> chart(name).canvas().description().contains("演示"));
			assertTrue(chart(name).picture().isEmpty());
		}
		assertEquals(0, office.find(Table.class, "analytics.table").getItemCount());
		office.picture("fresh-empty");
		dark();
		demonstration();
		List<String> errors = errors();
		assertTrue(errors.isEmpty(), errors.toString());
	}

	private ChartView chart(String name) {
		return (ChartView) office.page().findView("org.zhiheng.ui.analytics." + name);
	}

	private void dark() throws IOException {
		Shell shell = office.page().getWorkbenchWindow().getShell();
		Canvas canvas = office.find(Canvas.class, "analytics.regions");
		assertDark("the chart", canvas.toDisplay(4, 4));
		Point top = shell.toDisplay(0, 0);
		// above the contents of the window lies its menu bar; its right half is empty
		assertDark("the menu bar", new Point(top.x + shell.getClientArea().width * 3 / 4, top.y - 6));
	}

	private static void assertDark(String what, Point at) {
		Display display = Display.getCurrent();
		Image image = new Image(display, 1, 1);
		GC gc = new GC(display);
		gc.copyArea(image, at.x, at.y);
		gc.dispose();
		RGB colour = image.getImageData().palette.getRGB(image.getImageData().getPixel(0, 0));
		image.dispose();
		assertTrue(colour.red < DARK && colour.green < DARK && colour.blue < DARK, what + " is " + colour);
	}

	/** The action of the menu: it fills the workspace, says how many, and does nothing the second time. */
	private void demonstration() throws Exception {
		String said = demo("fresh-demo");
		long kept = office.session().registry().count(Filter.ALL);
		assertTrue(kept > 1000, said);
		assertTrue(said.replace(",", "").contains(Long.toString(kept)), said);
		for (String name : List.of("regions", "trend")) {
			office.until(name, () -> chart(name).settled());
			assertFalse(chart(name).picture().isEmpty());
		}
		office.picture("fresh-filled");
		assertTrue(demo("fresh-again").contains("没有再生成"));
		assertEquals(kept, office.session().registry().count(Filter.ALL));
	}

	private String demo(String picture) throws Exception {
		String[] said = new String[1];
		Replies replies = new Replies().when("the end", () -> office.dialog("完成").isPresent(), () -> {
			Shell dialog = office.dialog("完成").orElseThrow();
			said[0] = Office.words(dialog);
			try {
				office.shoot(picture);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			dialog.close();
		}).begin();
		office.command("org.zhiheng.ui.demo");
		office.until("the demonstration", replies::done);
		replies.check();
		return said[0];
	}

	/** What of ours the platform's log holds of errors. */
	private static List<String> errors() throws IOException {
		Path log = Platform.getLogFileLocation().toFile().toPath();
		return Files.exists(log) ? Files.readAllLines(log).stream()
			.filter(line -> line.startsWith("!ENTRY") && line.split(" ").length > 2 && "4".equals(line.split(" ")[2]) || line.startsWith("!STACK"))
			.toList() : List.of();
	}
}
