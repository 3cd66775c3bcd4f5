// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

/**
 * The fact that everything below a layer is found of a person: what the rules of that layer wait for. Public, as generated classes use it.
 */
public final class Layer {

	private final int number;
	private final Applicant of;

	/**
	 * @param number of the layer, from 0
	 * @param of the person
	 */
	public Layer(int number, Applicant of) {
		this.number = number;
		this.of = of;
	}

	/** Its number. */
	public int getNumber() {
		return number;
	}

	/** The person. */
	public Applicant getOf() {
		return of;
	}
}
