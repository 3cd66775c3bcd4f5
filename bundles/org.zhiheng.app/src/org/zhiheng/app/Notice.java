// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A component of the product with its licence, as the table of notices in the installation names it.
 *
 * @param name symbolic name
 * @param version its version
 * @param licence SPDX expression, or empty where the table has no row
 */
record Notice(String name, String version, String licence) {

	private static final int LICENCE = 2;

	/** The components that run, in the order of their names. */
	static List<Notice> installed() {
		Map<String, String> licences = licences();
		Bundle[] bundles = FrameworkUtil.getBundle(Notice.class).getBundleContext().getBundles();
		return List.of(bundles).stream()
			.map(each -> new Notice(each.getSymbolicName(), each.getVersion().toString(), licence(licences, each.getSymbolicName())))
			.sorted(Comparator.comparing(Notice::name)).toList();
	}

	private static String licence(Map<String, String> licences, String name) {
		return name.startsWith("org.zhiheng.") ? "EPL-2.0" : licences.getOrDefault(name, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Map<String, String> licences() {
		Map<String, String> licences = new HashMap<>();
		try (InputStream table = new URL(Platform.getInstallLocation().getURL(), "notices/notices.tsv").openStream()) { //$NON-NLS-1$
			new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(each -> each.split("\t")) //$NON-NLS-1$
				.filter(each -> each.length > LICENCE)
				.forEach(each -> licences.put(each[0], each[LICENCE]));
		} catch (IOException e) {
			// Run from an IDE there is no installation; the names and versions are still true.
			Platform.getLog(Notice.class).warn("notices/notices.tsv", e); //$NON-NLS-1$
		}
		return licences;
	}
}
