// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What is on the screen now. */
public final class Screen {

	private static final String ID = "org.zhiheng.id";

	private Screen() {
	}

	/** Every widget of every shell. */
	public static Stream<Control> widgets() {
		return Arrays.stream(Display.getCurrent().getShells()).flatMap(Screen::within);
	}

	/** The widgets of a name. */
	public static Stream<Control> named(String id) {
		return widgets().filter(each -> id.equals(each.getData(ID)));
	}

	/** A widget and every one in it. */
	public static Stream<Control> within(Control control) {
		Stream<Control> below = control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(Screen::within)
			: Stream.empty();
		return Stream.concat(Stream.of(control), below);
	}

	/** Takes a picture of it as it is, for a person to look at. */
	public static void shoot(String name) throws IOException {
		Path folder = Path.of(System.getProperty("zhiheng.screenshots", "target/screenshots"));
		Files.createDirectories(folder);
		Display display = Display.getCurrent();
		Rectangle screen = display.getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{ image.getImageData() };
		image.dispose();
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
