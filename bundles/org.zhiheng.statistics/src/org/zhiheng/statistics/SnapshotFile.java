// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.registry.DerivedFiles;

/**
 * The form in which a population is kept: its description, then the arrays of its columns one behind the other, little-endian, each beginning at a
 * multiple of eight bytes, so that an array is copied and not parsed.
 */
final class SnapshotFile {

	/** To be raised with every change of what is kept or of how it is read from rows: a snapshot of before is then left aside. */
	private static final int FORMAT = 1;
	private static final long MAGIC = 0x5A48504F50310000L | FORMAT;
	private static final int BYTES = 1;
	private static final int SHORTS = 2;
	private static final int INTS = 3;
	private static final int RUNS = 4;

	/**
	 * A population as it was kept.
	 *
	 * @param population the population
	 * @param record digest of the journal record up to which it was read
	 */
	record Stored(Population population, String record) {}

	private SnapshotFile() {
	}

	/** Writes a population. */
	static void write(OutputStream out, Population population, String record) throws IOException {
		byte[] head = head(population, record);
		ArrayWriter arrays = new ArrayWriter(out);
		arrays.longs(new long[]{ MAGIC, head.length, population.size() });
		arrays.bytes(head);
		for (Dimension dimension : Dimension.values()) {
			column(arrays, population.coded(dimension).column());
		}
		column(arrays, population.steps());
		arrays.longs(population.numbers());
	}

	private static byte[] head(Population population, String record) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeLong(population.snapshot().sequence());
		out.writeUTF(population.snapshot().policyVersion());
		out.writeBoolean(population.snapshot().demo());
		out.writeBoolean(population.holdsRevocations());
		out.writeUTF(record);
		out.writeInt(Dimension.values().length);
		for (Dimension dimension : Dimension.values()) {
			out.writeUTF(dimension.key());
			Population.Coded coded = population.coded(dimension);
			out.writeInt(coded.dictionary().size());
			for (String code : coded.dictionary()) {
				out.writeUTF(code);
			}
			kind(out, coded.column());
		}
		kind(out, population.steps());
		out.writeInt(population.stepSets().length);
		for (int set : population.stepSets()) {
			out.writeInt(set);
		}
		return bytes.toByteArray();
	}

	private static void kind(DataOutputStream out, CodedColumn column) throws IOException {
		out.writeByte(column instanceof CodedColumn.OfBytes ? BYTES
			: column instanceof CodedColumn.OfShorts ? SHORTS : column instanceof CodedColumn.OfInts ? INTS : RUNS);
		out.writeInt(column instanceof CodedColumn.OfRuns runs ? runs.codes().length : 0);
	}

	private static void column(ArrayWriter arrays, CodedColumn column) throws IOException {
		if (column instanceof CodedColumn.OfBytes flat) {
			arrays.bytes(flat.codes());
		} else if (column instanceof CodedColumn.OfShorts flat) {
			arrays.shorts(flat.codes());
		} else if (column instanceof CodedColumn.OfInts flat) {
			arrays.ints(flat.codes());
		} else if (column instanceof CodedColumn.OfRuns runs) {
			arrays.ints(runs.ends());
			arrays.ints(runs.codes());
		}
	}

	/**
	 * Reads a population.
	 *
	 * @param pieces of the file
	 * @return what was kept
	 * @throws IOException where the file is damaged or of another form
	 */
	static Stored read(DerivedFiles.Pieces pieces) throws IOException {
		ArrayReader arrays = new ArrayReader(pieces);
		long[] start = arrays.longs(3);
		if (start[0] != MAGIC || start[1] < 0 || start[1] > Integer.MAX_VALUE || start[2] < 0 || start[2] > Integer.MAX_VALUE) {
			throw new IOException("no snapshot of this form");
		}
		DataInputStream head = new DataInputStream(new ByteArrayInputStream(arrays.bytes((int) start[1])));
		return read(head, arrays, (int) start[2]);
	}

	private record Described(Dimension dimension, List<String> dictionary, int kind, int runs) {}

	private static Stored read(DataInputStream head, ArrayReader arrays, int size) throws IOException {
		Snapshot snapshot = new Snapshot(head.readLong(), head.readUTF(), head.readBoolean());
		boolean revocations = head.readBoolean();
		String record = head.readUTF();
		List<Described> described = new ArrayList<>();
		if (head.readInt() != Dimension.values().length) {
			throw new IOException("other dimensions");
		}
		for (Dimension dimension : Dimension.values()) {
			if (!head.readUTF().equals(dimension.key())) {
				throw new IOException("other dimensions");
			}
			String[] dictionary = new String[count(head)];
			for (int i = 0; i < dictionary.length; i++) {
				dictionary[i] = head.readUTF();
			}
			described.add(new Described(dimension, List.of(dictionary), head.readByte(), head.readInt()));
		}
		int stepKind = head.readByte();
		int stepRuns = head.readInt();
		int[] sets = new int[count(head)];
		for (int i = 0; i < sets.length; i++) {
			sets[i] = head.readInt();
		}
		Map<Dimension, Population.Coded> columns = new EnumMap<>(Dimension.class);
		for (Described each : described) {
			columns.put(each.dimension(), new Population.Coded(each.dictionary(), column(arrays, each.kind(), each.runs(), size)));
		}
		CodedColumn steps = column(arrays, stepKind, stepRuns, size);
		return new Stored(new Population(snapshot, Origin.REOPENED, revocations, columns, steps, sets, arrays.longs(size)), record);
	}

	/** A number of things of which each takes a byte at least: more than the rest can hold are not asked memory for. */
	private static int count(DataInputStream head) throws IOException {
		int count = head.readInt();
		if (count < 0 || count > head.available()) {
			throw new IOException("no snapshot of this form");
		}
		return count;
	}

	private static CodedColumn column(ArrayReader arrays, int kind, int runs, int size) throws IOException {
		return switch (kind) {
			case BYTES -> new CodedColumn.OfBytes(arrays.bytes(size));
			case SHORTS -> new CodedColumn.OfShorts(arrays.shorts(size));
			case INTS -> new CodedColumn.OfInts(arrays.ints(size));
			case RUNS -> new CodedColumn.OfRuns(arrays.ints(runs), arrays.ints(runs));
			default -> throw new IOException("no kind of column: " + kind);
		};
	}
}
