// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Optional;

/**
 * What is held of an application beside the table of applications.
 */
public interface Beside {

	/** Nothing is held: no handling, no revocations. */
	Beside NOTHING = new Beside() {

		@Override
		public boolean holdsRevocations() {
			return false;
		}

		@Override
		public boolean revoked(String applicationNumber) {
			return false;
		}

		@Override
		public Optional<String> handlerUnit(String applicationNumber) {
			return Optional.empty();
		}
	};

	/** Whether records of registers are held at all; where they are not, no net rate is given. */
	boolean holdsRevocations();

	/** Whether the title granted on an application was revoked. */
	boolean revoked(String applicationNumber);

	/** Whether a record may have taken the title away, and neither it nor the notices say so: such titles are counted as standing, and told. */
	default boolean undetermined(String applicationNumber) {
		return false;
	}

	/** The unit that handled an application last, empty where it is not known. */
	Optional<String> handlerUnit(String applicationNumber);
}
