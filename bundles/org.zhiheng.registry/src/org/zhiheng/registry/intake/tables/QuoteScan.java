// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.util.HashSet;
import java.util.Set;

/**
 * Follows the quotation marks of a CSV file before it is read: an unclosed one would swallow every row behind it.
 *
 * <p>A field that starts with a quotation mark ends at the next separator or line end with an even number of them; a pair inside stands for one
 * (RFC 4180). Anything but blanks between the closing mark and the separator is loose. Records are counted as the parser gives them: empty lines
 * are none.
 */
final class QuoteScan {

	private enum State {
		START, PLAIN, QUOTED, CLOSED
	}

	private final char separator;
	private final Set<Long> loose = new HashSet<>();
	private State state = State.START;
	private boolean returned;
	/** Between marks a carriage return without its line feed. FastCSV 3.7.0 drops a record that ends so with a line feed: such a file is refused. */
	private boolean loneReturn;
	private boolean content;
	private boolean looseRecord;
	private boolean brokenLine;
	private long records;
	private long line = 1;
	private long recordLine = 1;
	private long openedLine;
	private long lost;

	QuoteScan(char separator) {
		this.separator = separator;
	}

	void take(char[] text, int length) {
		for (int i = 0; i < length; i++) {
			char c = text[i];
			if (c > separator && c > '"' && state == State.PLAIN) {
				content = true;
				returned = false;
			} else {
				take(c);
			}
		}
	}

	private void take(char c) {
		boolean newLine = c == '\r' || c == '\n' && !returned;
		boolean secondHalf = c == '\n' && returned;
		if (c == '\n' && state == State.CLOSED && loneReturn && lost == 0) {
			lost = recordLine;
		}
		returned = c == '\r';
		if (newLine) {
			line++;
		}
		if (state == State.QUOTED) {
			quoted(c);
		} else if (newLine) {
			endRecord();
		} else if (!secondHalf) {
			outside(c);
		}
	}

	private void quoted(char c) {
		if (c == '"') {
			state = State.CLOSED;
		} else if (c == '\r' || c == '\n') {
			brokenLine = true;
			loneReturn = c == '\r';
		}
	}

	private void outside(char c) {
		content = true;
		loneReturn &= c == '"';
		if (c == separator) {
			state = State.START;
		} else if (c == '"' && state != State.PLAIN) {
			state = State.QUOTED;
			openedLine = line;
		} else if (state == State.START) {
			state = State.PLAIN;
		} else if (state == State.CLOSED && c != ' ' && c != '\t') {
			looseRecord = true;
		}
	}

	private void endRecord() {
		if (looseRecord) {
			if (brokenLine && lost == 0) {
				lost = recordLine;
			}
			loose.add(records);
		}
		if (content) {
			records++;
		}
		state = State.START;
		content = false;
		looseRecord = false;
		brokenLine = false;
		loneReturn = false;
		recordLine = line;
	}

	/** Ends the file. */
	void end() {
		if (state == State.QUOTED) {
			if (line > openedLine && lost == 0) {
				lost = recordLine;
			}
			looseRecord = true;
		}
		if (content) {
			endRecord();
		}
	}

	/** How many records there are. */
	long records() {
		return records;
	}

	/** Ordinals, from 0, of records whose marks do not pair but whose end is known. */
	Set<Long> loose() {
		return loose;
	}

	/** Line of the first record from which on rows cannot be told apart, or 0. */
	long lost() {
		return lost;
	}
}
