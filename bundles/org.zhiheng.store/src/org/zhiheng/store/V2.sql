-- SPDX-License-Identifier: EPL-2.0
-- Versions of policy files, under the number of the journal record by which they were handed in. The bytes never change.
CREATE TABLE policy_version (
	sequence BIGINT PRIMARY KEY,
	document VARCHAR(1000) NOT NULL,
	version INTEGER NOT NULL,
	file VARCHAR(1000) NOT NULL,
	digest BINARY(32) NOT NULL,
	content VARBINARY(100000000) NOT NULL,
	state INTEGER NOT NULL,
	approved BIGINT,
	published BIGINT
);
CREATE INDEX policy_version_document ON policy_version (document)
