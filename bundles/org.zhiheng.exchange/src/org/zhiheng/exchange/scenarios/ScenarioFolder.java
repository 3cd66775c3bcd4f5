// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.whatif.Scenario;

/**
 * The folder {@code scenarios} of a workspace. Every saving and deleting is journalled before the file changes; the journal holds the content, so
 * that a lost file can be had again from it.
 */
public final class ScenarioFolder {

	/** What such changes are called in the journal. */
	public static final String ACTION = "scenario";

	private static final String ENDING = ".json";
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.()（）-]{0,59}");

	private final Path folder;
	private final Map<String, ScenarioFile> beside;

	/** @param workspace the workspace's folder */
	public ScenarioFolder(Path workspace) {
		this(workspace.resolve("scenarios"), Map.of());
	}

	private ScenarioFolder(Path folder, Map<String, ScenarioFile> beside) {
		this.folder = folder;
		this.beside = beside;
	}

	/**
	 * The same with a scenario that is kept elsewhere, to be read under a name as if it were kept here.
	 *
	 * @param name by which it is asked for
	 * @param file what it says
	 */
	public ScenarioFolder with(String name, ScenarioFile file) {
		Map<String, ScenarioFile> more = new TreeMap<>(beside);
		more.put(name, file);
		return new ScenarioFolder(folder, more);
	}

	/** The names of the scenarios kept, in their order. */
	public List<String> names() throws Failure {
		Set<String> names = new TreeSet<>(beside.keySet());
		names.addAll(kept());
		return List.copyOf(names);
	}

	private List<String> kept() throws Failure {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> String.valueOf(each.getFileName())).filter(each -> each.endsWith(ENDING) && !each.startsWith("."))
				.map(each -> each.substring(0, each.length() - ENDING.length())).sorted().toList();
		} catch (IOException e) {
			throw new Failure(e, ScenarioFolder.class, "ZH-5071", folder.toString());
		}
	}

	/** Reads one of them. */
	public ScenarioFile read(String name) throws Failure {
		@Nullable
		ScenarioFile other = beside.get(name);
		return other == null ? ScenarioFile.read(file(name)) : other;
	}

	/** Whether a scenario can be kept under a name. */
	public static boolean takes(String name) {
		return NAME.matcher(name).matches() && !name.contains("..");
	}

	private Path file(String name) throws Failure {
		if (!takes(name)) {
			throw new Failure(ScenarioFolder.class, "ZH-5072", name);
		}
		return folder.resolve(name + ENDING);
	}

	/**
	 * Keeps a scenario under its name, in place of one of the same name.
	 *
	 * @param registry journals it
	 * @param scenario with a name
	 * @param why who saves it
	 * @return the file
	 * @throws Failure ZH-5072 where the name cannot be a file's, ZH-5073 where the file cannot be written; the journal then says that it was to be
	 */
	public Path save(Registry registry, Scenario scenario, Provenance why) throws Failure {
		Path file = file(scenario.name());
		byte[] bytes = ScenarioFile.bytes(scenario);
		registry.record(new Change(why, ACTION + "/" + scenario.name(), before(file), new String(bytes, StandardCharsets.UTF_8), null));
		try {
			Files.createDirectories(folder);
			Path part = folder.resolve("." + ProcessHandle.current().pid() + ".part");
			Files.write(part, bytes);
			if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return file;
		} catch (IOException e) {
			throw new Failure(e, ScenarioFolder.class, "ZH-5073", file.toString());
		}
	}

	/** Deletes a scenario; the journal keeps what it said. */
	public void delete(Registry registry, String name, Provenance why) throws Failure {
		Path file = file(name);
		@Nullable
		String before = before(file);
		if (before == null) {
			throw new Failure(ScenarioFolder.class, "ZH-5071", file.toString());
		}
		registry.record(new Change(why, ACTION + "/" + name, before, null, null));
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new Failure(e, ScenarioFolder.class, "ZH-5073", file.toString());
		}
	}

	private static @Nullable String before(Path file) throws Failure {
		try {
			return Files.exists(file) ? Files.readString(file) : null;
		} catch (IOException e) {
			throw new Failure(e, ScenarioFolder.class, "ZH-5071", file.toString());
		}
	}
}
