// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.zhiheng.demo.DemoCsv;
import org.zhiheng.demo.PolicyGround;
import org.zhiheng.demo.DemoPopulation;
import org.zhiheng.demo.Years;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policies.ShippedPolicies;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.ImportRequest;
import org.zhiheng.store.H2Workspaces;

/**
 * Import of a CSV file with validation, encipherment and journal, against H2's own CSVREAD of the same file into a table, both with
 * WRITE_DELAY=0 and an enciphered database file.
 */
final class ImportAgainstCsvRead {

	private static final int ROWS = 100_000;
	private static final int WARM = 1;
	private static final int TURNS = 5;
	private static final double LIMIT = 1.5;

	private final Path work;
	private final PolicyBase policies;

	ImportAgainstCsvRead(Path work) throws Failure {
		this.work = work;
		this.policies = PolicyFiles.base(new ShippedPolicies());
	}

	Result run() throws Exception {
		Path csv = work.resolve("applications.csv");
		DemoCsv.write(csv, new DemoPopulation(PolicyGround.of(policies), 1, Years.USUAL), ROWS);
		double[] ours = new double[TURNS];
		double[] peer = new double[TURNS];
		long mine = 0;
		long other = 0;
		for (int i = -WARM; i < TURNS; i++) {
			Path workspace = fresh("import-workspace");
			long start = System.nanoTime();
			mine = intake(csv, workspace);
			double a = (System.nanoTime() - start) / 1e6;
			Path database = fresh("csvread");
			start = System.nanoTime();
			other = csvRead(csv, database);
			double b = (System.nanoTime() - start) / 1e6;
			if (i >= 0) {
				ours[i] = a;
				peer[i] = b;
			}
		}
		return new Result("import of CSV, kept and journalled", Result.median(ours), Result.median(peer), "H2 CSVREAD into a table", "ms", LIMIT,
			ROWS,
			mine == ROWS && other == ROWS);
	}

	private long intake(Path csv, Path workspace) throws Failure, IOException {
		try (Registry registry = new H2Workspaces(work.resolve("keys"), Clock.systemUTC(), FaultPoint.NONE).create(workspace, true, Locale.ENGLISH)) {
			Provenance why = new Provenance("benchmark", false, "administrator", "import", "", "", "");
			ImportReport report = new Import(registry, new PolicyRegions(policies), Clock.systemUTC()).run(ImportRequest.of(csv, null), why,
				Progress.NONE);
			return report.imported();
		}
	}

	private static long csvRead(Path csv, Path database) throws SQLException {
		String url = "jdbc:h2:file:" + database.resolve("peer") + ";WRITE_DELAY=0;CIPHER=AES";
		try (Connection connection = DriverManager.getConnection(url, "sa", "0123456789abcdef0123456789abcdef ");
			Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE APPLICATION AS SELECT * FROM CSVREAD('" + csv + "', NULL, 'charset=UTF-8')");
			try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM APPLICATION")) {
				count.next();
				return count.getLong(1);
			}
		}
	}

	private Path fresh(String name) throws IOException {
		Path folder = work.resolve(name);
		if (Files.exists(folder)) {
			try (Stream<Path> below = Files.walk(folder)) {
				for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
		return Files.createDirectories(folder);
	}
}
