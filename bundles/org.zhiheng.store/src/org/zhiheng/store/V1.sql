-- SPDX-License-Identifier: EPL-2.0
-- The place in the journal up to which the database is applied: the last record's number, where that record starts, and the tree before it.
CREATE TABLE head (
	sequence BIGINT PRIMARY KEY,
	position BIGINT NOT NULL,
	previous BINARY(32) NOT NULL,
	tree VARBINARY(2056) NOT NULL
);

-- Where each journal record starts, with what lists are filtered by.
CREATE TABLE entry (
	sequence BIGINT PRIMARY KEY,
	position BIGINT NOT NULL,
	at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
	actor VARCHAR(1000) NOT NULL,
	action VARCHAR(1000) NOT NULL,
	entity VARCHAR(100000) NOT NULL
);

-- The dictionary of the narrow columns of application.
CREATE TABLE code (
	id INTEGER PRIMARY KEY,
	text VARCHAR(100000) NOT NULL
);

-- Rows as they were received, packed together.
CREATE TABLE block (
	id BIGINT PRIMARY KEY,
	sequence BIGINT NOT NULL,
	content VARBINARY(100000000) NOT NULL
);
CREATE INDEX block_sequence ON block (sequence);

-- Identities under the keys of their persons; an erased one is null.
CREATE TABLE person (
	id BIGINT PRIMARY KEY,
	slot BIGINT NOT NULL,
	revision INTEGER NOT NULL,
	handle BIGINT NOT NULL,
	pseudonym BINARY(16) NOT NULL,
	sealed VARBINARY(100000)
);
CREATE INDEX person_handle ON person (handle);

-- The latest content of each application.
CREATE TABLE application (
	id BIGINT PRIMARY KEY,
	number VARCHAR(1000) NOT NULL,
	revision INTEGER NOT NULL,
	person BIGINT NOT NULL,
	sequence BIGINT NOT NULL,
	block BIGINT NOT NULL,
	place INTEGER NOT NULL,
	year_ INTEGER NOT NULL,
	region INTEGER,
	route INTEGER,
	series INTEGER,
	specialty INTEGER,
	grade INTEGER,
	committee INTEGER,
	employer_type INTEGER,
	outcome INTEGER,
	status INTEGER,
	reviewed INTEGER
);
CREATE UNIQUE INDEX application_number ON application (number);

-- Contents that were replaced by later ones.
CREATE TABLE revision (
	application BIGINT NOT NULL,
	revision INTEGER NOT NULL,
	person BIGINT NOT NULL,
	sequence BIGINT NOT NULL,
	block BIGINT NOT NULL,
	place INTEGER NOT NULL,
	PRIMARY KEY (application, revision)
);

INSERT INTO head (sequence, position, previous, tree)
VALUES (0, 0, X'0000000000000000000000000000000000000000000000000000000000000000', X'0000000000000000')
