// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Completes the class data archive that the start file lets the Java machine leave at its end.
 *
 * <p>The Java machine keeps in it what is loaded and linked. A start also loads some nine hundred classes that it only compares others with and never links;
 * left out, each later start would read and check them anew. The start file names, in the property {@code zhiheng.classes}, the Java machine's own list of
 * loaded classes; each of them is linked here, and the archive holds them.
 */
public final class ClassArchive {

	/** Names the list of loaded classes; set only when an archive is being made. */
	static final String LIST = "zhiheng.classes";

	private static final String SOURCE = " source: file:";

	private final Map<String, Bundle> bundles;
	private int linked;
	private int left;

	private ClassArchive(BundleContext context) {
		bundles = Arrays.stream(context.getBundles()).collect(Collectors.toMap(each -> jar(each.getLocation()), each -> each, (a, b) -> a));
	}

	/**
	 * Links what this start has loaded, if an archive is to be made of it; otherwise does nothing.
	 *
	 * @param context of any active bundle
	 */
	public static void complete(BundleContext context) {
		String list = System.getProperty(LIST);
		if (list == null) {
			return;
		}
		// Linking loads more classes; the list grows while it is read.
		try (BufferedReader lines = Files.newBufferedReader(Path.of(list), StandardCharsets.UTF_8)) {
			ClassArchive archive = new ClassArchive(context);
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				archive.link(line);
			}
			Platform.getLog(ClassArchive.class).info("Class archive: " + archive.linked + " linked, " + archive.left + " left");
		} catch (IOException e) {
			// Costs the next starts some speed and nothing else.
			Platform.getLog(ClassArchive.class).warn(e.toString(), e);
		}
	}

	private void link(String line) {
		Loaded loaded = Loaded.of(line);
		if (loaded == null) {
			return;
		}
		try {
			Bundle bundle = bundles.get(loaded.jar());
			Class<?> type = bundle == null ? Class.forName(loaded.name(), false, Bundle.class.getClassLoader())
				: host(bundle).loadClass(loaded.name());
			// The Java machine links a class before it tells its constructors.
			type.getDeclaredConstructors();
			linked++;
		} catch (ClassNotFoundException | LinkageError e) {
			// It names what this product does not ship; a later start will do without it as this one did.
			left++;
		}
	}

	/** A fragment's classes are its host's. */
	private static Bundle host(Bundle bundle) {
		Bundle @Nullable [] hosts = Platform.getHosts(bundle);
		return hosts == null ? bundle : hosts[0];
	}

	private static String jar(String location) {
		return location.substring(location.lastIndexOf('/') + 1);
	}

	/**
	 * A class that was read from a jar.
	 *
	 * @param name its binary name
	 * @param jar the file name of the jar
	 */
	record Loaded(String name, String jar) {

		/** Reads a line of the list; null for a class that came from elsewhere, or was made at run time. */
		static @Nullable Loaded of(String line) {
			int at = line.indexOf(SOURCE);
			return at < 0 || !line.endsWith(".jar") ? null : new Loaded(line.substring(0, at), ClassArchive.jar(line));
		}
	}
}
