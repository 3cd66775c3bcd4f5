// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.zhiheng.statistics.Population;

/** A PostgreSQL server of our own on the loopback address, where one is installed; stopped and erased when closed. */
final class Postgres extends SqlPeer {

	private static final int PATIENCE = 120;

	private final Process server;
	private final Path folder;

	private Postgres(Process server, Path folder, int port) throws SQLException {
		super("PostgreSQL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties());
		this.server = server;
		this.folder = folder;
		execute("SET max_parallel_workers_per_gather = 2");
		execute("SET work_mem = '256MB'");
	}

	private static Properties properties() {
		Properties properties = new Properties();
		properties.setProperty("user", "bench");
		return properties;
	}

	/** Starts a server; empty where none is installed. */
	static Optional<Postgres> start(Path work) throws IOException, InterruptedException, SQLException {
		Optional<Path> installed = programs();
		if (installed.isEmpty()) {
			return Optional.empty();
		}
		Path programs = installed.get();
		Path folder = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "zhiheng-bench-postgres");
		boolean root = "root".equals(System.getProperty("user.name"));
		if (root) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			run(List.of("chown", "nobody", folder.toString()), work);
		}
		Path data = folder.resolve("data");
		run(as(root, List.of(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", "bench", "-A", "trust", "--no-sync")), work);
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		Process server = new ProcessBuilder(as(root, List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p",
			Integer.toString(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c",
			"shared_buffers=2GB"))).redirectErrorStream(true).redirectOutput(work.resolve("postgres.log").toFile()).start();
		return Optional.of(connect(server, folder, port));
	}

	private static Postgres connect(Process server, Path folder, int port) throws InterruptedException, SQLException {
		for (int i = 0;; i++) {
			try {
				return new Postgres(server, folder, port);
			} catch (SQLException e) {
				if (i == PATIENCE || !server.isAlive()) {
					server.destroy();
					throw e;
				}
				server.waitFor(250, TimeUnit.MILLISECONDS);
			}
		}
	}

	private static List<String> as(boolean root, List<String> command) {
		List<String> whole = new ArrayList<>(root ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups") : List.of());
		whole.addAll(command);
		return whole;
	}

	private static void run(List<String> command, Path work) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true)
			.redirectOutput(work.resolve("postgres-setup.log").toFile()).start();
		if (process.waitFor() != 0) {
			throw new IOException(command + ": " + Files.readString(work.resolve("postgres-setup.log")));
		}
	}

	private static Optional<Path> programs() throws IOException {
		Path debian = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(debian)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(debian)) {
			return versions.map(each -> each.resolve("bin")).filter(each -> Files.isExecutable(each.resolve("postgres")))
				.max(Comparator.naturalOrder());
		}
	}

	@Override
	void load(Population population) throws SQLException {
		super.load(population);
		execute("VACUUM ANALYZE application");
	}

	@Override
	public void close() throws Exception {
		super.close();
		server.destroy();
		server.waitFor();
		try (Stream<Path> below = Files.walk(folder)) {
			for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
