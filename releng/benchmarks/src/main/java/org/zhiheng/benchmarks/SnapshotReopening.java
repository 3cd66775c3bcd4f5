// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

import org.zhiheng.journal.FaultPoint;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.Origin;
import org.zhiheng.statistics.Population;
import org.zhiheng.store.H2Workspaces;

/**
 * A population read from a workspace that hands over made-up applications, and reopened from its sealed snapshot, against reading the same file
 * from the page cache and deciphering it.
 */
final class SnapshotReopening implements AutoCloseable {

	private static final int TURNS = 5;
	private static final double LIMIT = 3;

	private final Registry workspace;
	private final Registry registry;
	private final int rows;

	SnapshotReopening(Path work, int rows) throws Failure, IOException {
		this.rows = rows;
		this.workspace = new H2Workspaces(work.resolve("keys"), Clock.systemUTC(), FaultPoint.NONE)
			.create(Files.createTempDirectory(work, "population"), true, Locale.ENGLISH);
		this.registry = (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, arguments) -> {
				if (method.getName().equals("scan")) {
					scan(arguments[arguments.length - 2]);
					return null;
				}
				try {
					return method.invoke(workspace, arguments);
				} catch (InvocationTargetException e) {
					throw e.getCause();
				}
			});
	}

	@SuppressWarnings("unchecked")
	private void scan(Object each) {
		SyntheticApplications.scan(rows, (Consumer<? super Kept>) each);
	}

	Population read() throws Failure {
		return Population.read(registry, SyntheticApplications.REGIONS, "benchmark", Progress.NONE);
	}

	Result reopening() throws Exception {
		double[] ours = new double[TURNS];
		double[] bytes = new double[TURNS];
		boolean same = true;
		for (int i = -1; i < TURNS; i++) {
			// what turns before left in memory is no cost of this one: a workspace is opened once in a program's life
			System.gc();
			long start = System.nanoTime();
			Population again = read();
			double mine = (System.nanoTime() - start) / 1e6;
			same &= again.origin() == Origin.REOPENED && again.size() == rows;
			System.gc();
			start = System.nanoTime();
			decipher(workspace.derived().orElseThrow());
			if (i >= 0) {
				ours[i] = mine;
				bytes[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		return new Result("reopening the snapshot", Result.median(ours), Result.median(bytes), "reading and deciphering its bytes", "ms", LIMIT, rows,
			same);
	}

	private static void decipher(DerivedFiles files) throws IOException {
		try (DerivedFiles.Pieces pieces = files.open("population").orElseThrow()) {
			for (int i = 0; i < pieces.count(); i++) {
				pieces.read(i);
			}
		}
	}

	@Override
	public void close() throws Failure {
		workspace.close();
	}
}
