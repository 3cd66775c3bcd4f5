// SPDX-License-Identifier: EPL-2.0
/**
 * Takes a draft into force in the window: hands it in, shows where it stands, and asks the people who decide.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.administration.approving;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
