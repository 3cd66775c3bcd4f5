// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the signatures from named jars of a built product: {@code RemoveSignatures PRODUCTS NAME…}. The Java machine archives no class of a signed jar, and
 * checks the signature of the framework at every start, though nobody asks who signed it.
 */
public final class RemoveSignatures {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	private RemoveSignatures() {
	}

	/**
	 * Rewrites the jars in place.
	 *
	 * @param arguments the folder of the products, and the symbolic names
	 * @throws IOException when a jar cannot be read or written, or a name is in no product
	 */
	public static void main(String[] arguments) throws IOException {
		for (String name : List.of(arguments).subList(1, arguments.length)) {
			List<Path> jars;
			try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
				jars = files.filter(each -> each.getFileName().toString().startsWith(name + "_") && each.toString().endsWith(".jar")).toList();
			}
			if (jars.isEmpty()) {
				throw new IOException("No jar of " + name + " under " + arguments[0]);
			}
			for (Path jar : jars) {
				unsign(jar);
			}
		}
	}

	private static void unsign(Path jar) throws IOException {
		Path plain = jar.resolveSibling(jar.getFileName() + ".plain");
		try (JarFile signed = new JarFile(jar.toFile(), false)) {
			Manifest manifest = signed.getManifest();
			// the sections of single entries hold their digests and nothing else
			manifest.getEntries().values().removeIf(RemoveSignatures::onlyDigests);
			try (OutputStream file = Files.newOutputStream(plain); JarOutputStream out = new JarOutputStream(file, manifest)) {
				for (JarEntry entry : signed.stream().toList()) {
					if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !SIGNATURE.matcher(entry.getName()).matches()) {
						copy(signed, entry, out);
					}
				}
			}
		}
		Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static boolean onlyDigests(Attributes section) {
		return section.keySet().stream().allMatch(each -> each.toString().endsWith("-Digest"));
	}

	private static void copy(JarFile from, JarEntry entry, JarOutputStream to) throws IOException {
		JarEntry fresh = new JarEntry(entry.getName());
		fresh.setTime(entry.getTime());
		to.putNextEntry(fresh);
		try (InputStream bytes = from.getInputStream(entry)) {
			bytes.transferTo(to);
		}
		to.closeEntry();
	}
}
