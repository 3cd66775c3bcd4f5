// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.saving;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;

/** A journal in memory; everything else of a registry is out of reach. */
final class FakeRegistry {

	/** What happens when a record is about to be written. */
	interface BeforeRecord {
		void run(Change change) throws Failure;
	}

	final List<Change> records = new ArrayList<>();
	BeforeRecord before = change -> {};

	Registry registry() {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, arguments) -> switch (method.getName()) {
				case "record" -> record((Change) arguments[0]);
				case "sequence" -> (long) records.size();
				case "trail" -> trail();
				default -> throw new AssertionError(method.getName());
			});
	}

	private Recording record(Change change) throws Failure {
		before.run(change);
		records.add(change);
		return new Recording(records.size(), Instant.EPOCH);
	}

	private AuditTrail trail() {
		return new AuditTrail() {

			@Override
			public List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) {
				return IntStream.range(0, records.size()).map(i -> records.size() - 1 - i).mapToObj(i -> entry(i + 1L, records.get(i)))
					.filter(question::test)
					.limit(limit).toList();
			}

			@Override
			public long count(Question question) {
				return records.size();
			}
		};
	}

	private static AuditEntry entry(long sequence, Change change) {
		return new AuditEntry(sequence, Instant.EPOCH, change.why().actor(), false, change.why().role(), change.why().action(), change.entity(),
			change.before(), change.after(), change.why().reason(), null, change.why().policyVersion(), change.why().source(), "");
	}
}
