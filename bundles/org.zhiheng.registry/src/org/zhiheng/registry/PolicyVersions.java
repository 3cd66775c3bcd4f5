// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.List;

import org.zhiheng.message.Failure;

/**
 * The versions of policy files that one workspace keeps. Bytes, state and journal record of a step are one unit of work.
 *
 * <p>This port keeps the order of the steps; who may take them and whether the content is fit is judged above it.
 */
public interface PolicyVersions {

	/** Where none are kept. */
	PolicyVersions NONE = new PolicyVersions() {

		@Override
		public List<PolicyVersion> all() {
			return List.of();
		}

		@Override
		public byte[] content(PolicyVersion version) {
			throw new IllegalStateException("no policy versions are kept here"); //$NON-NLS-1$
		}

		@Override
		public Recording submit(PolicyText text, Change change) {
			throw new IllegalStateException("no policy versions are kept here"); //$NON-NLS-1$
		}

		@Override
		public Recording move(PolicyVersion version, PolicyVersion.State to, Change change) {
			throw new IllegalStateException("no policy versions are kept here"); //$NON-NLS-1$
		}
	};

	/**
	 * What is handed in.
	 *
	 * @param document id of the file's root
	 * @param version version as the file says it
	 * @param file name of the file
	 * @param bytes content
	 */
	record PolicyText(String document, int version, String file, byte[] bytes) {}

	/** Every version, in the order of submission. */
	List<PolicyVersion> all() throws Failure;

	/** The bytes of a version, whose digest was compared. */
	byte[] content(PolicyVersion version) throws Failure;

	/**
	 * Takes a version in; one of the same document that still waits is sent back.
	 *
	 * @param text content
	 * @param change the journal's words
	 * @return the receipt; its sequence is the number of the version
	 * @throws Failure where nothing was kept
	 */
	Recording submit(PolicyText text, Change change) throws Failure;

	/**
	 * Moves a version on: SUBMITTED to APPROVED, APPROVED to IN_FORCE (what was in force is superseded), SUBMITTED or APPROVED to RETURNED.
	 *
	 * @param version as last read
	 * @param to where to
	 * @param change the journal's words
	 * @return the receipt
	 * @throws Failure 1122 where it no longer stands where it was read; nothing was changed
	 */
	Recording move(PolicyVersion version, PolicyVersion.State to, Change change) throws Failure;
}
