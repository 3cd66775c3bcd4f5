// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * Who changes something, in which role, why, under which policy and from which source: the part of a journal record that the actor brings.
 *
 * @param actor login of the actor
 * @param verified whether an account vouches for the actor; false while accounts are not in use
 * @param role business role in which the actor acts
 * @param action what is done, as a short code such as {@code import}, {@code disclosure}, {@code policy.publish}
 * @param reason why, in the actor's words; empty where none is asked
 * @param policyVersion the policy version in force for the actor, empty where none matters
 * @param source file name and SHA-256 of what was read, empty where nothing was
 */
public record Provenance(String actor, boolean verified, String role, String action, String reason, String policyVersion, String source) {

	/** The same with another action and reason. */
	public Provenance doing(String otherAction, String otherReason) {
		return new Provenance(actor, verified, role, otherAction, otherReason, policyVersion, source);
	}

	/** The same with another source. */
	public Provenance from(String otherSource) {
		return new Provenance(actor, verified, role, action, reason, policyVersion, otherSource);
	}
}
