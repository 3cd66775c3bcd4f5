// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.RegionNames;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.Table;
import org.zhiheng.registry.intake.tables.TableFile;
import org.zhiheng.registry.intake.tables.TableFiles;
import org.zhiheng.registry.intake.values.ColumnReaders;

/**
 * Brings a file of tables into the registry: maps its headings, validates its rows, keeps the good ones in batches and writes the others into a
 * reject file.
 */
public final class Import {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai"); //$NON-NLS-1$

	private final Registry registry;
	private final RegionNames regions;
	private final Clock clock;

	/**
	 * @param registry where applications are kept
	 * @param regions which region a text means
	 * @param clock tells which dates are in the future, by Beijing's day
	 */
	public Import(Registry registry, RegionNames regions, Clock clock) {
		this.registry = registry;
		this.regions = regions;
		this.clock = clock;
	}

	/**
	 * Looks at the headings of a file and reads no rows.
	 *
	 * @param file a .csv or .xlsx file
	 * @param template headings mapped by hand
	 * @return how the headings are understood
	 * @throws Failure where the file cannot be read
	 */
	public static Inspection inspect(Path file, MappingTemplate template) throws Failure {
		return inspect(file, null, template);
	}

	/**
	 * Looks at the headings of a file and reads no rows.
	 *
	 * @param file a .csv or .xlsx file
	 * @param kind which table it holds, or null where each table tells itself
	 * @param template headings mapped by hand
	 * @return how the headings are understood
	 * @throws Failure where the file cannot be read
	 */
	public static Inspection inspect(Path file, @Nullable TableKind kind, MappingTemplate template) throws Failure {
		try (TableFile tables = TableFiles.open(file, HeadingWords::best)) {
			return Inspection.of(tables, mappings(tables, kind, template));
		}
	}

	/**
	 * Imports a file. The calling thread keeps the batches; another one reads.
	 *
	 * @param request what and how
	 * @param why who imports; the source is filled in here
	 * @param progress rows done of about all; a cancelled import ends behind a whole batch
	 * @return what became of the rows
	 * @throws Failure where the file is refused and nothing was kept
	 * @throws ImportStopped where batches before were kept
	 */
	public ImportReport run(ImportRequest request, Provenance why, Progress progress) throws Failure {
		refuseSame(request);
		try (TableFile file = TableFiles.open(request.file(), HeadingWords::best)) {
			List<Mapping> tables = meant(file, request);
			if (!request.dryRun()) {
				registry.received().keep(request.file(), file.sha256());
			}
			Provenance source = why.from(request.file().getFileName() + " sha256:" + file.sha256()); //$NON-NLS-1$
			ColumnReaders readers = new ColumnReaders(regions, LocalDate.now(clock.withZone(BEIJING)), registry.demo());
			Phrases phrases = Phrases.of(Import.class, request.locale());
			@Nullable
			Path target = request.rejectFile();
			RejectFiles rejects = target == null ? null : new RejectFiles(target, tables, phrases);
			Keeping keeping = new Keeping(registry, source, request.dryRun(), new Tally(phrases), rejects, progress);
			boolean whole = keeping.keep(new BatchReader(file, tables, readers), file.size());
			List<Path> written = rejects == null ? List.of() : finish(rejects, source);
			return keeping.tally().report(file, tables, !whole, written);
		}
	}

	private static void refuseSame(ImportRequest request) throws Failure {
		@Nullable
		Path target = request.rejectFile();
		try {
			if (target != null && Files.exists(target) && Files.exists(request.file()) && Files.isSameFile(target, request.file())) {
				throw new Failure(Import.class, "ZH-2113", String.valueOf(target.getFileName())); //$NON-NLS-1$
			}
		} catch (IOException e) {
			throw new Failure(e, Import.class, "ZH-2111", String.valueOf(request.rejectFile())); //$NON-NLS-1$
		}
	}

	private static List<Mapping> mappings(TableFile file, @Nullable TableKind kind, MappingTemplate template) {
		List<Mapping> mappings = new ArrayList<>();
		for (Table table : file.tables()) {
			mappings.add(Mapping.best(table, kind, template));
		}
		return mappings;
	}

	/** The tables that are recognised, applications first. Where none plainly is one the best is taken, so that what it lacks can be named. */
	private static List<Mapping> meant(TableFile file, ImportRequest request) throws Failure {
		String name = String.valueOf(request.file().getFileName());
		List<Mapping> all = mappings(file, request.table(), request.template());
		List<Mapping> meant = all.stream().filter(Mapping::meant).sorted(Comparator.comparing(Mapping::kind)).toList();
		if (meant.isEmpty()) {
			meant = all.stream().filter(each -> each.heading().score() > 1).max(Comparator.comparingInt(each -> each.heading().score())).stream()
				.toList();
		}
		if (meant.isEmpty()) {
			@Nullable
			TableKind kind = request.table();
			throw kind == null || kind == TableKind.APPLICATIONS ? new Failure(Import.class, "ZH-2108", name) //$NON-NLS-1$
				: new Failure(Import.class, "ZH-2118", name, required(kind)); //$NON-NLS-1$
		}
		for (Mapping each : meant) {
			if (!each.doubled().isEmpty()) {
				throw new Failure(Import.class, "ZH-2110", each.doubled().get(0).heading()); //$NON-NLS-1$
			}
			List<TableField> missing = each.missing();
			if (!missing.isEmpty()) {
				String where = each.table().name().isEmpty() ? name : name + " / " + each.table().name(); //$NON-NLS-1$
				String headings = missing.stream().map(TableField::heading).collect(Collectors.joining("、")); //$NON-NLS-1$
				throw new Failure(Import.class, "ZH-2109", where, headings); //$NON-NLS-1$
			}
		}
		return meant;
	}

	private static String required(TableKind kind) {
		return kind.fields().stream().filter(TableField::required).map(TableField::heading).collect(Collectors.joining("、")); //$NON-NLS-1$
	}

	/** A reject file holds personal data outside the registry: that it was written is journalled. */
	private List<Path> finish(RejectFiles rejects, Provenance source) throws Failure {
		Map<Path, String> written = rejects.finish();
		for (Map.Entry<Path, String> each : written.entrySet()) {
			String entity = "reject-file/" + each.getKey().getFileName(); //$NON-NLS-1$
			registry.record(new Change(source.doing("reject-file", source.reason()), entity, null, each.getValue(), null)); //$NON-NLS-1$
		}
		return List.copyOf(written.keySet());
	}
}
