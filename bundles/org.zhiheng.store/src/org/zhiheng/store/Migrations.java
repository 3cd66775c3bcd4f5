// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Numbered migrations by Flyway. Each is a text of SQL beside this class, handed over as an object: Flyway scans neither class path nor folders, and
 * finds its own plug-ins through the class loader it was loaded by, so that it works in OSGi as it does anywhere.
 */
final class Migrations {

	/** The version to which this code brings a database. */
	static final int VERSION = 3;

	private static final Logger LOG = Logger.getLogger("org.flywaydb"); //$NON-NLS-1$

	private Migrations() {
		// only functions
	}

	static void run(DataSource source) throws SQLException {
		LOG.setLevel(Level.SEVERE); // its warnings are about versions it was tested with, which our own tests cover
		JavaMigration[] steps = new JavaMigration[VERSION];
		for (int i = 0; i < VERSION; i++) {
			steps[i] = new Step(i + 1);
		}
		try {
			Flyway.configure(Flyway.class.getClassLoader()).dataSource(source).locations(new String[0]).javaMigrations(steps).load().migrate();
		} catch (FlywayException e) {
			throw new SQLException(e);
		}
	}

	/** One text of SQL. */
	private static final class Step implements JavaMigration {

		private final int version;
		private final String sql;

		Step(int version) {
			this.version = version;
			try (InputStream stream = Migrations.class.getResourceAsStream("V" + version + ".sql")) { //$NON-NLS-1$ //$NON-NLS-2$
				if (stream == null) {
					throw new IllegalStateException("no migration " + version); //$NON-NLS-1$
				}
				sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public MigrationVersion getVersion() {
			return MigrationVersion.fromVersion(Integer.toString(version));
		}

		@Override
		public String getDescription() {
			return "V" + version; //$NON-NLS-1$
		}

		@Override
		public Integer getChecksum() {
			CRC32 sum = new CRC32();
			sum.update(sql.replace("\r", "").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
			return Integer.valueOf((int) sum.getValue());
		}

		@Override
		public boolean canExecuteInTransaction() {
			return true;
		}

		@Override
		@NonNullByDefault({})
		public void migrate(Context context) throws Exception {
			try (Statement statement = context.getConnection().createStatement()) {
				for (String command : sql.replaceAll("(?m)^--.*$", "").split(";")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					if (!command.isBlank()) {
						statement.execute(command);
					}
				}
			}
		}
	}
}
