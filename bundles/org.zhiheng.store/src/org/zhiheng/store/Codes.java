// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The dictionary of the narrow columns: texts and their numbers, given out in the order in which texts first come, so that replay gives the same.
 */
final class Codes {

	private final Database database;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> texts = new ArrayList<>();
	private boolean loaded;

	Codes(Database database) {
		this.database = database;
	}

	/** Forgets everything; the next use reads the table again. */
	void forget() {
		numbers.clear();
		texts.clear();
		loaded = false;
	}

	/** The number of a text, given out now if the text is new; null for null. */
	@Nullable
	Integer number(@Nullable String text) throws SQLException {
		return text == null ? null : known(text);
	}

	private Integer known(String text) throws SQLException {
		load();
		Integer known = numbers.get(text);
		return known == null ? add(text) : known;
	}

	private Integer add(String text) throws SQLException {
		Integer number = Integer.valueOf(texts.size() + 1);
		try (PreparedStatement statement = database.prepare(Statements.ADD_CODE)) {
			statement.setInt(1, number.intValue());
			statement.setString(2, text);
			statement.executeUpdate();
		}
		numbers.put(text, number);
		texts.add(text);
		return number;
	}

	/** The numbers of the texts that are known. */
	Object[] numbers(Set<String> wanted) throws SQLException {
		load();
		return wanted.stream().map(numbers::get).filter(number -> number != null).toArray();
	}

	/** The text of a number; null for 0, which is what a null reads as. */
	@Nullable
	String text(int number) throws SQLException {
		load();
		return number < 1 || number > texts.size() ? null : texts.get(number - 1);
	}

	private void load() throws SQLException {
		if (loaded) {
			return;
		}
		try (PreparedStatement statement = database.prepare(Statements.CODES); ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				numbers.put(result.getString(2), Integer.valueOf(result.getInt(1)));
				texts.add(result.getString(2));
			}
		}
		loaded = true;
	}
}
