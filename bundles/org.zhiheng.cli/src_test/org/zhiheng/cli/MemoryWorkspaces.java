// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.ReceivedFiles;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.Verification;
import org.zhiheng.registry.Workspaces;

/** Workspaces that live as long as the test. */
final class MemoryWorkspaces implements Workspaces {

	final Map<Path, Shelf> shelves = new HashMap<>();
	Verification found = new Verification(Verification.Verdict.CONSISTENT, 3, null, null, "holds");
	List<Path> checkpoints = List.of();

	/** What one workspace holds. */
	static final class Shelf implements InvocationHandler {

		final boolean demo;
		final Map<String, Submission> rows = new TreeMap<>();
		SideTables sides = SideTables.NONE;
		final MemoryPolicies policies = new MemoryPolicies();
		final List<Change> changes = new ArrayList<>();
		final List<String> disclosures = new ArrayList<>();
		long sequence;

		Shelf(boolean demo) {
			this.demo = demo;
		}

		@Override
		public Object invoke(Object proxy, Method method, Object[] args) {
			return switch (method.getName()) {
				case "demo" -> demo;
				case "readOnly" -> false;
				case "notices" -> List.of("opened");
				case "sequence" -> sequence;
				case "checkpoint" -> "checkpoint " + sequence + "\n";
				case "received" -> (ReceivedFiles) (file, digest) -> file;
				case "record" -> recorded((Change) args[0]);
				case "policies", "trail" -> policies;
				case "count" -> (long) rows.size();
				case "keep" -> keep((List<?>) args[0], true);
				case "preview" -> keep((List<?>) args[0], false);
				case "scan" -> args[0] instanceof Filter filter ? scan(filter, args[1]) : scan(Filter.ALL, args[0]);
				case "page" -> rows.values().stream().map(row -> new Kept(row.row(), "p", 1, 1)).filter(row -> ((Filter) args[0]).test(row.row()))
					.skip((Long) args[1]).limit((Integer) args[2]).toList();
				case "find" -> Optional.ofNullable(rows.get(args[0])).map(row -> new Kept(row.row(), "p", 1, 1));
				case "identity" -> identity(String.valueOf(args[0]), (Provenance) args[1]);
				case "sides" -> sides;
				case "ofPersons" -> null;
				case "derived" -> Optional.empty();
				case "pseudonym" -> "P" + args[0].hashCode();
				case "close" -> null;
				default -> throw new IllegalStateException(method.getName());
			};
		}

		private Identity identity(String number, Provenance why) {
			disclosures.add(number + " " + why.reason());
			return rows.get(number).identity();
		}

		private Recording recorded(Change change) {
			changes.add(change);
			return new Recording(++sequence, Instant.EPOCH);
		}

		private IntakeResult keep(List<?> batch, boolean really) {
			List<IntakeResult.Outcome> outcomes = new ArrayList<>();
			for (Object each : batch) {
				Submission submission = (Submission) each;
				boolean known = submission.equals(rows.get(submission.row().number()));
				outcomes.add(known ? IntakeResult.Outcome.UNCHANGED : IntakeResult.Outcome.IMPORTED);
				if (really) {
					rows.put(submission.row().number(), submission);
				}
			}
			return new IntakeResult(outcomes, really ? ++sequence : sequence);
		}

		@SuppressWarnings("unchecked")
		private Object scan(Filter filter, Object each) {
			rows.values().stream().filter(row -> filter.test(row.row()))
				.forEach(row -> ((Consumer<Kept>) each).accept(new Kept(row.row(), "p", 1, 1)));
			return null;
		}
	}

	private static Registry registry(Shelf shelf) {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class }, shelf);
	}

	@Override
	public Registry open(Path folder, Locale locale) {
		return registry(shelves.get(folder));
	}

	@Override
	public Registry create(Path folder, boolean demo, Locale locale) {
		shelves.put(folder, new Shelf(demo));
		return open(folder, locale);
	}

	@Override
	public boolean exists(Path folder) {
		return shelves.containsKey(folder);
	}

	@Override
	public Verification verify(Path folder, List<Path> files, Locale locale, Progress progress) throws Failure {
		checkpoints = files;
		return found;
	}
}
