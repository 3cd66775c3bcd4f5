// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the file of an installed font: Java draws with fonts but does not tell where they lie.
 */
final class FontPlaces {

	private static final int DEEP = 6;
	private static final int REGULAR = 400;
	private static final int BOLD = 700;
	/** Beginnings of the names of files in which the families of {@code Typeface} are usually found; they are looked at first. */
	private static final List<String> LIKELY = List.of("notosanscjk", "notosanssc", "sourcehansans", "msyh", "pingfang", "wqy");

	private final List<Path> folders;

	/** @param folders where fonts lie */
	FontPlaces(List<Path> folders) {
		this.folders = folders;
	}

	/** The folders of this machine. */
	static FontPlaces here() {
		String home = System.getProperty("user.home", ".");
		String windows = Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows");
		String local = Optional.ofNullable(System.getenv("LOCALAPPDATA")).orElse(home);
		boolean onWindows = System.getProperty("os.name", "").startsWith("Windows");
		List<String> all = onWindows ? List.of(windows + "\\Fonts", local + "\\Microsoft\\Windows\\Fonts")
			: List.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts", "/System/Library/Fonts",
				"/Library/Fonts", home + "/Library/Fonts", "/System/Library/AssetsV2/com_apple_MobileAsset_Font7");
		return new FontPlaces(all.stream().map(Path::of).toList());
	}

	/**
	 * The upright font of a family that comes nearest to a weight.
	 *
	 * @param family its name in any language
	 * @param bold whether in bold
	 * @return empty where no file has it, or it must not or cannot be embedded
	 */
	Optional<FontFile> find(String family, boolean bold) {
		int wanted = bold ? BOLD : REGULAR;
		Sfnt best = null;
		int distance = Integer.MAX_VALUE;
		for (Path file : files()) {
			for (Sfnt font : of(file, family)) {
				int off = off(font, wanted);
				if (off < distance) {
					best = font;
					distance = off;
				}
			}
			if (distance == 0) {
				break;
			}
		}
		return best == null ? Optional.empty() : opened(best);
	}

	private static int off(Sfnt font, int wanted) {
		try {
			return Math.abs(font.weight() - wanted);
		} catch (IOException | IndexOutOfBoundsException e) {
			return Integer.MAX_VALUE; // a font whose weight cannot be read is not chosen
		}
	}

	private static List<Sfnt> of(Path file, String family) {
		List<Sfnt> found = new ArrayList<>();
		try {
			for (Sfnt font : Sfnt.fonts(file)) {
				if (font.has("name") && font.families().contains(family) && !font.slanted()) {
					found.add(font);
				}
			}
		} catch (IOException | IndexOutOfBoundsException e) {
			return List.of(); // a damaged font is as good as none: text falls back to outlines
		}
		return found;
	}

	private static Optional<FontFile> opened(Sfnt font) {
		try {
			boolean usable = font.embeddable() && (font.has("CFF ") || font.has("glyf"));
			return usable ? Optional.of(new FontFile(font)) : Optional.empty();
		} catch (IOException | IndexOutOfBoundsException e) {
			return Optional.empty(); // as for a damaged font
		}
	}

	private List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (Path folder : folders) {
			if (Files.isDirectory(folder)) {
				try (Stream<Path> walk = Files.walk(folder, DEEP)) {
					walk.filter(file -> name(file).endsWith(".ttc") || name(file).endsWith(".otf") || name(file).endsWith(".ttf"))
						.forEach(files::add);
				} catch (IOException | UncheckedIOException e) {
					continue; // a folder that cannot be listed has no fonts for us
				}
			}
		}
		files.sort(Comparator.comparing((Path file) -> LIKELY.stream().noneMatch(each -> name(file).startsWith(each)))
			.thenComparing(FontPlaces::name).thenComparing(Comparator.naturalOrder()));
		return files;
	}

	private static String name(Path file) {
		return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
	}
}
