// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.sql.SQLException;
import java.util.Properties;

/**
 * H2 in memory. It hands out the last result of a statement again while the table stands, so that nothing would be computed in the second turn.
 * Told not to, it computes subqueries anew for every row, which no user would have it do; so the table is touched instead: its first row is
 * written once more and deleted once.
 */
final class H2 extends SqlPeer {

	H2() throws SQLException {
		super("H2", "jdbc:h2:mem:peer", new Properties());
	}

	@Override
	void forget() throws SQLException {
		execute("INSERT INTO application SELECT * FROM application FETCH FIRST ROW ONLY");
		execute("DELETE FROM application FETCH FIRST ROW ONLY");
	}

	/** For every row of a join it groups the other side again: minutes, where windows take seconds. */
	@Override
	boolean windows() {
		return true;
	}
}
