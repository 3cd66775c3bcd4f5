-- SPDX-License-Identifier: EPL-2.0
-- The latest content of each row of the tables beside that of applications. about: name of the table, a slash, and the number of the application or
-- the pseudonym of the person; person: the person revision it came with, 0 where it is about an application.
CREATE TABLE side_row (
	id BIGINT PRIMARY KEY,
	about VARCHAR(1000) NOT NULL,
	revision INTEGER NOT NULL,
	person BIGINT NOT NULL,
	sequence BIGINT NOT NULL,
	block BIGINT NOT NULL,
	place INTEGER NOT NULL
);
CREATE INDEX side_row_about ON side_row (about);
CREATE INDEX side_row_block ON side_row (block);

-- Contents that were replaced by later ones.
CREATE TABLE side_revision (
	side_row BIGINT NOT NULL,
	revision INTEGER NOT NULL,
	person BIGINT NOT NULL,
	sequence BIGINT NOT NULL,
	block BIGINT NOT NULL,
	place INTEGER NOT NULL,
	PRIMARY KEY (side_row, revision)
);

-- Rows of these tables as they were received, packed together, each block of one table.
CREATE TABLE side_block (
	id BIGINT PRIMARY KEY,
	sequence BIGINT NOT NULL,
	sheet VARCHAR(100) NOT NULL,
	content VARBINARY(100000000) NOT NULL
);
CREATE INDEX side_block_sequence ON side_block (sequence);

-- The applications of a person.
CREATE INDEX application_person ON application (person)
