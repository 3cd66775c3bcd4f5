// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyRoot;

/**
 * Reads policy files. A file is never trusted: a DOCTYPE is refused, no entity is fetched, and size and depth are bounded.
 */
public final class PolicyFiles {

	/** Ending of a policy file's name. */
	public static final String ENDING = ".policy"; //$NON-NLS-1$

	private static final int MOST_BYTES = 16 * 1024 * 1024;
	private static final Map<String, Boolean> FEATURES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE, //$NON-NLS-1$
		"http://xml.org/sax/features/external-general-entities", Boolean.FALSE, //$NON-NLS-1$
		"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE, //$NON-NLS-1$
		"http://apache.org/xml/features/nonvalidating/load-external-dtd", Boolean.FALSE); //$NON-NLS-1$
	private static final Map<String, String> BOUNDS = Map.of("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "120"); //$NON-NLS-1$ //$NON-NLS-2$

	private PolicyFiles() {
	}

	/**
	 * Reads one file and checks its structure.
	 *
	 * @param file what to read
	 * @return its root, a notice or a catalogue
	 * @throws Failure 3001 to 3010 with file and line
	 */
	public static PolicyRoot read(PolicyFile file) throws Failure {
		RootTag.of(file);
		PolicyRoot root = parse(file);
		Structure.check(root, file);
		return root;
	}

	/** The id of a file's root as its first tag says it, empty where the file is none of ours. */
	public static Optional<String> id(PolicyFile file) {
		try {
			return Optional.of(RootTag.of(file).id());
		} catch (Failure e) {
			return Optional.empty();
		}
	}

	/**
	 * Writes a root in UTF-8.
	 *
	 * @param root what to write, as it was read with its resource
	 * @param name name of the file
	 * @return the file
	 */
	public static PolicyFile write(PolicyRoot root, String name) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			root.eResource().save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8")); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new PolicyFile(name, out.toByteArray());
	}

	/**
	 * Reads one file without checking its structure; references and elements are still resolved.
	 *
	 * @param file what to read
	 * @return its root
	 * @throws Failure 3002 to 3010 with file and line
	 */
	static PolicyRoot parse(PolicyFile file) throws Failure {
		if (file.bytes().length > MOST_BYTES) {
			throw new Failure(PolicyFiles.class, "ZH-3008", file.name(), String.valueOf(MOST_BYTES >> 20)); //$NON-NLS-1$
		}
		Objects.requireNonNull(PolicyPackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(file.name().replaceAll("[^A-Za-z0-9._-]", "_"))); //$NON-NLS-1$ //$NON-NLS-2$
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		try {
			resource.load(new ByteArrayInputStream(file.bytes()),
				Map.of(XMLResource.OPTION_PARSER_FEATURES, FEATURES, XMLResource.OPTION_PARSER_PROPERTIES, BOUNDS,
					XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
		} catch (IOException e) {
			throw Fault.of(file, resource, e);
		}
		if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof PolicyRoot root) {
			return root;
		}
		throw new Failure(PolicyFiles.class, "ZH-3009", file.name(), "xmi:XMI"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The shipped policies.
	 *
	 * @param shipped where they come from
	 * @return all of them; each is parsed when it is first asked for
	 * @throws Failure where a file is none of ours, which a test of the shipped files rules out
	 */
	public static PolicyBase base(PolicySource shipped) throws Failure {
		return new PolicyBase(tagged(shipped.files()));
	}

	/**
	 * The shipped policies with those of a folder in place of the shipped ones of the same id, and beside them where the id is new.
	 *
	 * @param shipped where the shipped ones come from
	 * @param folder holds {@code *.policy} files; each is read and checked at once
	 * @return all of them
	 * @throws Failure 3001 to 3012, naming the file
	 */
	public static PolicyBase base(PolicySource shipped, Path folder) throws Failure {
		return base(shipped, files(folder));
	}

	/**
	 * The shipped policies with others in place of the shipped ones of the same id, and beside them where the id is new.
	 *
	 * @param shipped where the shipped ones come from
	 * @param others each is read and checked at once
	 * @return all of them
	 * @throws Failure 3001 to 3012, naming the file
	 */
	public static PolicyBase base(PolicySource shipped, List<PolicyFile> others) throws Failure {
		Map<String, Held> all = tagged(shipped.files());
		Map<String, Held> own = tagged(others);
		for (Held held : own.values()) {
			Structure.check(held.root(), held.file());
		}
		all.putAll(own);
		PolicyBase base = new PolicyBase(all);
		References.check(base, own.keySet());
		return base;
	}

	private static Map<String, Held> tagged(List<PolicyFile> files) throws Failure {
		Map<String, Held> tagged = new LinkedHashMap<>();
		for (PolicyFile file : files) {
			RootTag tag = RootTag.of(file);
			@Nullable
			Held other = tagged.put(tag.id(), new Held(tag, file));
			if (other != null) {
				throw new Failure(PolicyFiles.class, "ZH-3011", tag.id(), other.file().name(), file.name()); //$NON-NLS-1$
			}
		}
		return tagged;
	}

	private static List<PolicyFile> files(Path folder) throws Failure {
		try (Stream<Path> paths = Files.list(folder)) {
			List<PolicyFile> files = new ArrayList<>();
			for (Path path : paths.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
				if (Files.size(path) > MOST_BYTES) {
					throw new Failure(PolicyFiles.class, "ZH-3008", path.toString(), String.valueOf(MOST_BYTES >> 20)); //$NON-NLS-1$
				}
				files.add(new PolicyFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
			}
			return files;
		} catch (IOException e) {
			throw new Failure(e, PolicyFiles.class, "ZH-3001", folder.toString()); //$NON-NLS-1$
		}
	}
}
