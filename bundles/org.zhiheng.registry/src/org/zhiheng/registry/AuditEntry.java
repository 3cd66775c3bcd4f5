// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One journal record as an auditor reads it.
 *
 * @param sequence its number, from 1
 * @param at when
 * @param actor who
 * @param verified whether an account vouches for the actor
 * @param role in which role
 * @param action what, as a short code
 * @param entity of what; for a batch the number of its rows
 * @param before the state before, or null
 * @param after the state after, or null
 * @param reason why
 * @param approvedBy who approved, or null
 * @param policyVersion under which policy version
 * @param source file name and SHA-256 of what was read, or empty
 * @param digest SHA-256 of the record in hex
 */
public record AuditEntry(long sequence, Instant at, String actor, boolean verified, String role, String action, String entity,
	@Nullable String before, @Nullable String after, String reason, @Nullable String approvedBy, String policyVersion, String source,
	String digest) {}
